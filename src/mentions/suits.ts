import type { Entity } from './mention.js';
import { slotsOf, type Discourse, type Slot } from './slot.js';

/** Pronouns that stand for whom the text has named. */
export type Pronoun = 'he' | 'she' | 'they' | 'it' | 'we';

/** The slots that are joined to one by commas and "and". */
export function groupOf(slot: Slot, discourse: Discourse): Slot[] {
  const same = slotsOf(slot.phrase.sentence, discourse).filter(
    ({ phrase }) => !phrase.post && !phrase.compound,
  );
  const at = same.indexOf(slot);
  let first = at;
  let last = at;
  while (first > 0 && same[first]?.why.includes('joined') === true) first--;
  while (same[last + 1]?.why.includes('joined') === true) last++;
  return same.slice(first, last + 1).filter((one) => one.entities.length > 0);
}

export function suits(slot: Slot, pronoun: Pronoun): boolean {
  if (slot.entities.length !== 1 || slot.phrase.compound || slot.phrase.post) return false;
  switch (pronoun) {
    case 'he':
      return slot.nature === 'person' && slot.gender !== 'f';
    case 'she':
      return slot.nature === 'person' && slot.gender !== 'm';
    case 'it':
      return slot.nature === 'body' && !slot.asPlace && slot.entities[0]?.kind !== 'place';
    case 'they':
      return slot.nature === 'people' && !isSpeaker(slot);
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

/** "We offered it, and they accepted": those who speak are not those of whom they speak. */
export const isSpeaker = (slot: Slot): boolean => slot.why.some((reason) => /^(?:we|i)\./.test(reason));
