import { placesIn, topicTexts, type Comparable, type Exposure } from './choose-exposure.js';
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
  readonly anchors: readonly string[];
  readonly endedTopic: string | null;
}

/**
 * Judges how a formula was used. An introduction is judged over all comparable texts, since a formula may bring its topic
 * with it; every other change over those on its topic.
 */
export function measureUse(
  corpus: Corpus,
  index: WordIndex,
  findComparable: (uses: readonly number[]) => Comparable,
  occurrences: readonly Occurrence[],
  options: JudgeOptions = {},
): Use {
  const texts = [...new Set(occurrences.map(({ from }) => textAt(corpus, from)))];
  const comparable = findComparable(texts);
  const topic = topicTexts(corpus, index, comparable, occurrences, texts);
  const onTopic = judgeOver(topic, texts, options);
  if (topic.basis !== 'topic') return { occurrences, texts, exposure: topic, changes: onTopic };
  const overall = judgeOver(comparable, texts, options).filter(({ kind }) => kind === 'introduced');
  return {
    occurrences,
    texts,
    exposure: topic,
    changes: [...overall, ...onTopic.filter(({ kind }) => kind !== 'introduced')],
  };
}

function judgeOver(exposure: Comparable, texts: readonly number[], options: JudgeOptions): Change[] {
  return judgeSeries(placesIn(exposure, texts), exposure.texts.length, options).map((change) => ({
    ...change,
    at: exposure.texts[change.at] ?? 0,
    after: change.after === null ? null : (exposure.texts[change.after] ?? null),
    basis: exposure.basis,
    anchors: exposure.anchors,
    endedTopic: exposure.endedTopic,
  }));
}
