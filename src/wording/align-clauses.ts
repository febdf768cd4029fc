import type { Clause } from './split-clauses.js';
import { naturalLog } from './natural-log.js';

/** Clauses of two texts that say the same: one to one, one to two, or two to one; `moved` where their order differs. */
export interface AlignedClauses {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Share of the rarer words in common, 0…1. */
  readonly likeness: number;
  readonly moved: boolean;
}

/** Less than this in common is no counterpart. */
const FEWEST_SHARED = 0.3;
/** A moved clause has no place to speak for it, and must share more. */
const FEWEST_MOVED = 0.5;
/** What leaving a clause without counterpart costs, so that a doubtful pair is not made to save two skips. */
const SKIP = 0.12;
/** Texts with more clauses than this are aligned in a band along the diagonal. */
const MOST_CELLS = 9_000_000;

/** What clauses are compared by: words, or neighbouring pairs of characters where the language has no spaces. */
function unitsOf(clause: Clause, byPairs: boolean): string[] {
  if (!byPairs || clause.words.length === 1) return [...clause.words];
  return clause.words.slice(1).map((word, i) => (clause.words[i] ?? '') + word);
}

/**
 * Aligns two texts' clauses by Needleman and Wunsch's method (J. Mol. Biol. 48, 1970) with 1-1, 1-2 and 2-1 pairs and
 * skips; the score of a pair is the overlap of its words weighed by rarity. A second pass finds clauses that moved.
 */
export function alignClauses(a: readonly Clause[], b: readonly Clause[], byPairs: boolean): AlignedClauses[] {
  const unitsA = a.map((clause) => unitsOf(clause, byPairs));
  const unitsB = b.map((clause) => unitsOf(clause, byPairs));
  const spread = new Map<string, number>();
  for (const units of [...unitsA, ...unitsB])
    for (const unit of new Set(units)) spread.set(unit, (spread.get(unit) ?? 0) + 1);
  const weigh = (unit: string): number => naturalLog(1 + (a.length + b.length) / (spread.get(unit) ?? 1));
  const likeness = (x: readonly string[], y: readonly string[]): number => {
    const [first, second] = [new Set(x), new Set(y)];
    let shared = 0;
    let all = 0;
    for (const unit of first) {
      all += weigh(unit);
      if (second.has(unit)) shared += weigh(unit);
    }
    for (const unit of second) all += weigh(unit);
    return all === 0 ? 0 : (2 * shared) / all;
  };
  const [n, m] = [a.length, b.length];
  const width = m + 1;
  const band = (n + 1) * width > MOST_CELLS ? Math.ceil(MOST_CELLS / (2 * (n + 1))) : m;
  const best = new Float64Array(Math.min((n + 1) * width, 40_000_000)).fill(-1e9);
  if (best.length < (n + 1) * width) throw new Error(`texts too long to compare: ${n} and ${m} clauses`);
  const step = new Uint8Array(best.length);
  best[0] = 0;
  const MOVES = [[1, 0], [0, 1], [1, 1], [1, 2], [2, 1]] as const; // prettier-ignore
  for (let i = 0; i <= n; i++) {
    const centre = n === 0 ? 0 : Math.round((i * m) / n);
    for (let j = Math.max(0, centre - band); j <= Math.min(m, centre + band); j++) {
      const here = best[i * width + j] ?? -1e9;
      if (here < -1e8) continue;
      for (const [move, [di, dj]] of MOVES.entries()) {
        if (i + di > n || j + dj > m) continue;
        let gain = -SKIP;
        if (di > 0 && dj > 0) {
          const share = likeness(unitsA.slice(i, i + di).flat(), unitsB.slice(j, j + dj).flat());
          // Two clauses against one only where both of them are needed.
          const single =
            di + dj === 2
              ? 0
              : Math.max(
                  likeness(unitsA[i] ?? [], unitsB[j] ?? []),
                  likeness(unitsA[i + di - 1] ?? [], unitsB[j + dj - 1] ?? []),
                );
          if (share < FEWEST_SHARED || share < single + 0.05) continue;
          gain = (share * (di + dj)) / 2 - (di + dj > 2 ? 0.15 : 0);
        }
        const at = (i + di) * width + j + dj;
        if (here + gain > (best[at] ?? -1e9) + 1e-9) {
          best[at] = here + gain;
          step[at] = move;
        }
      }
    }
  }
  const pairs: AlignedClauses[] = [];
  const [leftA, leftB]: [number[], number[]] = [[], []];
  for (let i = n, j = m; i > 0 || j > 0;) {
    const [di, dj] = MOVES[step[i * width + j] ?? 0] ?? MOVES[0];
    const [x, y] = [range(i - di, i), range(j - dj, j)];
    if (di > 0 && dj > 0)
      pairs.unshift({
        a: x,
        b: y,
        likeness: likeness(unitsA.slice(i - di, i).flat(), unitsB.slice(j - dj, j).flat()),
        moved: false,
      });
    else if (di > 0) leftA.unshift(...x);
    else leftB.unshift(...y);
    i -= di;
    j -= dj;
  }
  return [...pairs, ...findMoved(leftA, leftB, (i, j) => likeness(unitsA[i] ?? [], unitsB[j] ?? []))];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/** Pairs the clauses left over, most alike first. */
function findMoved(
  left: readonly number[],
  right: readonly number[],
  likeness: (i: number, j: number) => number,
): AlignedClauses[] {
  const all = left.flatMap((i) =>
    right.map((j) => ({ i, j, share: likeness(i, j) })).filter(({ share }) => share >= FEWEST_MOVED),
  );
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const moved: AlignedClauses[] = [];
  for (const { i, j, share } of all.sort((x, y) => y.share - x.share || x.i - y.i || x.j - y.j)) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    moved.push({ a: [i], b: [j], likeness: share, moved: true });
  }
  return moved;
}
