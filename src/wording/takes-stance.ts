import type { Occurrence } from './choose-exposure.js';
import { STANCE } from './data/stance-words.js';
import type { Corpus } from './encode-corpus.js';
import { clauseAround } from './find-replacement.js';

/** Whether the clause around a use says what the office holds or will do, by the words of its language. */
export function takesStance(corpus: Corpus, use: Occurrence): boolean {
  const { from, to } = clauseAround(corpus, use);
  const list = STANCE[corpus.language] ?? [];
  const words = [...corpus.tokens.subarray(from, to)].map((token) => corpus.forms[token] ?? '');
  if (corpus.writing === 'words') return words.some((word) => list.includes(word));
  const clause = words.join('');
  return list.some((word) => clause.includes(word));
}
