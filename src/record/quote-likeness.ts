/** From here on two quotes are one text, reprinted: one word in ten changed, or a "Beijing," put in front. */
export const NEAR_IDENTICAL = 0.85;

/** Quotes of fewer words say too little to be told for reprints, unless they are equal. */
const FEWEST_WORDS = 6;

/** How alike two quotes are, 0 to 1: the words they share, of all words in either (Jaccard). */
export function likeness(a: string, b: string): number {
  const one = wordsOf(a);
  const other = wordsOf(b);
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  const all = one.size + other.size - shared;
  if (all === 0) return 0;
  if (shared === all) return 1;
  return Math.min(one.size, other.size) < FEWEST_WORDS ? Math.min(0.5, shared / all) : shared / all;
}

/** Words of any script; runs without spaces are cut into characters. Long quotes count by their first 200 words. */
function wordsOf(quote: string): Set<string> {
  const words = quote
    .slice(0, 4_000)
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu);
  return new Set(words?.slice(0, 200));
}
