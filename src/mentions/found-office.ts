import type { Entity } from './mention.js';
import type { Phrase } from './phrase.js';
import type { Found } from './found.js';

/** What an office without its holder's name stands for, and how it was found. */
export function found(phrase: Phrase, entities: readonly Entity[], why: string): Found {
  const isPerson = phrase.officeUse === 'holder' && !phrase.plural;
  const nature =
    isPerson && entities.length === 1 ? 'person' : phrase.plural || entities.length > 1 ? 'people' : 'body';
  return {
    entities,
    kind: why === 'office.back' || why === 'office.home' || why === 'office.subject' ? 'anaphor' : 'office',
    nature,
    gender: null,
    why: phrase.former ? [why, 'former'] : [why],
  };
}
