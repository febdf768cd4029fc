import type { Corpus } from './encode-corpus.js';
import type { SeriesChange } from './judge-series.js';

/** Texts without a word before it came, from which on it is called new. */
const LONG_WITHOUT = 50;

/**
 * What a single word says of an office's language: one that is used more or less often is the topic of the day ("schools");
 * one that came from nothing was coined, or names something new ("e-quays"). 1 for runs of several words.
 */
export function weighWord(
  { writing }: Pick<Corpus, 'writing'>,
  length: number,
  { kind, before }: Pick<SeriesChange, 'kind' | 'before'>,
): number {
  if (length > 1 || writing === 'characters') return 1;
  if (kind === 'grown' || kind === 'faded') return 0.5;
  return kind === 'introduced' && before.uses === 0 && before.of >= LONG_WITHOUT ? 1.6 : 1;
}
