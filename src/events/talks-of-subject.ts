import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import type { Match } from './match-rules.js';
import { isPresent } from './visited-place.js';
import { caseOf, dependants, relation, tokenAt } from './tree.js';

/** "flew home after two days of talks with the prime minister": they are the talks of who flew. */
export function isTalksOfSubject(sentence: AnalysedSentence, clause: Clause, { rule }: Match): boolean {
  const { tree } = sentence;
  if (clause.kind !== 'noun' || rule.type !== 'CONSULT' || !rule.reciprocal) return false;
  const { head } = tokenAt(tree, clause.predicate);
  const isCounted = clause.relation === 'nmod' && COUNTED.has(tokenAt(tree, head).lemma);
  const phrase = isCounted ? head : clause.predicate;
  const own = tokenAt(tree, phrase);
  // "The president, in a call with the Turkish leader, urged him": the phrase hangs on who acts
  const isSubjects = relation(own) === 'nmod' && relation(tokenAt(tree, own.head)) === 'nsubj';
  return (
    (((relation(own) === 'obl' || isSubjects) && BESIDE.has(caseOf(tree, phrase))) ||
      isPresent(sentence, clause)) &&
    dependants(tree, clause.predicate, 'nmod').every((child) => caseOf(tree, child) !== 'between') &&
    clause.obliques.some(({ preposition }) => preposition === 'with')
  );
}

const BESIDE = new Set([
  'after',
  'before',
  'during',
  'following',
  'ahead of',
  'in',
  'at',
  'from',
  'over',
  'on the sidelines of',
]);
const COUNTED = new Set(['day', 'hour', 'week', 'round', 'series', 'night', 'evening', 'morning']);
