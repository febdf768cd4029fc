import type { Occurrence } from './occurrence.js';
import { COMMITMENT, STANCE } from './data/stance-words.js';
import type { Corpus } from './encode-corpus.js';
import { clauseAround } from './find-replacement.js';

/** Different words of a list in the clause around a use: whole words in English, letters elsewhere. */
function countWords(corpus: Corpus, use: Occurrence, list: readonly string[]): number {
  const { from, to } = clauseAround(corpus, use);
  const words = [...corpus.tokens.subarray(from, to)].map((token) => corpus.forms[token] ?? '');
  if (corpus.writing === 'words') return new Set(words.filter((word) => list.includes(word))).size;
  const clause = words.join('');
  return list.filter((word) => clause.includes(word)).length;
}

/** Whether the clause around a use says what the office holds or will do, by the words of its language. */
export const takesStance = (corpus: Corpus, use: Occurrence): boolean =>
  countWords(corpus, use, STANCE[corpus.language] ?? []) > 0;

/** How many words of the clause around a use bind the office, up to two: 'anticipates … will' are two, 'remains' none. */
export const countCommitment = (corpus: Corpus, use: Occurrence): number =>
  Math.min(2, countWords(corpus, use, COMMITMENT[corpus.language] ?? []));
