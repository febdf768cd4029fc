import { logFactorial, logGamma, logGammaHalf, logTables, naturalLog } from './natural-log.js';

/** A stretch of comparable texts over which an office used a formula at one rate: `[from, to)` in their order. */
export interface Spell {
  readonly from: number;
  readonly to: number;
  readonly uses: number;
}

const LN_PI = 2 * logGammaHalf(0);

/** ln of the chance of one order of `uses` ones in `of` texts, the rate unknown under Beta(½, ½) (Jeffreys). */
export function logMarginal(uses: number, of: number): number {
  return logGammaHalf(uses) + logGammaHalf(of - uses) - logFactorial(of) - LN_PI;
}

/** At most so many places are tried for a cut; beyond it the shortest runs are not cut at. */
const MOST_PLACES = 600;

/**
 * Where a 0/1 series may be cut. Within a run of equal values the marginal likelihood is convex in the place of a cut
 * (the more zeros a spell has seen, the surer the next), so the best place is one of the run's ends.
 */
function cutPlaces(uses: readonly number[], length: number): number[] {
  const [ends, sizes] = runEnds(uses, length);
  const kept = ends.length <= MOST_PLACES ? ends : longest(ends, sizes).sort((a, b) => a - b);
  const places = [0];
  for (const at of kept) if (at > (places.at(-1) ?? 0)) places.push(at);
  if (length > (places.at(-1) ?? 0)) places.push(length);
  return places;
}

/** Where runs of equal values end, ascending, and how long the run before each is (at the end, the longer neighbour). */
function runEnds(uses: readonly number[], length: number): [ends: number[], sizes: number[]] {
  const ends: number[] = [];
  const sizes: number[] = [];
  let previous = -1;
  let since = 0;
  for (const at of uses) {
    if (at !== previous + 1 || previous < 0) {
      if (previous >= 0) {
        ends.push(previous + 1);
        sizes.push(previous + 1 - since);
      }
      if (at > 0) {
        ends.push(at);
        sizes.push(at - previous - 1);
      }
      since = at;
    }
    previous = at;
  }
  if (previous + 1 < length) {
    ends.push(previous + 1);
    sizes.push(Math.max(previous + 1 - since, length - previous - 1));
  }
  return [ends, sizes];
}

const longest = (ends: readonly number[], sizes: readonly number[]): number[] =>
  [...ends.keys()]
    .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0))
    .slice(0, MOST_PLACES)
    .map((i) => ends[i] ?? 0);

/**
 * Parts a 0/1 series into spells of constant rate: the partition with the greatest Beta(½, ½) marginal likelihood, ln T
 * taken off for each cut (optimal partition by dynamic programming, Jackson et al. 2005). `uses` are the places of the
 * ones, ascending, in a series of `length`. Of equally good partitions, the one with fewer cuts.
 */
export function findSpells(
  uses: readonly number[],
  length: number,
  penalty = naturalLog(Math.max(2, length)),
): Spell[] {
  if (length === 0) return [];
  const places = Int32Array.from(cutPlaces(uses, length));
  const usesBefore = countBefore(uses, places);
  const from = chooseCuts(places, usesBefore, penalty);
  const spells: Spell[] = [];
  for (let j = places.length - 1; j > 0; j = from[j] ?? 0) {
    const i = from[j] ?? 0;
    spells.unshift({
      from: places[i] ?? 0,
      to: places[j] ?? 0,
      uses: (usesBefore[j] ?? 0) - (usesBefore[i] ?? 0),
    });
  }
  return spells;
}

/** How many uses lie before each place. */
function countBefore(uses: readonly number[], places: Int32Array): Int32Array {
  const before = new Int32Array(places.length);
  let counted = 0;
  for (let i = 0; i < places.length; i++) {
    while (counted < uses.length && (uses[counted] ?? 0) < (places[i] ?? 0)) counted += 1;
    before[i] = counted;
  }
  return before;
}

/**
 * For each place, where the last spell up to it begins in the best partition. Hundreds of places make tens of thousands of
 * pairs, and a corpus a million formulas: `logMarginal` is written out here, from the tables themselves.
 */
function chooseCuts(places: Int32Array, usesBefore: Int32Array, penalty: number): Int32Array {
  const { halves, wholes } = logTables((places.at(-1) ?? 0) + 1);
  const best = new Float64Array(places.length);
  const from = new Int32Array(places.length);
  for (let j = 1; j < places.length; j++) {
    const [place, used] = [places[j] ?? 0, usesBefore[j] ?? 0];
    let top = -Infinity;
    let chosen = 0;
    for (let i = 0; i < j; i++) {
      const of = place - (places[i] ?? 0);
      const inside = used - (usesBefore[i] ?? 0);
      const marginal = (halves[inside] ?? 0) + (halves[of - inside] ?? 0) - (wholes[of] ?? 0) - LN_PI;
      const score = (best[i] ?? 0) + marginal - (i > 0 ? penalty : 0);
      if (score > top + 1e-9) {
        top = score;
        chosen = i;
      }
    }
    best[j] = top;
    from[j] = chosen;
  }
  return from;
}

/** ln of how much better two rates tell two neighbouring spells than one (Bayes factor, no penalty taken off). */
export function logBayesFactor(a: { uses: number; of: number }, b: { uses: number; of: number }): number {
  return logMarginal(a.uses, a.of) + logMarginal(b.uses, b.of) - logMarginal(a.uses + b.uses, a.of + b.of);
}

/**
 * ln of the chance that none of the last `silent` texts would carry a formula, had the office gone on as in the
 * `span` texts from its first to its last use, `uses` of them with it. The first use is where the count begins, so the
 * other `uses − 1` fall anywhere: C(span − 1, uses − 1) / C(span + silent − 1, uses − 1), the discrete form of Solow's test for extinction
 * from sightings (Ecology 74, 1993). It is exact for a series in random order. Counts are first divided by the
 * dispersion factor, for uses that come in clusters.
 */
export function logSilence(uses: number, span: number, silent: number, dispersion = 1): number {
  const others = (uses - 1) / dispersion;
  const held = (span - 1) / dispersion;
  const all = (span + silent - 1) / dispersion;
  if (others <= 0 || silent <= 0) return 0;
  const choose = (n: number, k: number): number => logGamma(n + 1) - logGamma(n - k + 1);
  return Math.min(0, choose(held, others) - choose(all, others));
}

/**
 * ln of the posterior predictive chance of no use in `silent` texts after `uses` in `of` at one rate under Beta(½, ½),
 * all counts divided by the dispersion factor.
 */
export function logPredictiveSilence(uses: number, of: number, silent: number, dispersion = 1): number {
  const h = uses / dispersion;
  const n = of / dispersion;
  const m = silent / dispersion;
  return Math.min(
    0,
    logGamma(n - h + m + 0.5) + logGamma(n + 1) - logGamma(n - h + 0.5) - logGamma(n + m + 1),
  );
}

/** ln of how much likelier two rates make two neighbouring spells than one (likelihood ratio at the best rates). */
export function logRatio(a: { uses: number; of: number }, b: { uses: number; of: number }): number {
  const logLikelihood = ({ uses, of }: { uses: number; of: number }): number =>
    (uses > 0 ? uses * naturalLog(uses / of) : 0) +
    (uses < of ? (of - uses) * naturalLog((of - uses) / of) : 0);
  const together = logLikelihood({ uses: a.uses + b.uses, of: a.of + b.of });
  return logLikelihood(a) + logLikelihood(b) - together;
}

/**
 * ln of the chance that the best of all cuts of one constant rate would part two spells that differ as much as these:
 * the tail of the greatest of many likelihood ratios (Miller and Siegmund, Biometrics 38, 1982), p ≈ √(L/π) e^−L ln T for a
 * log likelihood ratio L that was divided by the dispersion factor.
 */
export function logRateChange(ratio: number, length: number): number {
  // The tail holds for large ratios; under one it says nothing.
  if (!(ratio > 1)) return 0;
  return Math.min(
    0,
    naturalLog(ratio / 3.141592653589793) / 2 - ratio + naturalLog(naturalLog(Math.max(3, length))),
  );
}
