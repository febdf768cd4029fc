import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { findConditions } from './find-conditions.js';
import { relation, tokenAt } from './tree.js';

/**
 * "would" in what somebody said, with no condition to it.
 * @param conditional whether one may stand with it: a promise may hang on one
 */
export function isReportedFuture(sentence: AnalysedSentence, clause: Clause, conditional = false): boolean {
  const token = tokenAt(sentence.tree, clause.predicate);
  const above = sentence.clauses.get(token.head);
  return (
    clause.words.includes('would') &&
    relation(token) === 'ccomp' &&
    above?.tense === 'past' &&
    (conditional || findConditions(sentence, clause).length === 0)
  );
}
