import type { Gazetteer } from '../gazetteer/index.js';
import type { Entity } from './mention.js';
import type { Phrase } from './phrase.js';
import { actingIds, type Discourse, type Slot } from './slot.js';
import { otherInView, pairInView, partyOf, placeIds, slotsBefore, unique } from './view.js';

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
  const id = otherInView(own, phrase, discourse, {
    reach: SENTENCES_BACK,
    fits: (one) => !isNeighbour || own.every((owner) => isNear(owner, one, phrase.words, gazetteer)),
    isVisit: /(?:host|guest|counterpart)s?$/i.test(phrase.words),
  });
  return id === null ? null : partyOf(id, discourse);
}

/** Who owns the words: "its neighbour"; for "the other", the subject before it; for "the neighbour", also that of the sentence before. */
function ownersOf(phrase: Phrase, discourse: Discourse): string[] {
  const isAlone = phrase.ownerPhrase === null && /^the neighbou?r$/i.test(phrase.words);
  const slot =
    phrase.ownerPhrase === null
      ? (lastSubject(phrase, discourse, 0) ?? (isAlone ? lastSubject(phrase, discourse, 1) : undefined))
      : discourse.slots.find((one) => one.phrase === phrase.ownerPhrase);
  const ids = unique((slot?.entities ?? []).flatMap(({ id }) => id ?? []));
  return ids.length === 1 ? ids : [];
}

const lastSubject = (phrase: Phrase, discourse: Discourse, back: number): Slot | undefined =>
  [...slotsBefore(phrase, discourse, back)]
    .reverse()
    .find((one) => one.salience >= 3 && one.entities.length > 0);

/**
 * "The visitor thanked", "the hosts promised": whoever acts where the nearest sentence names a place of another's has come
 * there, and those of the place receive; in an office's own text, without a place, the other of the two has come. Null where
 * several may be meant.
 */
export function resolveGuest(phrase: Phrase, discourse: Discourse): Entity[] | null {
  const isHost = /hosts?$/i.test(phrase.words);
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const slots = slotsBefore(phrase, discourse, back);
    const [host, second] = unique(slots.flatMap(placeIds));
    if (host === undefined) continue;
    const guests = unique(slots.filter(({ salience }) => salience >= 3).flatMap(actingIds));
    const [guest] = guests.filter((id) => id !== host);
    if (second !== undefined || guests.length > 2 || (guests.length === 2 && !guests.includes(host)))
      return null;
    const one = isHost ? host : guest;
    if (guest !== undefined && one !== undefined) return partyOf(one, discourse);
  }
  const home = discourse.issuer?.id;
  const pair = pairInView(phrase, discourse, { isNear: false, neither: null });
  if (isHost || !home || pair?.includes(home) !== true) return null;
  return pair.filter((id) => id !== home).flatMap((id) => partyOf(id, discourse));
}

/** Whether one is a neighbour of the other, on the side that the words name: "its northern neighbour". */
function isNear(owner: string, one: string, words: string, gazetteer: Gazetteer): boolean {
  const row = gazetteer.geography(owner);
  const sides = SIDES.filter((side) => new RegExp(`\\b${side}`, 'i').test(words));
  if (row !== undefined && sides.length > 0) return sides.some((side) => row[side]?.includes(one) === true);
  const [x, y] = [gazetteer.state(owner)?.regions ?? [], gazetteer.state(one)?.regions ?? []];
  return x.length === 0 || y.length === 0 || x.some((region) => y.includes(region));
}

const SIDES = ['north', 'east', 'south', 'west'] as const;

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
    if (ids.length === 2 && id !== undefined) return partyOf(id, discourse);
    if (ids.length > 2) return null;
  }
  return null;
}
