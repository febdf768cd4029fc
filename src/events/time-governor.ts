import type { TimeExpression } from '../language/time-expression.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { ancestors, caseOf, dependants, headOfSpan, tokenAt } from './tree.js';

/** The predicate that a time expression belongs to: the first one above it. */
export function governor(sentence: AnalysedSentence, time: TimeExpression): number {
  const { tree, clauses } = sentence;
  let at = headOfSpan(tree, time);
  for (let steps = 0; at >= 0 && steps <= tree.tokens.length; steps++) {
    if (clauses.has(at)) return beyondMark(sentence, at, time);
    at = tokenAt(tree, at).head;
  }
  return -1;
}

/** "In January, after Iraq had refused, American jets bombed Baghdad": what stands before the mark is not in its clause. */
function beyondMark({ tree, clauses }: AnalysedSentence, at: number, time: TimeExpression): number {
  const mark = dependants(tree, at, 'mark')[0];
  if (mark === undefined || !TIMES.has(tokenAt(tree, mark).lemma) || tokenAt(tree, mark).start < time.end)
    return at;
  // the tree may hang the main clause under the other
  const main = [...dependants(tree, at, 'parataxis'), ...ancestors(tree, at)];
  return main.find((one) => one > at && clauses.has(one)) ?? at;
}

const TIMES: ReadonlySet<string> = new Set(['after', 'before', 'when', 'while', 'as', 'once', 'because']);

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
