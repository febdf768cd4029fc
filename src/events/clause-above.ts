import type { AnalysedSentence } from './analysed-sentence.js';
import { tokenAt } from './tree.js';

/** The predicate of the nearest verb clause above a token; -1 if none. */
export function clauseAbove(sentence: AnalysedSentence, index: number): number {
  const { tree, clauses } = sentence;
  for (let at = tokenAt(tree, index).head; at >= 0; at = tokenAt(tree, at).head) {
    const clause = clauses.get(at);
    if (clause && clause.kind !== 'noun') return at;
  }
  return -1;
}
