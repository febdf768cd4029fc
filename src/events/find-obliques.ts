import type { Oblique } from './clause.js';
import { caseOf, dependants, tokenAt, withConjuncts, type Tree } from './tree.js';

/** Prepositional phrases on a predicate, conjuncts spread out: they share the first one's preposition. */
export function findObliques(tree: Tree, predicate: number): Oblique[] {
  return dependants(tree, predicate, 'obl', 'nmod').flatMap((child) => {
    if (tokenAt(tree, child).deprel === 'nmod:poss') return [];
    const preposition = caseOf(tree, child);
    return withConjuncts(tree, child).map((noun) => ({
      preposition: caseOf(tree, noun) || preposition,
      noun,
    }));
  });
}
