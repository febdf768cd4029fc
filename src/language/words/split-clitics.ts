/**
 * Where an English word falls apart into syntactic words, as in Universal Dependencies: "don't" is "do" and "n't",
 * "Seoul’s" is "Seoul" and "’s", "cannot" is "can" and "not". The apostrophe may be straight or curly.
 */
const NEGATION = /^(.*\p{L})(n['’ʼ]t)$/iu;
const ENDING = /^(.+)(['’ʼ](?:s|m|d|re|ve|ll))$/iu;
const BARE_POSSESSIVE = /^(.*s)(['’])$/iu;

/** Contractions without an apostrophe, with the length of their first part. */
const FUSED = new Map<string, number>([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['werent', 4],
  ['havent', 4],
  ['hasnt', 3],
  ['hadnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
]);

/** Cut points within a word, in order, without 0 and its length: `splitClitics("wouldn't've")` is `[5, 8]`. */
export function splitClitics(word: string): number[] {
  if (word.length > 40) return [];
  const fused = FUSED.get(word.toLowerCase());
  if (fused !== undefined) return [fused];
  const cuts: number[] = [];
  let rest = word;
  for (let round = 0; round < 3; round++) {
    const match =
      NEGATION.exec(rest) ?? ENDING.exec(rest) ?? (round === 0 ? BARE_POSSESSIVE.exec(rest) : null);
    const head = match?.[1];
    if (head === undefined || head === '') break;
    cuts.unshift(head.length);
    rest = head;
  }
  return cuts;
}
