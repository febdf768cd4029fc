import type { Codebook } from '../codebook/index.js';
import { dependants, tokenAt, type Tree } from '../events/tree.js';
import type { StanceMatch } from './stance-match.js';

/** Whether a phrase judges well or ill, by its head and what describes it; ill wins. Null when no word says. */
export function stanceOfWords(tree: Tree, head: number, codebook: Codebook): 'supports' | 'opposes' | null {
  const { judgements } = codebook;
  const near = [head, ...dependants(tree, head, 'amod', 'compound', 'conj')];
  const of = dependants(tree, head, 'nmod').filter((child) =>
    dependants(tree, child, 'case').some((mark) => lemmaOf(tree, mark) === 'of'),
  );
  // "unbalanced" may be taken for a verb's participle
  const words = [...near, ...of].flatMap((index) => [
    lemmaOf(tree, index),
    tokenAt(tree, index).text.toLowerCase(),
  ]);
  const phrases = near.slice(1).map((index) => `${lemmaOf(tree, index)} ${lemmaOf(tree, head)}`);
  if ([...words, ...phrases].some((word) => judgements.opposes.has(word))) return 'opposes';
  const isGood = near.some((index) => judgements.supports.has(lemmaOf(tree, index)));
  // "the only way out"
  return isGood || phrases.some((phrase) => judgements.supports.has(phrase)) ? 'supports' : null;
}

/** A judgement negated: "is not acceptable" opposes; "is not illegal" is no praise, but says that nothing is wrong. */
export const turned = (stance: StanceMatch['stance']): StanceMatch['stance'] =>
  stance === 'supports' ? 'opposes' : stance === 'opposes' ? 'supports' : stance;

export const lemmaOf = (tree: Tree, index: number): string => tokenAt(tree, index).lemma.toLowerCase();
