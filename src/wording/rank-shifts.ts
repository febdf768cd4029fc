import type { Occurrence } from './occurrence.js';
import { oddsAgainst, weighEvidence } from './discover-formulas.js';
import { textAt, type Corpus } from './encode-corpus.js';
import { clauseAround, findReplacement, type Replacement } from './find-replacement.js';
import { holdFalseDiscoveries } from './hold-false-discoveries.js';
import type { WordIndex } from './index-words.js';
import type { Strength } from './judge-series.js';
import type { Change, Use } from './measure-use.js';
import { passageOf } from './passage-of.js';
import { weighWord } from './weigh-word.js';
import { weighPersistence } from './weigh-persistence.js';
import { trimStanding } from './trim-standing.js';
import { takesStance } from './takes-stance.js';

/** A formula whose use has been measured: found unprompted, or from the lexicon or the watch list. */
export interface JudgedFormula {
  readonly use: Pick<Use, 'occurrences' | 'texts' | 'changes'>;
  /** Likeness to a formula, 0…1. */
  readonly likeness: number;
  readonly concept: string | null;
  readonly watched: boolean;
  /** One use of each run of words that changes with it. */
  readonly variants: readonly Occurrence[];
}

/** A change with its weight, before its words are fetched. */
export interface RankedShift {
  readonly formula: JudgedFormula;
  readonly change: Change;
  readonly strength: Strength;
  readonly lastBefore: Occurrence | null;
  readonly firstSince: Occurrence | null;
  /** The use that names it: the last before it goes, the first since it came. */
  readonly shown: Occurrence | null;
  /** Other uses in the same sentence that changed with it. */
  readonly also: Occurrence[];
  readonly replacement: Replacement | null;
  readonly weight: number;
}

/** What an analyst's list, and a formula found in its slot, add to the weight of a change. */
export const WATCHED = 3;
const REPLACED = 1.25;
/** A sentence of policy weighs more than one of report. */
const STANCE = 1.35;
/** Words that went with their topic say little about what the office thinks of it. */
const TOPIC_ENDED = 0.5;
/** A drop that was undone later is history. */
const UNDONE = 0.4;
/** Each further change of one text, and of one formula, counts so much less: a rewritten text does not fill the list. */
const SAME_TEXT = 0.96;
/** A set piece is read meeting by meeting: what else changed in the same text comes after the first change of others. */
const SAME_EDITED_TEXT = 0.8;
const SAME_FORMULA = 0.95;

export interface RankOptions {
  /** Formulas asked about, for the false discoveries among them. */
  readonly tested: number;
  readonly most: number;
  /** Changes of set pieces, already weighed, and the texts that these are. */
  readonly edits?: readonly RankedShift[];
  readonly edited?: ReadonlySet<number>;
}

/**
 * Ranks the changes of many formulas: evidence × likeness × completeness × whether a replacement is found × watch list.
 * Real series drift, so that significance alone flags thousands. `firm` is kept where the false discoveries among all
 * `tested` formulas stay below 5 %.
 */
export function rankShifts(
  corpus: Corpus,
  index: WordIndex,
  judged: readonly JudgedFormula[],
  { tested, most, edits = [], edited = new Set() }: RankOptions,
): RankedShift[] {
  const best = judged.map(({ use }) => Math.min(0, ...use.changes.map(({ logP }) => logP ?? 0)));
  const held = holdFalseDiscoveries(best, 0.05, Math.max(tested, judged.length));
  const against = oddsAgainst(corpus.texts.length, tested);
  const persistence = weighPersistence(corpus);
  const all: RankedShift[] = [];
  for (const [i, formula] of judged.entries())
    for (const change of formula.use.changes) {
      if (change.strength === 'fact') continue;
      // In a set piece the edits themselves say it.
      if (!formula.watched && edited.has(change.at) && isMostly(edited, formula.use.texts)) continue;
      const strength =
        change.strength === 'firm' && held[i] !== true && !formula.watched ? 'provisional' : change.strength;
      const begin = corpus.begins[change.at] ?? 0;
      // both sentences are of the ranks whose texts were counted
      const isOfRank = ({ from }: Occurrence): boolean => change.ranks.length === 0 || change.ranks.includes(corpus.texts[textAt(corpus, from)]?.rank ?? 'office'); // prettier-ignore
      const lastBefore = formula.use.occurrences.findLast((use) => use.from < begin && isOfRank(use)) ?? null;
      const firstSince = formula.use.occurrences.find((use) => use.from >= begin && isOfRank(use)) ?? null;
      const gone = change.kind === 'dropped' || change.kind === 'faded';
      const shown = gone ? lastBefore : firstSince;
      const replacement =
        gone && lastBefore !== null ? findReplacement(corpus, index, lastBefore, change.at) : null;
      const weight =
        (formula.watched ? weighAsked(change.logBayes) : weighEvidence(change.logBayes, against)) *
        formula.likeness *
        (formula.watched ? 1 : weighWord(corpus, lengthOfUse(formula.use), change)) *
        steadiness(formula.use) *
        persistence(formula.use.texts) *
        completeness(change) *
        (replacement === null ? 1 : REPLACED) *
        (shown !== null && takesStance(corpus, shown) ? STANCE : 1) *
        (formula.watched ? WATCHED : 1) *
        (gone && change.endedTopic !== null ? TOPIC_ENDED : 1) *
        (change.undone ? UNDONE : 1);
      all.push({ formula, change, strength, lastBefore, firstSince, shown, also: [], replacement, weight });
    }
  return thin(corpus, [...all, ...edits], most).map((shift) => {
    const { shown, change, formula } = shift;
    if (shown === null || (formula.watched && change.basis !== 'edits')) return shift;
    const isGone = shown === shift.lastBefore;
    const [from, to] = isGone ? [change.at, corpus.texts.length] : [0, change.at];
    const most = change.basis === 'edits' ? FRAME : Infinity;
    return { ...shift, shown: trimStanding(corpus, index, shown, from, to, most) };
  });
}

/** Words of a sentence's frame that are cut from an edit: 'The Committee will'. */
const FRAME = 3;

const isMostly = (edited: ReadonlySet<number>, texts: readonly number[]): boolean =>
  texts.filter((text) => edited.has(text)).length > 0.8 * texts.length;

const lengthOfUse = ({ occurrences: [first] }: JudgedFormula['use']): number =>
  first === undefined ? 0 : first.to - first.from;

/** Evidence on a formula that was asked about: no odds of a search have to be beaten. */
const weighAsked = (logBayes: number): number => Math.max(0, logBayes) / (Math.max(0, logBayes) + 5);

/** A formula comes and goes once; a word that comes and goes is vocabulary. 1 for up to two changes, then falling. */
const steadiness = ({ changes }: JudgedFormula['use']): number =>
  1 / (1 + 0.3 * Math.max(0, changes.length - 2));

/** 1 where a formula used in every text went to none, three quarters of it where hardly any text carried it. */
function completeness({ kind, before, since }: Change): number {
  const a = before.uses / Math.max(1, before.of);
  const b = since.uses / Math.max(1, since.of);
  const full = kind === 'faded' || kind === 'grown' ? 0.75 : 1;
  return full * (0.75 + 0.25 * Math.abs(a - b));
}

/** Edits of one long sentence that are far apart stay two. */
function fits({ shown, also }: RankedShift, chosen: RankedShift): boolean {
  if (chosen.change.basis !== 'edits' || shown === null || chosen.shown === null) return true;
  const { from, to } = passageOf(shown, [...also, chosen.shown]);
  return from <= chosen.shown.from && chosen.shown.to <= to;
}

/**
 * Takes the heaviest first, making the others of the same text and formula lighter as it goes. What changed in one
 * sentence at one time is one shift.
 */
function thin(corpus: Corpus, all: RankedShift[], most: number): RankedShift[] {
  const pool = all.sort((a, b) => b.weight - a.weight).slice(0, most * 8);
  const texts = new Map<number, number>();
  const formulas = new Map<JudgedFormula, number>();
  const sentences = new Map<string, RankedShift>();
  const ranked: RankedShift[] = [];
  const taken = new Set<number>();
  const weigh = ({ change, formula, weight }: RankedShift): number =>
    weight *
    (change.basis === 'edits' && !formula.watched ? SAME_EDITED_TEXT : SAME_TEXT) **
      (texts.get(change.at) ?? 0) *
    SAME_FORMULA ** (formulas.get(formula) ?? 0);
  while (ranked.length < most && taken.size < pool.length) {
    let top = -1;
    let topWeight = -1;
    for (const [i, shift] of pool.entries()) {
      // Weights only fall, so none further down can be heavier than its undiminished weight.
      if (shift.weight <= topWeight) break;
      const weight = taken.has(i) ? -1 : weigh(shift);
      if (weight > topWeight) [top, topWeight] = [i, weight];
    }
    const chosen = pool[top];
    if (chosen === undefined) break;
    taken.add(top);
    const place =
      chosen.shown === null ? null : `${chosen.change.at} ${clauseAround(corpus, chosen.shown).from}`;
    const told = place === null ? undefined : sentences.get(place);
    const own = chosen.formula.watched && chosen.change.basis !== 'edits';
    if (told !== undefined && !own && fits(told, chosen)) {
      if (chosen.shown !== null) told.also.push(chosen.shown);
      continue;
    }
    if (place !== null) sentences.set(place, chosen);
    texts.set(chosen.change.at, (texts.get(chosen.change.at) ?? 0) + 1);
    formulas.set(chosen.formula, (formulas.get(chosen.formula) ?? 0) + 1);
    ranked.push({ ...chosen, weight: topWeight });
  }
  return ranked;
}
