import {
  placesIn,
  topicTexts,
  type Comparable,
  type Exposure,
  type FindComparable,
} from './choose-exposure.js';
import { judgeRanks } from './judge-ranks.js';
import type { Occurrence } from './occurrence.js';
import { textAt, type Corpus } from './encode-corpus.js';
import type { WordIndex } from './index-words.js';
import { judgeSeries, type JudgeOptions, type SeriesChange } from './judge-series.js';

/** The use of one formula in one office's texts. */
export interface Use {
  /** First and one past the last token of each use. */
  readonly occurrences: readonly Occurrence[];
  /** Places of the texts that carry it, ascending. */
  readonly texts: readonly number[];
  readonly exposure: Exposure;
  readonly changes: readonly Change[];
}

/** A change whose `at` and `after` are places of texts in the corpus, and what its counts stand on. */
export interface Change extends SeriesChange {
  readonly basis: Exposure['basis'];
  readonly ranks: Exposure['ranks'];
  readonly anchors: readonly string[];
  readonly endedTopic: string | null;
}

/**
 * Judges how a formula was used: over comparable texts of the rank that uses it most; and, where several ranks use it, over
 * theirs together, each compared with itself, for what one of them is too few to tell.
 */
export function measureUse(
  corpus: Corpus,
  index: WordIndex,
  findComparable: FindComparable,
  occurrences: readonly Occurrence[],
  options: JudgeOptions = {},
): Use {
  const texts = [...new Set(occurrences.map(({ from }) => textAt(corpus, from)))];
  const judge = (comparable: Comparable): Use => judgeOn(corpus, index, comparable, occurrences, texts, options); // prettier-ignore
  const own = judge(findComparable(texts));
  const together = own.exposure.ranks.length === 0 ? null : findComparable(texts, 'all');
  if (together === null || together.ranks.length < 2) return own;
  const isTold = (change: Change): boolean =>
    own.changes.some(({ kind, strength, at }) => kind === change.kind && strength !== 'fact' && daysApart(corpus, at, change.at) <= NEAR); // prettier-ignore
  const more = judge(together).changes.filter((change) => !isTold(change));
  return more.length === 0 ? own : { ...own, changes: [...own.changes, ...more].sort((a, b) => a.at - b.at) };
}

/** Two changes of one kind within so many days are the same. */
const NEAR = 60;

const daysApart = ({ texts }: Corpus, a: number, b: number): number =>
  Math.abs(Date.parse(texts[a]?.date ?? '') - Date.parse(texts[b]?.date ?? '')) / 86_400_000;

/**
 * An introduction is judged over all comparable texts, since a formula may bring its topic with it; every other change over
 * those on its topic.
 */
function judgeOn(
  corpus: Corpus,
  index: WordIndex,
  comparable: Comparable,
  occurrences: readonly Occurrence[],
  texts: readonly number[],
  options: JudgeOptions,
): Use {
  const topic = topicTexts(corpus, index, comparable, occurrences, texts);
  const onTopic = judgeOver(corpus, topic, texts, options);
  if (topic.basis !== 'topic') return { occurrences, texts, exposure: topic, changes: onTopic };
  const overall = judgeOver(corpus, comparable, texts, options).filter(({ kind }) => kind === 'introduced');
  const changes = [...overall, ...onTopic.filter(({ kind }) => kind !== 'introduced')];
  return { occurrences, texts, exposure: topic, changes };
}

function judgeOver(corpus: Corpus, exposure: Comparable, texts: readonly number[], options: JudgeOptions): Change[] {
  const uses = placesIn(exposure, texts);
  const changes = judgeSeries(uses, exposure.texts.length, { ...options, weighed: exposure.weighed });
  const judged = exposure.ranks.length < 2 ? changes : changes.map((change) => judgeRanks(corpus, exposure, uses, change, options.dispersion ?? 1)); // prettier-ignore
  return judged.filter((change) => change !== null).map((change) => ({
    ...change,
    at: exposure.texts[change.at] ?? 0,
    after: change.after === null ? null : (exposure.texts[change.after] ?? null),
    basis: exposure.basis,
    ranks: exposure.ranks,
    anchors: exposure.anchors,
    endedTopic: exposure.endedTopic,
  }));
} // prettier-ignore
