import type { Entity } from './mention.js';
import type { Phrase } from './phrase.js';
import { actingIds, type Discourse, type Slot } from './slot.js';
import { isParty, partyOf, slotsBefore, unique } from './view.js';

const SENTENCES_BACK = 3;

/**
 * The three or more whom "the leaders", "the ministers", "the sides" stand for, uncounted: a list in the nearest sentence that names
 * several ("the presidents of Ghana, Togo and Benin met"), else all the people there, where one speaks with the others ("Ruto
 * spoke with the presidents of Somalia and Ethiopia"). Null where two are counted or no more are named.
 */
export function resolveWhole(phrase: Phrase, discourse: Discourse): readonly Entity[] | null {
  // a text of or about two means these
  if (!/^the \p{L}+$/iu.test(phrase.words) || discourse.titlePair !== null || discourse.joint?.length === 2)
    return null;
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const slots = slotsBefore(phrase, discourse, back).filter(({ why }) => !why.includes('i.issuer'));
    const ids = unique(slots.flatMap(actingIds)).filter((id) => isParty(id, slots));
    if (ids.length < 2) continue;
    const all = longestList(slots) ?? speakingTogether(slots, ids);
    return all === null ? null : all.flatMap((id) => partyOf(id, discourse));
  }
  return null;
}

/** "Ghana, Togo and Benin": as many as are joined; null where fewer than three are. */
function longestList(slots: readonly Slot[]): string[] | null {
  let best: string[] = [];
  let run: string[] = [];
  for (const slot of slots) {
    run = slot.why.includes('joined') ? [...run, ...actingIds(slot)] : actingIds(slot);
    const isSubject = slot.salience >= 3;
    if (isSubject && unique(run).length > best.length) best = unique(run);
  }
  return best.length > 2 ? best : null;
}

/** A subject and those beside him, all of them people who hold an office. */
function speakingTogether(slots: readonly Slot[], ids: readonly string[]): string[] | null {
  const acting = slots.filter((slot) => actingIds(slot).length > 0);
  const arePeople = acting.every(({ nature, phrase, salience }) => salience >= 1 && (nature === 'person' || phrase.plural));
  return ids.length > 2 && arePeople && acting.some(({ salience }) => salience === 4) ? [...ids] : null;
} // prettier-ignore
