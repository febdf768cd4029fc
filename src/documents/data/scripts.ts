export interface ScriptRow {
  readonly pattern: RegExp;
  /** The share of letters from which the script decides. */
  readonly share: number;
  readonly language: string;
}

/**
 * Scripts that tell the language by themselves, in the order in which they are asked: Japanese mixes kana into Han,
 * Korean of before 1990 mixes Han into Hangul. Arabic, Cyrillic, Devanagari and Latin serve many languages and are not
 * here.
 */
export const SCRIPTS: readonly ScriptRow[] = [
  { pattern: /\p{Script=Hangul}/gu, share: 0.2, language: 'ko' },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.1, language: 'ja' },
  { pattern: /\p{Script=Han}/gu, share: 0.4, language: 'zh' },
  { pattern: /\p{Script=Thai}/gu, share: 0.5, language: 'th' },
  { pattern: /\p{Script=Lao}/gu, share: 0.5, language: 'lo' },
  { pattern: /\p{Script=Khmer}/gu, share: 0.5, language: 'km' },
  { pattern: /\p{Script=Myanmar}/gu, share: 0.5, language: 'my' },
  { pattern: /\p{Script=Greek}/gu, share: 0.5, language: 'el' },
  { pattern: /\p{Script=Armenian}/gu, share: 0.5, language: 'hy' },
  { pattern: /\p{Script=Georgian}/gu, share: 0.5, language: 'ka' },
  { pattern: /\p{Script=Tibetan}/gu, share: 0.5, language: 'bo' },
  { pattern: /\p{Script=Mongolian}/gu, share: 0.5, language: 'mn' },
];
