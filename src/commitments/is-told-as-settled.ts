import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { findConditions } from '../events/find-conditions.js';
import { saysNo } from '../events/says-no.js';
import { relation, tokenAt } from '../events/tree.js';

/** A main clause, or one joined to it, with no condition and no doubt: "Chad will lend the tents in May". */
export function isToldAsSettled(sentence: AnalysedSentence, clause: Clause): boolean {
  const token = tokenAt(sentence.tree, clause.predicate);
  const rel = relation(token);
  const isBeside = rel === 'conj' || (rel === 'advcl' && clause.mark === 'while');
  const above = isBeside ? sentence.clauses.get(token.head) : undefined;
  if (rel !== 'root' && (above === undefined || relation(tokenAt(sentence.tree, above.predicate)) !== 'root'))
    return false;
  return (
    findConditions(sentence, clause).length === 0 &&
    !saysNo(sentence, clause) &&
    !clause.words.some((word) => DOUBTS.has(word)) &&
    sentence.tokens.at(-1)?.text !== '?'
  );
}

const DOUBTS: ReadonlySet<string> = new Set([
  'likely',
  'probably',
  'perhaps',
  'possibly',
  'maybe',
  'reportedly',
  'allegedly',
]);
