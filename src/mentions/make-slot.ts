import { headToken, salienceOf, type Salience } from './head-token.js';
import type { Layout } from './lay-out.js';
import type { Phrase } from './phrase.js';
import type { Slot } from './slot.js';

/**
 * A slot whose place in the tree is looked up when a later phrase asks for it: most slots are never looked back on, and
 * their sentences need no tree for them.
 * @param phrase the words as their sense was chosen; `isFirst`: whether no other slot of the sentence stands before it
 */
export function makeSlot(
  layout: Layout,
  phrase: Phrase,
  facts: Omit<Slot, 'head' | 'salience'> & { readonly isFirst: boolean },
): Slot {
  const { isFirst, asPlace } = facts;
  let head: number | null = null;
  let salience: Salience | null = null;
  return {
    phrase: facts.phrase,
    entities: facts.entities,
    kind: facts.kind,
    asPlace,
    nature: facts.nature,
    gender: facts.gender,
    speaks: facts.speaks,
    why: facts.why,
    get head() {
      return (head ??= headToken(layout.tokens, phrase));
    },
    get salience() {
      if (asPlace) return 0;
      // without a tree, who stands first is taken for the subject
      if (layout.tokens.length === 0) return isFirst ? 4 : 1;
      return (salience ??= salienceOf(layout.tokens, this.head));
    },
  };
}
