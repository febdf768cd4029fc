import type { Gazetteer } from '../gazetteer/index.js';
import type { Entity } from './mention.js';
import type { Phrase } from './phrase.js';
import { frequentPair, stateOf, unique } from './resolve-pair.js';
import { actingIds, type Discourse, type Slot } from './slot.js';

const SENTENCES_BACK = 2;

/**
 * Who the other of two is: "its neighbour", "the other side", "his host". The one state or body that this sentence so far, or
 * one of the two before, names beside the owner (for "the other", beside the subject); else the owner's partner in the pair
 * that the document is about. Null where there are two, or the owner is not known.
 */
export function resolveOther(phrase: Phrase, discourse: Discourse, gazetteer: Gazetteer): Entity[] | null {
  const own = ownersOf(phrase, discourse);
  if (own.length === 0) return null;
  const isNeighbour = /neighbou?r/i.test(phrase.words);
  const isVisit = /(?:host|guest|counterpart)s?$/i.test(phrase.words);
  const fits = (id: string): boolean =>
    !own.includes(id) && (!isNeighbour || own.every((one) => isNear(one, id, gazetteer)));
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const sentence = phrase.sentence - back;
    if (back > 0 && discourse.isAside(sentence)) continue;
    const slots = discourse.slots.filter(
      (slot) => slot.phrase.sentence === sentence && slot.phrase.end <= phrase.start,
    );
    const acting = unique(slots.flatMap(actingIds)).filter(fits);
    // "arrived in Lomé. He thanked his hosts": those of the place
    const ids = acting.length > 0 || !isVisit ? acting : unique(slots.flatMap(placeIds)).filter(fits);
    if (ids.length > 1) return null;
    if (ids[0] !== undefined) return stateOf(ids[0], discourse);
  }
  const pair = discourse.titlePair ?? frequentPair(discourse);
  const partner = pair?.filter(fits) ?? [];
  return pair !== null && partner.length === 1 && partner[0] !== undefined
    ? stateOf(partner[0], discourse)
    : null;
}

function ownersOf(phrase: Phrase, discourse: Discourse): string[] {
  const slot =
    phrase.ownerPhrase === null
      ? [...discourse.slots]
          .reverse()
          .find(
            (one) => one.phrase.sentence === phrase.sentence && one.salience >= 3 && one.entities.length > 0,
          )
      : discourse.slots.find((one) => one.phrase === phrase.ownerPhrase);
  const ids = unique((slot?.entities ?? []).flatMap(({ id }) => id ?? []));
  return ids.length === 1 ? ids : [];
}

const placeIds = (slot: Slot): string[] =>
  slot.asPlace ? slot.entities.flatMap(({ id, kind }) => (id !== null && kind === 'state' ? [id] : [])) : [];

function isNear(a: string, b: string, gazetteer: Gazetteer): boolean {
  const [x, y] = [gazetteer.state(a)?.regions ?? [], gazetteer.state(b)?.regions ?? []];
  return x.length === 0 || y.length === 0 || x.some((region) => y.includes(region));
}

/** "the former", "the latter": the first or last of two that the nearest sentence or clause before names. */
export function resolveOrder(phrase: Phrase, discourse: Discourse): Entity[] | null {
  for (let back = 0; back <= 1; back++) {
    const ids = unique(
      discourse.slots
        .filter(
          (slot) =>
            slot.phrase.sentence === phrase.sentence - back &&
            slot.phrase.end <= phrase.start &&
            slot.phrase.anaphor !== 'former' &&
            slot.phrase.anaphor !== 'latter',
        )
        .flatMap(actingIds),
    );
    const id = phrase.anaphor === 'former' ? ids[0] : ids[1];
    if (ids.length === 2 && id !== undefined) return stateOf(id, discourse);
    if (ids.length > 2) return null;
  }
  return null;
}
