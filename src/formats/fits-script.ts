const SCRIPTS: Readonly<Record<string, RegExp>> = {
  zh: /\p{Script=Han}/u,
  yue: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /[\p{Script=Hangul}\p{Script=Han}]/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  be: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  el: /\p{Script=Greek}/u,
  hi: /\p{Script=Devanagari}/u,
  th: /\p{Script=Thai}/u,
};
const ANY_OTHER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Thai}]/u;

/**
 * Whether a phrase is written in letters that a language uses: an English phrase in Chinese texts is not unused, it was
 * never looked for. Acronyms and numbers fit everywhere.
 */
export function fitsScript(phrase: string, language: string): boolean {
  if (/^[\p{Lu}\p{N}\s.&-]{1,12}$/u.test(phrase.trim())) return true;
  const script = SCRIPTS[language.toLowerCase().split(/[-_]/)[0] ?? ''];
  return script === undefined ? !ANY_OTHER.test(phrase) : script.test(phrase);
}
