import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { dependants, tokenAt } from './tree.js';

const OTHERWISE = new Set('later subsequently eventually afterwards afterward previously earlier'.split(' '));

/** "resumed ties in 1988 and later signed an accord": the clause has a time of its own, though no date. */
export function saysOtherTime({ tree }: AnalysedSentence, { predicate }: Clause): boolean {
  return dependants(tree, predicate, 'advmod').some((child) =>
    OTHERWISE.has(tokenAt(tree, child).text.toLowerCase()),
  );
}
