import { CLOSERS, COMMON, JA_EDGES, KO_COMMON, OPENERS, ZH_EDGES } from './data/function-words.js';
import { bindsEdge } from './binds-edge.js';
import { COMMA, type Corpus } from './encode-corpus.js';

const NUMBER = /^[\p{N}.,/%]+$/u;

/** The words of a formula without function words at its ends: `that it can be patient in` is `be patient`. */
export function trimFormula(corpus: Corpus, run: Uint32Array): Uint32Array {
  const { forms, writing, language } = corpus;
  let from = 0;
  let to = run.length;
  const form = (i: number): string => forms[run[i] ?? 0] ?? '';
  const isComma = (i: number): boolean => (run[i] ?? 0) <= COMMA;
  if (writing === 'words') {
    while (from < to && (OPENERS.has(form(from)) || isComma(from))) from += 1;
    while (to > from && (CLOSERS.has(form(to - 1)) || isComma(to - 1))) to -= 1;
    // "of the peninsula" begins with what it belongs to, "at a pace" with its own word.
    if (from < to && form(from) === 'of') from += 1;
    while (from < to && OPENERS.has(form(from))) from += 1;
  } else if (writing === 'characters') {
    const edges = language === 'ja' ? JA_EDGES : ZH_EDGES;
    const isPart = (edge: number, neighbour: number, side: 'before' | 'after'): boolean =>
      from + 1 < to && bindsEdge(corpus, run[edge] ?? 0, run[neighbour] ?? 0, side);
    while (from < to && edges.has(form(from)) && !isPart(from, from + 1, 'after')) from += 1;
    while (to > from && edges.has(form(to - 1)) && !isPart(to - 1, to - 2, 'before')) to -= 1;
  } else {
    while (from < to && KO_COMMON.has(form(from))) from += 1;
    while (to > from && KO_COMMON.has(form(to - 1))) to -= 1;
  }
  return run.subarray(from, to);
}

/** How many of the words carry a meaning: not function words, not numbers. Characters count by the letter. */
export function countContent({ forms, writing, language }: Corpus, run: Uint32Array): number {
  let count = 0;
  for (const token of run) {
    const form = forms[token] ?? '';
    if (token <= COMMA || NUMBER.test(form)) continue;
    if (writing === 'words') count += COMMON.has(form) || form.length < 3 ? 0 : 1;
    else if (writing === 'particles') count += KO_COMMON.has(form) ? 0 : 1;
    else count += (language === 'ja' ? JA_EDGES : ZH_EDGES).has(form) ? 0 : form.length > 1 ? 2 : 1;
  }
  return count;
}

/** Length in the language's own measure: words, or letters. */
export function lengthOf({ forms, writing }: Corpus, run: Uint32Array): number {
  if (writing !== 'characters') return run.length;
  let letters = 0;
  for (const token of run) letters += Math.min(4, (forms[token] ?? '').length);
  return letters;
}
