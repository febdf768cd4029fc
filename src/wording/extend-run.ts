import type { Occurrence } from './occurrence.js';
import { CLAUSE, COMMA, type Corpus } from './encode-corpus.js';
import { findRun, type WordIndex } from './index-words.js';

/** A run is lengthened by a word that stands beside this share of its uses. */
const SHARED = 0.9;
/** A pair of words that stands this much more often than the run goes on without it, and is not taken in. */
const STANDING = 1.3;
/** Longest stretch, in words or characters. */
const LONGEST = 40;

/**
 * Lengthens a run to all the words that come with it, commas included: of a sentence that an office repeats word for
 * word, all of it. Stops at the ends of clauses, where a tenth of the uses go on differently, and at words that stand
 * there without the run as well: they do not change with it.
 */
export function extendRun(
  corpus: Corpus,
  index: WordIndex,
  occurrences: readonly Occurrence[],
  length: number,
): { before: number; after: number } {
  const { tokens } = corpus;
  let before = 0;
  let after = 0;
  let alive: readonly Occurrence[] = occurrences;
  const enough = SHARED * occurrences.length;
  const standing = Math.floor(STANDING * occurrences.length) + 1;
  const step = (offset: (use: Occurrence) => number, side: -1 | 1): boolean => {
    const counts = new Map<number, number>();
    let best = CLAUSE;
    for (const use of alive) {
      const token = tokens[offset(use)] ?? CLAUSE;
      const count = (counts.get(token) ?? 0) + 1;
      counts.set(token, count);
      if (count > (counts.get(best) ?? 0) || best === CLAUSE) best = token;
    }
    if (best === CLAUSE || (counts.get(best) ?? 0) < enough) return false;
    const sample = alive.find((use) => (tokens[offset(use)] ?? CLAUSE) === best);
    const neighbour = sample === undefined ? CLAUSE : (tokens[offset(sample) - side] ?? CLAUSE);
    if (
      best > COMMA &&
      neighbour > COMMA &&
      findRun(
        corpus,
        index,
        side < 0 ? Uint32Array.of(best, neighbour) : Uint32Array.of(neighbour, best),
        standing,
      ).length >= standing
    )
      return false;
    alive = alive.filter((use) => (tokens[offset(use)] ?? CLAUSE) === best);
    return true;
  };
  while (length + before + after < LONGEST && step(({ to }) => to + after, 1)) after += 1;
  while (length + before + after < LONGEST && step(({ from }) => from - 1 - before, -1)) before += 1;
  const sample = alive[0];
  if (sample === undefined) return { before: 0, after: 0 };
  if (tokens[sample.to + after - 1] === COMMA) after -= 1;
  if (tokens[sample.from - before] === COMMA) before -= 1;
  return { before, after };
}
