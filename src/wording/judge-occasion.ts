import type { Occurrence } from './occurrence.js';
import { clusterFormulas, type Candidate } from './cluster-formulas.js';
import type { ConceptLexicon } from './concept.js';
import { longestOf } from './discover-formulas.js';
import { textAt, type Corpus } from './encode-corpus.js';
import { findReplacement } from './find-replacement.js';
import { logSilence } from './find-spells.js';
import { growFormulas } from './grow-formulas.js';
import { findRun, indexWords } from './index-words.js';
import type { ShiftKind } from './judge-series.js';
import { listFormulas } from './list-formulas.js';
import { exponential } from './natural-log.js';
import { WATCHED, type RankedShift } from './rank-shifts.js';
import { trimFormula } from './trim-formula.js';
import { takesStance } from './takes-stance.js';
import { weighFormula } from './weigh-formula.js';

export interface JudgeOccasionOptions {
  readonly lexicon: ConceptLexicon;
  readonly watch: readonly string[];
  /** Texts in a row that carried a formula before it went (or lacked it before it came), at least; else 2 for listed ones, 3 for others. */
  readonly fewestInARow?: number;
}

/** What is counted of one formula in one occasion series. */
export interface OccasionFact {
  readonly ranked: RankedShift;
  /** Texts in a row up to the change, and from it on. */
  readonly inARow: { readonly before: number; readonly since: number };
  /** Which texts of the series carry it. */
  readonly carries: readonly boolean[];
}

/** Readouts of one form are alike: a clause is the old one's counterpart when it keeps most of its words. */
const KEPT = 0.6;
const LISTED_IN_A_ROW = 2;
const IN_A_ROW = 3;
/** A run that says less than this is no formula. */
const LIKENESS = 0.6;
/** Facts of formulas that nobody listed, for each series. */
const MOST_FOUND = 12;

/**
 * Facts of one occasion series, without statistics: carried by the last `before` texts in a row and by none since; or by
 * none before and by all since. An analyst can cite these; with three to seven texts nothing else is possible.
 *
 * @param series the texts of one occasion as a corpus of their own (`sliceCorpus`)
 */
export function judgeOccasion(series: Corpus, options: JudgeOccasionOptions): OccasionFact[] {
  const { lexicon, watch } = options;
  const length = series.texts.length;
  const index = indexWords(series);
  const marks = new Uint8Array(series.tokens.length);
  const facts: OccasionFact[] = [];
  const add = (occurrences: readonly Occurrence[], concept: string | null, listed: boolean, likeness: number): void => {
    const carries = new Array<boolean>(length).fill(false);
    for (const { from } of occurrences) carries[textAt(series, from)] = true;
    const fewest = options.fewestInARow ?? (listed ? LISTED_IN_A_ROW : IN_A_ROW);
    const found = changeIn(carries, fewest, listed);
    if (found === null) return;
    facts.push({ ranked: rank(found, occurrences, concept, listed, likeness), inARow: found.inARow, carries });
  }; // prettier-ignore

  const rank = (found: FoundChange, occurrences: readonly Occurrence[], concept: string | null, listed: boolean, likeness: number): RankedShift => {
    const { kind, at, inARow, before, since, span } = found;
    const begin = series.begins[at] ?? 0;
    const lastBefore = occurrences.findLast(({ from }) => from < begin) ?? null;
    const firstSince = occurrences.find(({ from }) => from >= begin) ?? null;
    const isGone = kind === 'dropped';
    const shown = isGone ? lastBefore : firstSince;
    const replacement = isGone && lastBefore !== null ? findReplacement(series, index, lastBefore, at, KEPT) : null;
    // how often texts in any order would show as much: most facts of short series are no surprise, and that is said
    const logP = isGone ? logSilence(before.uses, span, since.of, 1) : logSilence(since.uses, since.of, inARow.before, 1); // prettier-ignore
    const change = { kind, at, after: at - 1, before, since, logP, logBayes: 0, strength: 'fact', undone: false, basis: 'occasion', anchors: [], ranks: [], endedTopic: null } as const;
    const texts = [...new Set(occurrences.map(({ from }) => textAt(series, from)))];
    return {
      formula: { use: { occurrences, texts, changes: [change] }, likeness, concept, watched: listed, variants: [] },
      change,
      strength: 'fact',
      lastBefore,
      firstSince,
      shown,
      also: [],
      replacement,
      weight: (1 - 0.8 * exponential(logP)) *
        likeness * (isGone ? 0.5 + before.uses / before.of / 2 : 1) * rising(inARow.before) * rising(inARow.since) * (listed ? WATCHED : 1) * (shown !== null && takesStance(series, shown) ? 1.35 : 1) * (replacement === null ? 1 : 1.25),
    };
  }; // prettier-ignore

  for (const { occurrences, concept } of listFormulas(series, index, lexicon, watch)) {
    for (const { from, to } of occurrences) marks.fill(1, from, to);
    add(occurrences, concept, true, 1);
  }
  for (const { run, occurrences } of clusterFormulas(series, index, candidatesOf(series, options), MOST_FOUND)) {
    const isListed = occurrences.filter(({ from, to }) => marks.subarray(from, to).includes(1)).length;
    if (isListed > 0.5 * occurrences.length) continue;
    add(occurrences, null, false, weighFormula(series, run, { before: 0, after: 0 }));
  } // prettier-ignore
  return facts.sort((a, b) => b.ranked.weight - a.ranked.weight);
}

/** More texts say more: 2 weigh 0.57, 5 weigh 0.77. */
const rising = (count: number): number => count / (count + 1.5);

interface FoundChange {
  readonly kind: Extract<ShiftKind, 'dropped' | 'introduced' | 'returned'>;
  readonly at: number;
  readonly inARow: { readonly before: number; readonly since: number };
  /** Texts from the first that carries it up to the change. */
  readonly span: number;
  readonly before: { readonly uses: number; readonly of: number };
  readonly since: { readonly uses: number; readonly of: number };
}

/** The last change of a series of yes and no that stands at its end, where enough texts in a row bear it out. */
function changeIn(carries: readonly boolean[], fewest: number, listed: boolean): FoundChange | null {
  const { length } = carries;
  const now = carries.at(-1) === true;
  const at = carries.lastIndexOf(!now) + 1;
  if (at <= 0 || at >= length) return null;
  const start = carries.slice(0, at).lastIndexOf(now) + 1;
  const inARow = { before: at - start, since: length - at };
  const before = { uses: carries.slice(0, at).filter(Boolean).length, of: at };
  const since = { uses: carries.slice(at).filter(Boolean).length, of: length - at };
  if (inARow.before < fewest) return null;
  // two in a row after four without it are chance: what went stood in half of the texts before at least
  if (!now && 2 * before.uses < before.of) return null;
  // one text is no formula yet, unless the lexicon or the analyst knows it as one
  if (now && !listed && inARow.since < fewest) return null;
  return {
    kind: now ? (before.uses > 0 ? 'returned' : 'introduced') : 'dropped',
    at,
    span: at - carries.indexOf(true),
    inARow,
    before,
    since,
  };
}

/** Runs of words within the series that came or went, strongest first. */
function candidatesOf(series: Corpus, { fewestInARow = IN_A_ROW }: JudgeOccasionOptions): Candidate[] {
  const held: Candidate[] = [];
  const seen = new Set<string>();
  growFormulas(series, { fewestTexts: 2, longest: longestOf(series) }, ({ at, length, texts, boundBefore, boundAfter }) => {
    const whole = series.tokens.subarray(at, at + length);
    const run = trimFormula(series, whole);
    const likeness = run.length === 0 ? 0 : weighFormula(series, run, { before: run[0] === whole[0] ? boundBefore : 0, after: run.at(-1) === whole.at(-1) ? boundAfter : 0 });
    if (likeness < LIKENESS) return;
    const carries = new Array<boolean>(series.texts.length).fill(false);
    for (const text of texts) carries[text] = true;
    const found = changeIn(carries, fewestInARow, false);
    const key = run.join(' ');
    if (found === null || seen.has(key)) return;
    seen.add(key);
    // what was trimmed to may stand elsewhere too
    if (findRun(series, indexWords(series), run).some(({ from }) => carries[textAt(series, from)] !== true)) return;
    held.push({ run, whole, score: likeness * rising(found.inARow.before) * rising(found.inARow.since) * (0.5 + Math.min(run.length, 8) / 16) });
  }); // prettier-ignore
  return held.sort((a, b) => b.score - a.score || (a.run[0] ?? 0) - (b.run[0] ?? 0));
}
