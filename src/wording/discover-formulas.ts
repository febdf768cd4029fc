import type { Candidate } from './cluster-formulas.js';
import type { Corpus } from './encode-corpus.js';
import { findComparable, placesIn } from './choose-exposure.js';
import { growFormulas } from './grow-formulas.js';
import { judgeSeries, type SeriesChange } from './judge-series.js';
import { naturalLog } from './natural-log.js';
import { SeenRuns } from './seen-runs.js';
import { trimFormula } from './trim-formula.js';
import { weighPersistence } from './weigh-persistence.js';
import { weighWord } from './weigh-word.js';
import { weighFormula } from './weigh-formula.js';

/** Candidates that are kept, the strongest; twice as many are held at once. */
const MOST_CANDIDATES = 15_000;

/**
 * ln of the odds that must be beaten before a change counts: it could have come at any text, and, where formulas are
 * sought and not given, in any of those tested (half of ln, since most of them are parts and variants of others).
 */
export const oddsAgainst = (texts: number, tested: number): number =>
  naturalLog(Math.max(2, texts)) + naturalLog(Math.max(1, tested)) / 2;

/**
 * Evidence beyond the odds as a weight of 0…1: half at 8 nats, so that the longest series does not
 * outrank every other. A tenth rests on the evidence alone: with nine yearly texts nothing beats the odds, and still the
 * better counted comes first.
 */
export const weighEvidence = (logBayes: number, against: number): number => {
  const beyond = Math.max(0, logBayes - against);
  const counted = Math.max(0, logBayes);
  return beyond / (beyond + 8) + (0.1 * counted) / (counted + 5);
};

/** A formula said again and again within a text weighs more: 1 for once a text, 1.5 for some five times. */
export const weighDensity = (occurrences: number, texts: number): number =>
  1 + naturalLog(Math.max(1, occurrences / Math.max(1, texts))) / 3;

/** A name that was coined stands in quotation marks: 1 for a formula that never does, 1.5 where half of its uses do. */
export const weighSetOff = (share: number): number => 1 + Math.min(0.5, share);

/** Fewest texts of a formula: two where texts are few (a form repeated twice is one), three in a stream of them. */
export const fewestTextsOf = ({ texts }: Corpus): number => (texts.length <= 400 ? 2 : 3);

/** Longest run: clauses of set pieces are carried over whole. */
export const longestOf = ({ writing }: Corpus): number =>
  writing === 'particles' ? 8 : writing === 'words' ? 20 : 24;

/**
 * Finds the formulas of a corpus whose use changed, strongest first. Whether it changed is asked here over the
 * texts of its formats; `measureUse` asks again over those on its topic. `tested` is how many formulas were asked about.
 */
export function discoverFormulas(
  corpus: Corpus,
  dispersion: number,
): { candidates: Candidate[]; tested: number } {
  let tested = 0;
  const comparableOf = findComparable(corpus);
  let held: Candidate[] = [];
  // The number tested is not known while it is counted; the texts' words stand for it (about one formula to four).
  const against = oddsAgainst(corpus.texts.length, corpus.tokens.length / 16);
  const persistence = weighPersistence(corpus);
  const seen = new SeenRuns();
  growFormulas(corpus, { fewestTexts: fewestTextsOf(corpus), longest: longestOf(corpus) }, (formula) => {
    const whole = corpus.tokens.subarray(formula.at, formula.at + formula.length);
    const run = trimFormula(corpus, whole);
    if (run.length === 0) return;
    const weight = weighFormula(corpus, run, {
      before: run[0] === whole[0] ? formula.boundBefore : 0,
      after: run.at(-1) === whole.at(-1) ? formula.boundAfter : 0,
    });
    if (weight < 0.2) return;
    if (seen.has(run, formula.texts.length)) return;
    tested += 1;
    const comparable = comparableOf(formula.texts);
    const changes = judgeSeries(placesIn(comparable, formula.texts), comparable.texts.length, {
      dispersion,
      weighed: comparable.weighed,
    });
    const evidence = strongest(changes);
    if (evidence === null) return;
    seen.add(run, formula.texts.length);
    held.push({
      run,
      whole,
      score:
        weighEvidence(evidence.logBayes, against) *
        weighWord(corpus, run.length, evidence) *
        weight *
        persistence(formula.texts) *
        weighDensity(formula.occurrences, formula.texts.length) *
        weighSetOff(formula.setOff),
    });
    if (held.length >= 2 * MOST_CANDIDATES) held = held.sort(byScore).slice(0, MOST_CANDIDATES);
  });
  return { candidates: held.sort(byScore).slice(0, MOST_CANDIDATES), tested };
}

const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score || (a.run[0] ?? 0) - (b.run[0] ?? 0) || a.run.length - b.run.length;

function strongest(changes: readonly SeriesChange[]): SeriesChange | null {
  let best: SeriesChange | null = null;
  for (const change of changes)
    if (change.strength !== 'fact' && (best === null || change.logBayes > best.logBayes)) best = change;
  return best;
}
