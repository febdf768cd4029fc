import { COMMON } from './data/function-words.js';
import type { Corpus } from './encode-corpus.js';
import { countContent, lengthOf } from './trim-formula.js';

/** A year, a plain number or a share: part of the news of the day. `5.0` and `4.0` name programmes. */
const COUNT = /^(?:\p{N}{1,4}|\p{N}{1,3}(?:,\p{N}{3})+|\p{N}+\/\p{N}+)$/u;
const TITLES = new Set([
  'president',
  'prime',
  'minister',
  'secretary',
  'mr',
  'mrs',
  'ms',
  'chancellor',
  'chairman',
  'governor',
  'king',
  'crown',
  'prince',
  'majesty',
  'excellency',
  'senator',
  'ambassador',
  'general',
  'advisor',
  'vice',
]);

/**
 * How much a run of words looks like a formula, 0…1: two to ten words of which half carry meaning, with free ends, and
 * no dates, figures or titles. A run that nearly always continues the same way (国家卫) is half a word.
 */
export function weighFormula(
  corpus: Corpus,
  run: Uint32Array,
  bound: { before: number; after: number },
): number {
  const { writing, forms } = corpus;
  const length = lengthOf(corpus, run);
  const content = countContent(corpus, run);
  if (content === 0) return 0;
  let weight = 1;
  if (writing === 'characters') {
    if (length < 3 || content < 2) return 0;
    weight *= length === 3 ? 0.7 : length > 24 ? 0.7 : 1;
    weight *= Math.min(1, 0.4 + content / length);
    const tied = Math.max(bound.before, bound.after);
    weight *= tied > 0.9 ? 0.2 : tied > 0.7 ? 0.5 : 1;
  } else if (writing === 'words') {
    weight *= length === 1 ? 0.45 : length === 2 ? 0.75 : length === 3 ? 0.9 : 1;
    weight *= content === 1 && length > 1 ? 0.8 : 1;
    weight *= Math.min(1, 0.6 + content / length);
  } else {
    weight *= length === 1 ? 0.5 : 1;
    weight *= Math.min(1, 0.4 + content / length);
  }
  let figures = 0;
  let titles = 0;
  for (const token of run) {
    const form = forms[token] ?? '';
    if (COUNT.test(form)) figures += 1;
    if (TITLES.has(form)) titles += 1;
    if (writing === 'words' && form.length > 2 && MONTHS.has(form)) figures += 1;
  }
  if (titles > 0) weight *= 0.5;
  return weight * (1 - Math.min(0.6, (1.5 * figures) / run.length));
}

const MONTHS = new Set(
  [...COMMON].filter((word) =>
    /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      word,
    ),
  ),
);
