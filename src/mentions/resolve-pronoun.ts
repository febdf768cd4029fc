import type { Layout } from './lay-out.js';
import { clauseOf, headToken, subjectOf } from './head-token.js';
import type { Token } from '../language/token.js';
import type { Entity } from './mention.js';
import type { Phrase } from './phrase.js';
import type { Discourse, Slot } from './slot.js';
import { isPlural } from './read-office.js';
import { unique } from './resolve-pair.js';
import { SAYING } from './words.js';

/** How many sentences back a pronoun looks: further off, another reading is as likely. */
const REACH = { he: 3, she: 3, they: 2, it: 2, we: 0 } as const;

type Pronoun = keyof typeof REACH;

/** Who a pronoun stands for; null, rather than a guess, where two are as likely or a common noun stands nearer. */
export function resolvePronoun(
  phrase: Phrase,
  pronoun: Pronoun,
  layout: Layout,
  discourse: Discourse,
): { slots: readonly Slot[]; why: string } | null {
  // nobody in reach: no tree can tell who is meant
  if (!discourse.slots.some((slot) => mayMean(slot, phrase, pronoun))) return null;
  const beside = besidePreposition(phrase, pronoun, layout, discourse);
  if (beside !== null) return { slots: [beside], why: `${pronoun}.beside` };
  const isTag = isSpeechTag(phrase, layout);
  const speaker = isTag ? lastSpeaker(phrase, pronoun, discourse) : null;
  if (speaker !== null) return { slots: [speaker], why: `${pronoun}.speaker` };
  const isFirst = !discourse.slots.some(
    (slot) => slot.phrase.sentence === phrase.sentence && slot.phrase.end <= phrase.start,
  );
  const isPerson = pronoun === 'he' || pronoun === 'she';
  // with nobody before it in the sentence the clauses can only say that a common noun stands nearer
  if (isFirst && !isTag && !isPerson && !opensSentence(phrase, pronoun)) return null;
  const here =
    isTag || layout.tokens.length === 0 || (isFirst && isPerson)
      ? null
      : bySyntax(phrase, pronoun, layout, discourse);
  if (here === 'blocked') return null;
  if (here !== null) return { slots: here, why: `${pronoun}.clause` };
  for (let back = isTag ? 1 : 0; back <= REACH[pronoun]; back++) {
    const sentence = phrase.sentence - back;
    if (sentence < 0 || (back > 0 && discourse.isAside(sentence) !== discourse.isAside(phrase.sentence)))
      continue;
    if (back > 0 && !isTag && !opensSentence(phrase, pronoun)) break;
    const found = bySalience(phrase, pronoun, layout, discourse, sentence);
    if (found === 'unclear') return null;
    if (found !== null) return { slots: found, why: `${pronoun}.${back === 0 ? 'sentence' : 'before'}` };
  }
  return null;
}

/** Whether a pronoun looks back as far as a slot and may stand for it, alone or with others. */
function mayMean(slot: Slot, phrase: Phrase, pronoun: Pronoun): boolean {
  if (phrase.sentence - slot.phrase.sentence > FURTHEST) return false;
  return pronoun === 'they' ? slot.entities.length > 0 : suits(slot, pronoun);
}

/** No pronoun looks back over more sentences. */
const FURTHEST = 3;

/**
 * "it", "its" and "their" further on in a sentence mostly stand for one of its own nouns: only at its beginning are they
 * taken back to the sentence before.
 */
function opensSentence(phrase: Phrase, pronoun: Pronoun): boolean {
  if (pronoun === 'he' || pronoun === 'she') return true;
  return phrase.first <= 3 || (pronoun === 'they' && !phrase.possessive);
}

/** "joined Oman in its protest", "thanked Oman for its help": whose it is stands directly before. */
function besidePreposition(
  phrase: Phrase,
  pronoun: Pronoun,
  layout: Layout,
  discourse: Discourse,
): Slot | null {
  if (!phrase.possessive) return null;
  const before = discourse.slots[discourse.slots.length - 1];
  if (before?.phrase.sentence !== phrase.sentence || before.phrase.possessive || before.asPlace) return null;
  const between = layout.text.slice(before.phrase.end, phrase.start);
  // asked for last: where it stands, the tree must say
  const isBeside = /^ (?:for|in|over|on|about) $/.test(between) && suits(before, pronoun);
  return isBeside && before.salience < 3 ? before : null;
}

/** A speech tag's pronoun is the one who speaks, not anybody in the words that are spoken. */
function isSpeechTag(phrase: Phrase, layout: Layout): boolean {
  return (
    SAYING.has(layout.words[phrase.last]?.bare ?? '') &&
    /[,.!?]["”’]? $/.test(layout.text.slice(layout.start, phrase.start)) &&
    !/^\W*that\b/.test(layout.text.slice(layout.words[phrase.last]?.end ?? 0, layout.end))
  );
}

/** Who spoke last, in this sentence or the three before. */
function lastSpeaker(phrase: Phrase, pronoun: Pronoun, discourse: Discourse): Slot | null {
  for (let i = discourse.slots.length - 1; i >= 0; i--) {
    const slot = discourse.slots[i];
    if (slot === undefined || phrase.sentence - slot.phrase.sentence > FURTHEST) return null;
    if (slot.speaks && suits(slot, pronoun)) return slot;
  }
  return null;
}

/** The subjects of the clauses around the pronoun, from the inside out. */
function bySyntax(
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
  return discourse.slots.find(
    (one) =>
      one.phrase.sentence === phrase.sentence &&
      one.phrase.start <= token.start &&
      token.end <= one.phrase.end,
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

/** The most salient slot of a sentence that suits; 'unclear' when two are alike. */
function bySalience(
  phrase: Phrase,
  pronoun: Pronoun,
  layout: Layout,
  discourse: Discourse,
  sentence: number,
): Slot[] | 'unclear' | null {
  const ownSubject = subjectBesideObject(phrase, layout);
  const before = discourse.slots.filter(
    (slot) =>
      slot.phrase.sentence === sentence &&
      slot.phrase.end <= phrase.start &&
      slot.entities.length > 0 &&
      (sentence !== phrase.sentence || slot.head !== ownSubject || ownSubject < 0),
  );
  if (pronoun === 'they') return pluralOf(before, discourse, sentence === phrase.sentence);
  const suiting = before.filter((slot) => suits(slot, pronoun));
  const certain = suiting.filter((slot) => slot.gender !== null || pronoun === 'it');
  const pool =
    pronoun === 'it' ? suiting : certain.length > 0 && sameBest(certain, suiting) ? certain : suiting;
  if (pool.length === 0) return null;
  const best = Math.max(...pool.map((slot) => slot.salience));
  const top = pool.filter((slot) => slot.salience === best);
  const names = unique(top.map(identity));
  const joined =
    pronoun === 'it' || top[0] === undefined
      ? []
      : groupOf(top[0], discourse).filter((slot) => suits(slot, pronoun));
  if (unique(joined.map(identity)).length > 1) return 'unclear'; // "Xi and Lee met. He …"
  if (names.length > 1) {
    if (unique(pool.map(identity)).length > 1 && best < 3)
      return sentence === phrase.sentence ? null : 'unclear';
    return sentence === phrase.sentence ? top.slice(-1) : top.slice(0, 1);
  }
  if (pronoun === 'it' && best < 3 && sentence !== phrase.sentence) return null;
  if (pronoun === 'it' && best < 1) return null;
  return top.slice(0, 1);
}

/** The subject of the clause whose object the pronoun is: "she thanked her" is of two women. */
function subjectBesideObject(phrase: Phrase, layout: Layout): number {
  const { tokens } = layout;
  const at = headToken(tokens, phrase);
  const deprel = tokens[at]?.deprel ?? '';
  return /^(?:obj|iobj|obl)/.test(deprel) ? subjectOf(tokens, clauseOf(tokens, at)) : -1;
}

function sameBest(certain: readonly Slot[], all: readonly Slot[]): boolean {
  const best = Math.max(...all.map((slot) => slot.salience));
  return certain.some((slot) => slot.salience === best) || best < 3;
}

function pluralOf(before: readonly Slot[], discourse: Discourse, isHere: boolean): Slot[] | 'unclear' | null {
  const acting = before.filter((slot) => !slot.asPlace && !slot.phrase.compound && slot.kind !== 'adjective');
  const subjects = acting.filter((slot) => slot.salience >= 3);
  for (const slot of subjects) {
    const group = groupOf(slot, discourse);
    if (group.length > 1) return group;
    if (slot.entities.length > 1 || slot.nature === 'people') return [slot];
  }
  // "with Chad, Mali and Niger closing their borders"
  const groups = isHere
    ? acting.map((slot) => groupOf(slot, discourse)).filter((group) => group.length > 1)
    : [];
  const nearest = groups[groups.length - 1];
  if (nearest !== undefined && groups.every((group) => group[0] === nearest[0])) return nearest;
  // "Berg met Holm. They agreed …"
  const people = acting.filter((slot) => slot.nature === 'person' && slot.entities.length === 1);
  const names = unique(people.map(identity));
  if (names.length === 2)
    return names.flatMap((name) => people.filter((slot) => identity(slot) === name).slice(0, 1));
  if (names.length > 2) return 'unclear';
  const plural = acting.filter(
    (slot) =>
      (slot.entities.length > 1 || slot.nature === 'people') &&
      slot.salience >= (isHere ? 0 : people.length > 0 ? 2 : 1),
  );
  if (plural.length > 1) return 'unclear';
  return plural.length === 1 ? plural : null;
}

/** The slots that are joined to one by commas and "and". */
export function groupOf(slot: Slot, discourse: Discourse): Slot[] {
  const same = discourse.slots.filter(
    (one) => one.phrase.sentence === slot.phrase.sentence && !one.phrase.post && !one.phrase.compound,
  );
  const at = same.indexOf(slot);
  let first = at;
  let last = at;
  while (first > 0 && same[first]?.why.includes('joined') === true) first--;
  while (same[last + 1]?.why.includes('joined') === true) last++;
  return same.slice(first, last + 1).filter((one) => one.entities.length > 0);
}

function suits(slot: Slot, pronoun: Pronoun): boolean {
  if (slot.entities.length !== 1 || slot.phrase.compound || slot.phrase.post) return false;
  switch (pronoun) {
    case 'he':
      return slot.nature === 'person' && slot.gender !== 'f';
    case 'she':
      return slot.nature === 'person' && slot.gender !== 'm';
    case 'it':
      return slot.nature === 'body' && !slot.asPlace && slot.entities[0]?.kind !== 'place';
    case 'they':
      return slot.nature === 'people';
    case 'we':
      return false;
  }
}

/** Who a slot is, for telling two apart. */
export function identity(slot: Slot): string {
  const entity: Entity | undefined = slot.entities[0];
  return (
    entity?.person ??
    `${entity?.id ?? entity?.name ?? ''}/${slot.nature === 'person' ? (entity?.office ?? '') : ''}`
  );
}
