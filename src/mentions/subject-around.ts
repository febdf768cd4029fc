import type { Token } from '../language/token.js';
import { clauseOf, headToken, subjectOf } from './head-token.js';
import type { Layout } from './lay-out.js';
import type { Phrase } from './phrase.js';
import { isPlural } from './read-office.js';
import { slotsOf, type Discourse, type Slot } from './slot.js';
import { groupOf, suits, type Pronoun } from './suits.js';

/** The subjects of the clauses around the pronoun, from the inside out. */
export function bySyntax(
  phrase: Phrase,
  pronoun: Pronoun,
  layout: Layout,
  discourse: Discourse,
): Slot[] | 'blocked' | null {
  const { tokens } = layout;
  const at = headToken(tokens, phrase);
  if (at < 0) return null;
  const isPossessive = tokens[at]?.deprel === 'nmod:poss';
  let clause = clauseOf(tokens, at);
  // "Biden met him": who is met is not who meets
  if (!isPossessive && clause >= 0) clause = clauseOf(tokens, clause);
  for (let steps = 0; steps < 6 && clause >= 0; steps++) {
    const subject = subjectOf(tokens, clause);
    const token = tokens[subject];
    if (token !== undefined && subject !== at && token.end <= phrase.start) {
      const slot = slotAt(token, phrase, discourse);
      const group = slot === undefined ? [] : groupOf(slot, discourse);
      if (pronoun === 'they' && group.length > 1) return group;
      const others = pronoun === 'it' ? [] : group.filter((one) => one !== slot && suits(one, pronoun));
      if (slot !== undefined && suits(slot, pronoun)) return others.length > 0 ? 'blocked' : [slot];
      if (slot !== undefined && slot.entities.length === 0) return 'blocked'; // "the country hopes to sell its grain"
      const isRival = pronoun === 'it' ? !isPlural(token.text) : pronoun === 'they' && isPlural(token.text);
      if (slot === undefined && isRival && token.upos === 'NOUN') return 'blocked';
    }
    const possessor = token === undefined ? possessorOf(tokens, clause) : -1;
    const owner = possessor < 0 ? undefined : slotAt(tokens[possessor], phrase, discourse);
    if (owner !== undefined && suits(owner, pronoun)) return [owner]; // "Malta's plan to widen its port"
    const controller =
      token === undefined ? slotAt(tokens[controllerOf(tokens, clause)], phrase, discourse) : undefined;
    if (controller !== undefined && suits(controller, pronoun)) return [controller];
    clause = clauseOf(tokens, clause);
  }
  return null;
}

function slotAt(token: Token | undefined, phrase: Phrase, discourse: Discourse): Slot | undefined {
  if (token === undefined || token.end > phrase.start) return undefined;
  return slotsOf(phrase.sentence, discourse).find(
    (one) => one.phrase.start <= token.start && token.end <= one.phrase.end,
  );
}

/** The object that does what the clause says: "told Russia to withdraw its troops", "accused Russia of moving its fleet". */
function controllerOf(tokens: readonly Token[], clause: number): number {
  const verb = tokens[clause];
  if (verb === undefined) return -1;
  const isGerund =
    /^(?:advcl|acl|obl)/.test(verb.deprel) &&
    tokens.some(
      (token) =>
        token.head === clause && /^(?:of|for|from)$/.test(token.lemma) && /^(?:mark|case)/.test(token.deprel),
    );
  if (!verb.deprel.startsWith('xcomp') && !isGerund) return -1;
  return tokens.findIndex(
    (token, i) => token.head === verb.head && /^i?obj/.test(token.deprel) && i < clause,
  );
}

/** Whose the noun is that a clause hangs on: "Malta's plan to widen its port". */
function possessorOf(tokens: readonly Token[], clause: number): number {
  const verb = tokens[clause];
  if (verb === undefined || !verb.deprel.startsWith('acl')) return -1;
  return tokens.findIndex((token) => token.head === verb.head && token.deprel === 'nmod:poss');
}
