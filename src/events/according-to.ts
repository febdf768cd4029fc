import type { Attribution } from '../attribution.js';
import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { attributionOf } from './attribution-of.js';
import { type Tree, dependants, relation, tokenAt } from './tree.js';

/** "according to the ministry", "in a statement by the ministry"; the noun that the clause's phrase leads to. */
export function accordingTo(
  sentence: AnalysedSentence,
  text: string,
  at: number,
  from: number,
  codebook: Codebook,
): Attribution | null {
  const { tree } = sentence;
  for (const child of tree.children[at] ?? []) {
    if (child === from) continue;
    const token = tokenAt(tree, child);
    const preposition = caseWords(tree, child);
    if (['obl', 'nmod'].includes(relation(token)) && codebook.saying.phrases.includes(preposition))
      return attributionOf(sentence, text, child, codebook, 0);
    // the word itself: "signed an accord on trade" has the same lemma
    if (token.text.toLowerCase() === 'according') {
      const noun = dependants(tree, child, 'obl', 'nmod')[0];
      if (noun !== undefined) return attributionOf(sentence, text, noun, codebook, 0);
    }
    if (['citing', 'quoting'].includes(token.text.toLowerCase())) {
      const noun = dependants(tree, child, 'obj')[0];
      if (noun !== undefined) return attributionOf(sentence, text, noun, codebook, 0);
    }
  }
  return null;
}

/** The preposition as it is written: "according to", which the lemmas would make "accord to". */
function caseWords(tree: Tree, index: number): string {
  return dependants(tree, index, 'case')
    .flatMap((child) => [child, ...dependants(tree, child, 'fixed')])
    .map((child) => tokenAt(tree, child).text.toLowerCase())
    .join(' ');
}
