import type { Codebook } from '../codebook/index.js';
import { caseOf, dependants, tokenAt, type Tree } from '../events/tree.js';
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
  const phrases = [
    ...near.slice(1).map((index) => `${lemmaOf(tree, index)} ${lemmaOf(tree, head)}`),
    // "a step in the right direction", "a slap in the face", "a step forward"
    ...dependants(tree, head, 'nmod', 'advmod').map((child) =>
      [lemmaOf(tree, head), caseOf(tree, child), ...dependants(tree, child, 'amod').map((one) => lemmaOf(tree, one)), lemmaOf(tree, child)].filter((word) => word !== '').join(' '),
    ),
    [caseOf(tree, head), lemmaOf(tree, head)].join(' ').trim(),
  ];
  // "too soft"
  const isTooMuch = tokenAt(tree, head).upos === 'ADJ' && dependants(tree, head, 'advmod').some((at) => lemmaOf(tree, at) === 'too');
  if (isTooMuch) return 'opposes';
  if ([...words, ...phrases].some((word) => judgements.opposes.has(word))) return 'opposes';
  const isGood = near.some((index) => judgements.supports.has(lemmaOf(tree, index)));
  // "the only way out"
  return isGood || phrases.some((phrase) => judgements.supports.has(phrase)) ? 'supports' : null;
} // prettier-ignore

/** A judgement negated: "is not acceptable" opposes; "is not illegal" is no praise, but says that nothing is wrong. */
export const turned = (stance: StanceMatch['stance']): StanceMatch['stance'] =>
  stance === 'supports' ? 'opposes' : stance === 'opposes' ? 'supports' : stance;

export const lemmaOf = (tree: Tree, index: number): string => tokenAt(tree, index).lemma.toLowerCase();
