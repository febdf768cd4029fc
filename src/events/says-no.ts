import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { dependants, tokenAt } from './tree.js';

const NO = new Set(['no', 'not', "n't", 'n’t', 'never']);

const NO_CASE = new Set(['circumstance', 'condition', 'account', 'way', 'mean', 'means', 'event', 'case']);

/** "does not", "never", "no longer", "nowhere": what the clause says is not so, or no more. */
export function saysNo(sentence: AnalysedSentence, clause: Clause): boolean {
  // a joined verb shares the first one's: "does not accept or recognise"
  if (clause.words.some((word) => NO.has(word))) return true;
  const { tree } = sentence;
  // "will under no circumstances accept"
  const isNever = clause.obliques.some(
    ({ noun }) =>
      NO_CASE.has(tokenAt(tree, noun).lemma.toLowerCase()) &&
      dependants(tree, noun, 'det').some((det) => tokenAt(tree, det).text.toLowerCase() === 'no'),
  );
  if (isNever) return true;
  return dependants(tree, clause.predicate, 'advmod', 'aux', 'det').some((child) => {
    const word = tokenAt(tree, child).text.toLowerCase();
    if (NO.has(word) || word === 'nowhere') return true;
    return word === 'longer' && tokenAt(tree, Math.max(0, child - 1)).text.toLowerCase() === 'no';
  });
}
