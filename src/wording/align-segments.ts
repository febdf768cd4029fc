import type { Occurrence } from './occurrence.js';
import type { Corpus } from './encode-corpus.js';
import { findSegments, wordsIn } from './find-segments.js';
import { countOf, type WordIndex } from './index-words.js';
import { naturalLog } from './natural-log.js';

/** A sentence of the earlier text and what became of it; one side is null where it came or went whole. */
export interface SegmentPair {
  readonly before: Occurrence | null;
  readonly since: Occurrence | null;
}

/** Two sentences are one, edited, when they have this share of their words in common, weighed by rarity. */
const ALIKE = 0.4;
/** Words in more sentences than this say nothing about which belongs to which. */
const MOST_POSTINGS = 24;

/**
 * Pairs the sentences of two texts that are not the same word for word: most alike first, each once. Those that stand
 * unchanged in both are left out, wherever they stand.
 */
export function alignSegments(
  corpus: Corpus,
  index: WordIndex,
  first: number,
  second: number,
): SegmentPair[] {
  const read = (text: number): { segment: Occurrence; words: number[]; key: string }[] =>
    findSegments(corpus, text)
      .map((segment) => ({ segment, words: wordsIn(corpus, segment) }))
      .filter(({ words }) => words.length > 0)
      .map(({ segment, words }) => ({ segment, words, key: words.join(' ') }));
  const [all, fresh] = [read(first), read(second)];
  const [keysBefore, keysSince] = [new Set(all.map(({ key }) => key)), new Set(fresh.map(({ key }) => key))];
  const gone = all.filter(({ key }) => !keysSince.has(key));
  const come = fresh.filter(({ key }) => !keysBefore.has(key));
  const postings = new Map<number, number[]>();
  for (const [j, { words }] of come.entries())
    for (const word of new Set(words)) postings.set(word, [...(postings.get(word) ?? []), j]);
  const weigh = (word: number): number => 1 / (1 + naturalLog(1 + countOf(index, word)));
  const total = (words: readonly number[]): number =>
    [...new Set(words)].reduce((sum, word) => sum + weigh(word), 0);
  const totals = come.map(({ words }) => total(words));
  const likely: { i: number; j: number; alike: number }[] = [];
  for (const [i, { words }] of gone.entries()) {
    const shared = new Map<number, number>();
    for (const word of new Set(words)) {
      const places = postings.get(word) ?? [];
      if (places.length <= MOST_POSTINGS)
        for (const j of places) shared.set(j, (shared.get(j) ?? 0) + weigh(word));
    }
    const own = total(words);
    for (const [j, weight] of shared) {
      const alike = (2 * weight) / (own + (totals[j] ?? 0));
      if (alike >= ALIKE) likely.push({ i, j, alike });
    }
  }
  const pairs: SegmentPair[] = [];
  const [usedBefore, usedSince] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of likely.sort((a, b) => b.alike - a.alike || a.i - b.i || a.j - b.j)) {
    if (usedBefore.has(i) || usedSince.has(j)) continue;
    usedBefore.add(i);
    usedSince.add(j);
    pairs.push({ before: gone[i]?.segment ?? null, since: come[j]?.segment ?? null });
  }
  for (const [i, { segment }] of gone.entries())
    if (!usedBefore.has(i)) pairs.push({ before: segment, since: null });
  for (const [j, { segment }] of come.entries())
    if (!usedSince.has(j)) pairs.push({ before: null, since: segment });
  return pairs;
}
