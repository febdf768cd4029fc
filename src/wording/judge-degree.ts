import { STRENGTHENERS, WEAKENERS } from './data/hedges.js';

/** How often words of a list stand in a phrase (folded): by the word in English, by the letters elsewhere. */
function countHedges(phrase: string, list: readonly string[], language: string): number {
  const folded = phrase.normalize('NFKC').toLowerCase();
  if (language !== 'en') return list.filter((word) => folded.includes(word)).length;
  const words = new Set(folded.split(/[^a-z]+/));
  return list.filter((word) => words.has(word)).length;
}

/**
 * Whether one wording says less or more than another, by the hedges and strengtheners that it gains and loses: "complete
 * denuclearization" → "denuclearization" is weakened. Null where neither moves.
 */
export function judgeDegree(from: string, to: string, language: string): 'weakened' | 'strengthened' | null {
  const score = (phrase: string): number =>
    countHedges(phrase, STRENGTHENERS[language] ?? [], language) -
    countHedges(phrase, WEAKENERS[language] ?? [], language);
  const change = score(to) - score(from);
  if (change === 0) return null;
  return change < 0 ? 'weakened' : 'strengthened';
}
