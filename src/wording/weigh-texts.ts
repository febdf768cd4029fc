import type { Corpus } from './encode-corpus.js';

/**
 * How much each text counts as an occasion to use a formula, summed up: place `i` holds the sum of those before it. A text
 * of the middle length or longer counts as one, a shorter one as its share of that length: that a note of three lines lacks a
 * phrase says less than that an hour of questions does.
 */
export function weighTexts({ begins }: Corpus, texts: ArrayLike<number>): Float64Array {
  const lengths = Float64Array.from(texts, (text) => (begins[text + 1] ?? 0) - (begins[text] ?? 0));
  const middle = Math.max(1, Float64Array.from(lengths).sort()[lengths.length >> 1] ?? 1);
  const sums = new Float64Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++)
    sums[i + 1] = (sums[i] ?? 0) + Math.min(1, (lengths[i] ?? 0) / middle);
  return sums;
}
