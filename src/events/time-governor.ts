import type { TimeExpression } from '../language/time-expression.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { caseOf, headOfSpan, tokenAt } from './tree.js';

/** The predicate that a time expression belongs to: the first one above it. */
export function governor(sentence: AnalysedSentence, time: TimeExpression): number {
  const { tree, clauses } = sentence;
  let at = headOfSpan(tree, time);
  for (let steps = 0; at >= 0 && steps <= tree.tokens.length; steps++) {
    if (clauses.has(at)) return at;
    at = tokenAt(tree, at).head;
  }
  return -1;
}

/** The event nouns above a time expression, and the first verb above those: "resumed talks on an agreement on Tuesday". */
export function governors(sentence: AnalysedSentence, time: TimeExpression): number[] {
  const out: number[] = [];
  for (let at = governor(sentence, time); at >= 0; at = tokenAt(sentence.tree, at).head) {
    const clause = sentence.clauses.get(at);
    if (clause) out.push(at);
    const isNoun = clause === undefined || clause.kind === 'noun';
    if (!isNoun || ASIDE.test(caseOf(sentence.tree, at))) break;
  }
  return out;
}

/** "reaffirmed its support following the attack of this month": what went before has a day of its own. */
export const ASIDE = /^(?:after|following|since|before|despite|amid|ahead of|in the wake of|in response to)$/;
