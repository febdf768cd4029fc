import { alignSegments, type SegmentPair } from './align-segments.js';
import type { Occurrence } from './occurrence.js';
import { diffWords } from './diff-words.js';
import { COMMA, type Corpus } from './encode-corpus.js';
import type { WordIndex } from './index-words.js';

/** One change of a sentence from a text of a series to the next; null where words were only added, or only taken out. */
export interface Edit {
  /** The text that shows the change, and the one before it, as places in the corpus. */
  readonly at: number;
  readonly after: number;
  readonly before: Occurrence | null;
  readonly since: Occurrence | null;
  /** The sentences that hold them. */
  readonly sentences: SegmentPair;
}

/** Changes parted by at most so many words that stayed are one. */
const NEAR = 3;

/** What was changed from each text of a series to the next, sentence by sentence. */
export function findEdits(corpus: Corpus, index: WordIndex, series: readonly number[]): Edit[] {
  const edits: Edit[] = [];
  for (let i = 1; i < series.length; i++) {
    const [after, at] = [series[i - 1] ?? 0, series[i] ?? 0];
    for (const sentences of alignSegments(corpus, index, after, at)) {
      const { before, since } = sentences;
      if (before === null || since === null) edits.push({ at, after, before, since, sentences });
      else
        for (const pair of changedStretches(corpus, before, since))
          edits.push({ at, after, ...pair, sentences });
    }
  }
  return edits;
}

/** The stretches of two sentences that differ, as places in the corpus. */
function changedStretches(
  { tokens }: Corpus,
  before: Occurrence,
  since: Occurrence,
): { before: Occurrence | null; since: Occurrence | null }[] {
  const placesOf = ({ from, to }: Occurrence): number[] => {
    const places: number[] = [];
    for (let at = from; at < to; at++) if ((tokens[at] ?? 0) > COMMA) places.push(at);
    return places;
  };
  const [old, fresh] = [placesOf(before), placesOf(since)];
  const pieces = diffWords(
    old.map((at) => tokens[at] ?? 0),
    fresh.map((at) => tokens[at] ?? 0),
  );
  const stretches: { old: [number, number]; fresh: [number, number] }[] = [];
  let stayed = NEAR + 1;
  for (const { kind, first, second } of pieces) {
    if (kind === 'both') {
      stayed = first[1] - first[0];
      continue;
    }
    const last = stretches.at(-1);
    if (last !== undefined && stayed <= NEAR) {
      last.old[1] = first[1];
      last.fresh[1] = second[1];
    } else stretches.push({ old: [...first], fresh: [...second] });
    stayed = 0;
  }
  const spanOf = (places: readonly number[], [from, to]: readonly [number, number]): Occurrence | null =>
    to > from ? { from: places[from] ?? 0, to: (places[to - 1] ?? 0) + 1 } : null;
  return stretches.map((stretch) => ({
    before: spanOf(old, stretch.old),
    since: spanOf(fresh, stretch.fresh),
  }));
}
