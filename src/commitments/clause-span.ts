import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { relation, subtreeSpan, tokenAt } from '../events/tree.js';
import type { Span } from '../span.js';

/**
 * The words of what will be done: the verb and what hangs on it, without those who do it and without the verbs joined to it,
 * which are promises of their own.
 * @param withSubject keeps what precedes the verb: "visa fees would be waived"
 */
export function clauseSpan({ tree, clauses }: AnalysedSentence, clause: Clause, withSubject = false): Span {
  const { predicate } = clause;
  const span = subtreeSpan(tree, predicate, (child) => {
    const token = tokenAt(tree, child);
    if (token.head !== predicate) return false;
    const rel = relation(token);
    if (rel === 'conj') return clauses.get(child) !== undefined && clauses.get(child)?.kind !== 'noun';
    if (['mark', 'punct', 'parataxis', 'cc'].includes(rel)) return true;
    return !withSubject && ['nsubj', 'aux'].includes(rel);
  });
  return withSubject ? span : { start: Math.max(span.start, tokenAt(tree, predicate).start), end: span.end };
}
