import type { Entity } from './mention.js';
import type { AnaphorKind, Phrase } from './phrase.js';
import { actingIds, type Discourse, type Slot } from './slot.js';
import { COUNTS } from './words.js';

const SENTENCES_BACK = 4;

/**
 * The two states (or people of two states) that "both sides", "the two countries", "the two leaders" stand for: those
 * named together in the nearest sentence before that names two; else the pair of the title; else the document's most
 * frequent two, where no third is named as often. Null when none is clear.
 */
export function resolvePair(
  phrase: Phrase,
  kind: AnaphorKind,
  discourse: Discourse,
): { entities: readonly Entity[]; why: string } | null {
  const people = kind === 'people' ? nearestPeople(phrase, discourse) : null;
  if (people !== null) return { entities: people, why: 'pair.people' };
  const ids = nearestPair(phrase, kind, discourse) ?? discourse.titlePair ?? frequentPair(discourse);
  if (ids === null) return null;
  const entities = ids.flatMap((id) => stateOf(id, discourse));
  return entities.length === 2 ? { entities, why: 'pair.states' } : null;
}

/**
 * "The three agreed", "the four countries": a list of as many before, else those of the nearest sentence before that names as
 * many who can act; null where it names more.
 */
export function resolveSeveral(phrase: Phrase, discourse: Discourse): readonly Entity[] | null {
  const word =
    phrase.words
      .toLowerCase()
      .split(/\s+/)
      .find((one) => Object.hasOwn(COUNTS, one)) ?? '';
  const count = COUNTS[word] ?? 0;
  const isOfStates = /(?:countries|nations|states|capitals|governments|neighbou?rs)$/.test(phrase.words);
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const sentence = phrase.sentence - back;
    if (back > 0 && discourse.isAside(sentence)) continue;
    const slots = discourse.slots.filter(
      (slot) =>
        slot.phrase.sentence === sentence &&
        slot.phrase.end <= phrase.start &&
        (!isOfStates || slot.entities.every((one) => one.kind === 'state')),
    );
    const list = listOf(count, slots);
    if (list !== null) return list.flatMap((id) => stateOf(id, discourse));
    const ids = unique(slots.flatMap(actingIds)).filter((id) => isParty(id, slots));
    if (back === 0 || ids.length < 2) continue;
    if (ids.length < count) continue;
    return ids.length === count ? ids.flatMap((id) => stateOf(id, discourse)) : null;
  }
  return null;
}

/** The one list of so many: "the presidents of Ghana, Togo and Benin"; null where there is none, or two. */
function listOf(count: number, slots: readonly Slot[]): string[] | null {
  const lists: string[][] = [];
  let run: string[] = [];
  for (const slot of slots) {
    run = slot.why.includes('joined') ? [...run, ...actingIds(slot)] : actingIds(slot);
    if (unique(run).length === count) lists.push(unique(run));
  }
  const [first] = lists;
  return first !== undefined && lists.every((one) => one.join() === first.join()) ? first : null;
}

export function stateOf(id: string, discourse: Discourse): Entity[] {
  for (const slot of discourse.slots) {
    const entity = slot.entities.find((one) => one.id === id);
    if (entity === undefined) continue;
    const { name, wikidata } = entity;
    return [{ id, name, kind: entity.kind, ...(wikidata === undefined ? {} : { wikidata }) }];
  }
  return [];
}

/** The nearest sentence that names two states: those two; of more, the two most in view that act together. */
function nearestPair(phrase: Phrase, kind: AnaphorKind, discourse: Discourse): string[] | null {
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const sentence = phrase.sentence - back;
    if (back > 0 && discourse.isAside(sentence)) continue;
    const slots = discourse.slots.filter(
      (slot) =>
        slot.phrase.sentence === sentence &&
        slot.phrase.end <= phrase.start &&
        !slot.why.includes('i.issuer') && // who urges "both sides" is neither
        (slot.kind !== 'demonym' || slot.salience >= 2),
    );
    const ids = unique(slots.flatMap(actingIds)).filter((id) => isParty(id, slots));
    // "the two" further on in a sentence may be any two of its people
    if (kind === 'parties' && back === 0 && phrase.first > 3 && !isGroup(slots)) continue;
    if (ids.length === 2) return ids;
    if (ids.length > 2) return together(slots) ?? preferred(ids, discourse);
    // one side alone: its partner stands in the sentence before, when the two are the document's pair
    const pair = discourse.titlePair ?? frequentPair(discourse);
    if (ids.length === 1 && ids[0] !== undefined && pair?.includes(ids[0]) === true) return [...pair];
  }
  return null;
}

function isGroup(slots: readonly Slot[]): boolean {
  return slots.some((slot) => slot.entities.length === 2 || slot.why.includes('joined'));
}

function isParty(id: string, slots: readonly Slot[]): boolean {
  return slots.some((slot) =>
    slot.entities.some(
      (one) => one.id === id && (one.kind === 'state' || one.kind === 'organisation' || one.kind === 'group'),
    ),
  );
}

/** One slot, or two subjects or subject and object, that name exactly two. */
function together(slots: readonly Slot[]): string[] | null {
  const both = slots.find((slot) => unique(actingIds(slot)).length === 2);
  if (both !== undefined) return unique(actingIds(both));
  for (const least of [3, 1]) {
    const ids = unique(slots.filter((slot) => slot.salience >= least).flatMap(actingIds));
    if (ids.length === 2) return ids;
  }
  return null;
}

function preferred(ids: readonly string[], discourse: Discourse): string[] | null {
  const pair = discourse.titlePair ?? frequentPair(discourse);
  return pair !== null && pair.every((id) => ids.includes(id)) ? [...pair] : null;
}

export function frequentPair(discourse: Discourse): string[] | null {
  const states = discourse.frequent.filter(([id]) => stateOf(id, discourse)[0]?.kind === 'state');
  return mostFrequentTwo(discourse.frequent) ?? mostFrequentTwo(states);
}

function mostFrequentTwo(frequent: Discourse['frequent']): string[] | null {
  const [first, second, third] = frequent;
  if (first === undefined || second === undefined || second[1] < 2) return null;
  return third === undefined || second[1] > third[1] ? [first[0], second[0]] : null;
}

function nearestPeople(phrase: Phrase, discourse: Discourse): Entity[] | null {
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const sentence = phrase.sentence - back;
    if (back > 0 && discourse.isAside(sentence)) continue;
    const entities = new Map<string, Entity>();
    for (const slot of discourse.slots) {
      if (slot.phrase.sentence !== sentence || slot.phrase.end > phrase.start || slot.asPlace) continue;
      for (const entity of slot.entities) {
        if (slot.nature !== 'person' && slot.entities.length < 2) continue;
        if (entity.person === undefined && entity.office === undefined) continue;
        entities.set(entity.person ?? `${entity.id ?? ''}/${entity.office ?? ''}`, entity);
      }
    }
    const found = [...entities.values()];
    if (found.length === 2 && found[0]?.id !== found[1]?.id) return found;
    if (found.length > 2) return null;
  }
  return null;
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
