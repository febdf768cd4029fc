import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { findConditions } from './find-conditions.js';
import { relation, tokenAt } from './tree.js';

/** "would" in what somebody said, with no condition to it. */
export function isReportedFuture(sentence: AnalysedSentence, clause: Clause): boolean {
  const token = tokenAt(sentence.tree, clause.predicate);
  const above = sentence.clauses.get(token.head);
  return (
    clause.words.includes('would') &&
    relation(token) === 'ccomp' &&
    above?.tense === 'past' &&
    findConditions(sentence, clause).length === 0
  );
}
