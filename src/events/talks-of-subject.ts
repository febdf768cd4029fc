import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import type { Match } from './match-rules.js';
import { caseOf, dependants } from './tree.js';

/** "flew home after talks with the prime minister": they are the talks of who flew. */
export function isTalksOfSubject({ tree }: AnalysedSentence, clause: Clause, { rule }: Match): boolean {
  if (clause.kind !== 'noun' || rule.type !== 'CONSULT' || !rule.reciprocal) return false;
  return (
    clause.relation === 'obl' &&
    ['after', 'before', 'during', 'following', 'ahead of'].includes(caseOf(tree, clause.predicate)) &&
    dependants(tree, clause.predicate, 'nmod').every((child) => caseOf(tree, child) !== 'between') &&
    clause.obliques.some(({ preposition }) => preposition === 'with')
  );
}
