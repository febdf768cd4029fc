// Han, Hiragana, Katakana and Hangul are written, or inflected, without spaces that part words
const LETTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+|[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+/gu; // prettier-ignore

/** Words longer than this are cut; nobody searches for them, and hostile texts have them. */
const LONGEST_WORD = 60;

/** A sentence of more words than this is a table or an attack; PostgreSQL holds about 1 MB of words for one row. */
const MOST_WORDS = 5_000;

/** A stretch of letters: one word, or a run of Chinese, Japanese or Korean characters. */
export interface Stretch {
  readonly text: string;
  readonly isUnspaced: boolean;
}

/** The stretches of a text, lower case, without diacritics: "Ōsaka-shi 政府" gives `osaka`, `shi`, `政府`. */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [letters] of fold(text).matchAll(LETTERS)) {
    // "GDP增长" is matched as one stretch of letters, and is two
    for (const [run] of letters.matchAll(UNSPACED_RUN)) {
      const isUnspaced = UNSPACED.test(run);
      stretches.push({ text: isUnspaced ? run : run.slice(0, LONGEST_WORD), isUnspaced });
    }
  }
  return stretches;
}

/**
 * The words that a text is indexed under, in order. Chinese, Japanese and Korean become character pairs, and each run's
 * last character: `中国人` gives `中国`, `国人`, `人`, so that a single character is found as a beginning.
 */
export function searchWords(text: string): string[] {
  const words = stretchesOf(text).flatMap((stretch) =>
    stretch.isUnspaced ? [...pairs(stretch.text), lastCharacter(stretch.text)] : [stretch.text],
  );
  return words.slice(0, MOST_WORDS);
}

/** Overlapping pairs of characters; none for a single character. */
export function pairs(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

export function lastCharacter(run: string): string {
  return Array.from(run).at(-1) ?? '';
}

function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return plain.normalize('NFKC').toLowerCase();
}
