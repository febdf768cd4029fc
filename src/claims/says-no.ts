import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { dependants, tokenAt } from '../events/tree.js';

const NO = new Set(['no', 'not', "n't", 'n’t', 'never']);

/** "does not", "never", "no longer", "nowhere": what the clause says is not so, or no more. */
export function saysNo(sentence: AnalysedSentence, clause: Clause): boolean {
  const { tree } = sentence;
  return dependants(tree, clause.predicate, 'advmod', 'aux', 'det').some((child) => {
    const word = tokenAt(tree, child).text.toLowerCase();
    if (NO.has(word) || word === 'nowhere') return true;
    return word === 'longer' && tokenAt(tree, Math.max(0, child - 1)).text.toLowerCase() === 'no';
  });
}
