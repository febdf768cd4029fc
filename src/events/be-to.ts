import { dependants, relation, tokenAt, type Tree } from './tree.js';

/** The form of "be" in "is to visit", "was to have visited", "are to be expelled"; null where a clause is no such plan. */
export function beTo(tree: Tree, predicate: number): string | null {
  const to = dependants(tree, predicate, 'mark').find((child) => tokenAt(tree, child).lemma === 'to');
  if (to === undefined || dependants(tree, predicate, 'nsubj').length === 0) return null;
  const be = (tree.children[predicate] ?? []).find((child) => {
    const token = tokenAt(tree, child);
    return child < to && to - child <= 3 && ['cop', 'aux'].includes(relation(token)) && token.lemma === 'be';
  });
  return be === undefined ? null : tokenAt(tree, be).text.toLowerCase();
}
