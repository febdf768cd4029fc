import type { Entity } from './mention.js';
import type { Phrase } from './phrase.js';
import { actingIds, slotsOf, type Discourse, type Slot } from './slot.js';

/**
 * Who stands in view: of whom the text has told when it comes to words that name nobody. Every rule that takes such words
 * back to somebody asks here, so that "both sides", "the other side", "the neighbour" and "the visitors" all mean the same two.
 */

/** How many sentences a pair stays in view after it was named. */
const PAIR_REACH = 4;

/** How many sentences back two may stand that are named one by one: further off, any two may be meant. */
const ALONE_REACH = 2;

/** The slots of the sentence so many before a phrase that stand before it; none of an aside, whose words stay there. */
export function slotsBefore(phrase: Phrase, discourse: Discourse, back: number): Slot[] {
  const sentence = phrase.sentence - back;
  if (back > 0 && discourse.isAside(sentence)) return [];
  return slotsOf(sentence, discourse).filter((slot) => slot.phrase.end <= phrase.start);
}

/** A state, body or group itself, without the office or person by which the text named it. */
export function partyOf(id: string, discourse: Discourse): Entity[] {
  for (const slot of discourse.slots) {
    const entity = slot.entities.find((one) => one.id === id);
    if (entity === undefined) continue;
    const { name, wikidata } = entity;
    return [{ id, name, kind: entity.kind, ...(wikidata === undefined ? {} : { wikidata }) }];
  }
  const { title } = discourse;
  return title.filter((entity) => entity.id === id).slice(0, 1);
}

/** The two whom the document is about: those of its title, else the two that it names most; null where a third may be meant. */
export function documentPair(discourse: Discourse): readonly string[] | null {
  return discourse.titlePair ?? frequentPair(discourse);
}

/**
 * The two who stand in view at a phrase: those whom the nearest sentence names together; one by one where each has a sentence
 * of its own and no third stands there; else the document's two. Null where none are clear.
 */
export function pairInView(phrase: Phrase, discourse: Discourse, asked: PairAsked): readonly string[] | null {
  const { neither } = asked;
  const ofDocument = documentPair(discourse);
  const pair = neither !== null && ofDocument?.includes(neither) === true ? null : ofDocument;
  // "Washington urged the two capitals": whoever speaks to both speaks to those whom the text is about
  if (neither !== null && pair !== null && isAround(pair, phrase, discourse)) return pair;
  return nearestPair(phrase, discourse, pair, asked) ?? pair;
}

/** Whether one of the two stands in the sentence, or in one of the two before. */
const isAround = (pair: readonly string[], phrase: Phrase, discourse: Discourse): boolean =>
  [0, 1, 2].some((back) =>
    slotsBefore(phrase, discourse, back).some(({ entities }) =>
      entities.some(({ id }) => id !== null && pair.includes(id)),
    ),
  );

interface PairAsked {
  /** "the two" further on in a sentence may be any two of its people. */
  readonly isNear: boolean;
  /** Who speaks with both sides is neither. */
  readonly neither: string | null;
  /** "the two capitals" are no bodies'. */
  readonly ofStates?: boolean;
}

function nearestPair(
  phrase: Phrase,
  discourse: Discourse,
  pair: readonly string[] | null,
  { isNear, neither, ofStates = false }: PairAsked,
): readonly string[] | null {
  let alone: string | null = null;
  for (let back = 0; back <= PAIR_REACH; back++) {
    const slots = slotsBefore(phrase, discourse, back).filter(
      (slot) =>
        !slot.why.includes('i.issuer') && // who urges "both sides" is neither
        (slot.kind !== 'demonym' || slot.salience >= 2),
    );
    const ids = partiesOf(slots).filter(
      (id) => id !== neither && !(ofStates && partyOf(id, discourse)[0]?.kind === 'organisation'),
    );
    if (isNear && back === 0 && phrase.first > 3 && !isGroup(slots) && !isMeeting(slots)) continue;
    if (ids.length === 2) return ids;
    if (ids.length > 2)
      return (
        together(slots, neither) ??
        preferred(ids, pair) ??
        alsoBefore(ids, slotsBefore(phrase, discourse, back + 1))
      );
    const [only] = ids;
    if (only === undefined) continue;
    // one side alone: its partner stands in the sentence before, when the two are the document's pair
    if (pair?.includes(only) === true) return [...pair];
    // a body that helps stands beside them, and is no side
    if (slots.some(({ entities }) => entities.some(({ id, kind }) => id === only && kind === 'organisation')))
      continue;
    if (alone !== null && alone !== only && back <= ALONE_REACH) return [only, alone];
    alone = only;
  }
  return null;
}

/** The one party beside these that stands in view; null where there are two, or none. */
export function otherInView(
  own: readonly string[],
  phrase: Phrase,
  discourse: Discourse,
  options: {
    readonly reach: number;
    readonly fits: (id: string) => boolean;
    readonly isVisit: boolean;
  },
): string | null {
  const fits = (id: string): boolean => !own.includes(id) && options.fits(id);
  for (let back = 0; back <= options.reach; back++) {
    const slots = slotsBefore(phrase, discourse, back);
    const acting = unique(slots.flatMap(actingIds)).filter(fits);
    // "arrived in Lomé. He thanked his hosts": those of the place
    const ids = acting.length > 0 || !options.isVisit ? acting : unique(slots.flatMap(placeIds)).filter(fits);
    if (ids.length > 1) return null;
    if (ids[0] !== undefined) return ids[0];
  }
  const partner = documentPair(discourse)?.filter(fits) ?? [];
  return partner.length === 1 ? (partner[0] ?? null) : null;
}

/** The states where a slot places what is told. */
export const placeIds = (slot: Slot): string[] =>
  slot.asPlace ? slot.entities.flatMap(({ id, kind }) => (id !== null && kind === 'state' ? [id] : [])) : [];

export function isParty(id: string, slots: readonly Slot[]): boolean {
  return slots.some((slot) =>
    slot.entities.some(
      (one) => one.id === id && (one.kind === 'state' || one.kind === 'organisation' || one.kind === 'group'),
    ),
  );
}

/** The states, bodies and groups that act in these slots, each once. */
const partiesOf = (slots: readonly Slot[]): string[] =>
  unique(slots.flatMap(actingIds)).filter((id) => isParty(id, slots));

/** "Abe spoke with Trump, and the two agreed": one does something with the other, and nobody else stands there. */
function isMeeting(slots: readonly Slot[]): boolean {
  const acting = slots.filter((slot) => actingIds(slot).length > 0);
  return (
    partiesOf(slots).length === 2 &&
    acting.some(({ salience }) => salience === 4) &&
    acting.every(({ salience, nature }) => salience >= 1 && nature === 'person')
  );
}

/** Of several, the two who stand in the sentence before too, by whatever words. */
function alsoBefore(ids: readonly string[], before: readonly Slot[]): readonly string[] | null {
  const named = new Set(before.flatMap(({ entities }) => entities.flatMap(({ id }) => id ?? [])));
  const both = ids.filter((id) => named.has(id));
  return both.length === 2 ? both : null;
}

function isGroup(slots: readonly Slot[]): boolean {
  return slots.some((slot) => slot.entities.length === 2 || slot.why.includes('joined'));
}

/** One slot, or two subjects or subject and object, that name exactly two. */
function together(slots: readonly Slot[], neither: string | null): string[] | null {
  const both = slots.find((slot) => unique(actingIds(slot)).length === 2);
  if (both !== undefined) return unique(actingIds(both));
  for (const least of [3, 1]) {
    const ids = unique(slots.filter((slot) => slot.salience >= least).flatMap(actingIds)).filter(
      (id) => id !== neither,
    );
    if (ids.length === 2) return ids;
  }
  return null;
}

function preferred(ids: readonly string[], pair: readonly string[] | null): string[] | null {
  return pair?.every((id) => ids.includes(id)) === true ? [...pair] : null;
}

function frequentPair(discourse: Discourse): string[] | null {
  const states = discourse.frequent.filter(([id]) => partyOf(id, discourse)[0]?.kind === 'state');
  return mostFrequentTwo(discourse.frequent) ?? mostFrequentTwo(states);
}

function mostFrequentTwo(frequent: Discourse['frequent']): string[] | null {
  const [first, second, third] = frequent;
  if (first === undefined || second === undefined || second[1] < 2) return null;
  return third === undefined || second[1] > third[1] ? [first[0], second[0]] : null;
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
