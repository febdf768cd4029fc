import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { dependants, tokenAt } from './tree.js';

const NO = new Set(['no', 'not', "n't", 'n’t', 'never']);

/** "does not", "never", "no longer", "nowhere": what the clause says is not so, or no more. */
export function saysNo(sentence: AnalysedSentence, clause: Clause): boolean {
  // a joined verb shares the first one's: "does not accept or recognise"
  if (clause.words.some((word) => NO.has(word))) return true;
  const { tree } = sentence;
  return dependants(tree, clause.predicate, 'advmod', 'aux', 'det').some((child) => {
    const word = tokenAt(tree, child).text.toLowerCase();
    if (NO.has(word) || word === 'nowhere') return true;
    return word === 'longer' && tokenAt(tree, Math.max(0, child - 1)).text.toLowerCase() === 'no';
  });
}
