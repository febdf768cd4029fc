import type { Occurrence } from './occurrence.js';
import { CLAUSE, COMMA, type Corpus } from './encode-corpus.js';

/** The sentences and clauses of a text, commas included: what stands between the marks that end a clause. */
export function findSegments({ tokens, begins }: Corpus, text: number): Occurrence[] {
  const segments: Occurrence[] = [];
  const end = begins[text + 1] ?? 0;
  for (let at = begins[text] ?? 0; at < end; at++) {
    if ((tokens[at] ?? CLAUSE) === CLAUSE) continue;
    const from = at;
    while (at < end && (tokens[at] ?? CLAUSE) !== CLAUSE) at += 1;
    segments.push({ from, to: at });
  }
  return segments;
}

/** The words of a stretch without its commas. */
export const wordsIn = ({ tokens }: Corpus, { from, to }: Occurrence): number[] =>
  [...tokens.subarray(from, to)].filter((token) => token > COMMA);
