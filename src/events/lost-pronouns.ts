import type { Codebook } from '../codebook/index.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Mention } from '../mentions/mention.js';
import { entitiesOf, mentionsAt, type Found } from './noun-phrases.js';
import { nounsInRole } from './nouns-in-role.js';
import { stateOnly } from './state-evidence.js';
import { wholeParties } from './parties.js';
import { subtree } from './tree.js';
import { wholeEntity } from './whole-entity.js';

/** Whether one of these noun phrases is, or belongs to, somebody whom a pronoun leaves open: "its jets", "them". */
export const hasLostPronoun = (sentence: AnalysedSentence, heads: readonly number[]): boolean =>
  pronounsOf(sentence, heads).some(({ entities }) => entities.length === 0);

export const hasPronoun = (sentence: AnalysedSentence, heads: readonly number[]): boolean =>
  pronounsOf(sentence, heads).some(({ why }) =>
    why.some((reason) => reason.startsWith('it.') || reason.startsWith('they.')),
  );

const pronounsOf = (sentence: AnalysedSentence, heads: readonly number[]): Mention[] =>
  heads
    .flatMap((head) => subtree(sentence.tree, head, (child) => sentence.clauses.has(child)))
    .flatMap((index) => mentionsAt(sentence, index))
    .filter(({ kind }) => kind === 'anaphor');

/**
 * Whom a pronoun means that could be either of two: "Armenia and Azerbaijan blamed each other. Two of its soldiers were
 * killed by Armenian snipers." Of those whom the sentence before names, the one who is not the other side of the act.
 */
export function otherParty(act: Act, before: AnalysedSentence | undefined): Found[] {
  if (before === undefined) return [];
  const known = new Set([...act.actors, ...act.recipients].map(({ entity }) => entity.id));
  const parties = new Map<string, Found>();
  for (const mention of before.mentions)
    for (const entity of mention.asPlace ? [] : mention.entities)
      if (entity.id !== null && entity.kind !== 'place')
        parties.set(entity.id, {
          entity: entity.kind === 'state' ? stateOnly(entity) : wholeEntity(entity),
          mention,
          inside: true,
        });
  if (![...known].some((id) => id !== null) || parties.size > 2) return [];
  const others = [...parties.values()].filter(({ entity }) => !known.has(entity.id));
  return others.length === 1 ? others : [];
}

/** "Pyongyang claimed that the South had shelled its waters": nobody shells his own; whose they are, is who says so. */
export function otherSayer(act: Act, sentence: AnalysedSentence, codebook: Codebook): Found[] {
  const heads = nounsInRole(sentence, act.clause, act.match, 'sayer', codebook);
  const sayers = heads.flatMap((head) => entitiesOf(sentence, head, { places: false, inside: true }));
  return sayers.every(
    ({ entity }) => entity.id !== null && act.actors.every((one) => one.entity.id !== entity.id),
  )
    ? wholeParties(sayers)
    : [];
}
