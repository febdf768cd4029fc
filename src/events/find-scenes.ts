import type { Entity, Mention } from '../mentions/mention.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { stateOnly } from './state-evidence.js';

/** How many sentences a place holds after the one that names it. */
const REACH = 3;

/**
 * For each sentence the state where the text has placed what it tells: that of the places in the nearest sentence before that
 * names any, else where people or bodies of one state alone act. "SUVA, Fiji — … Ten soldiers marched the ministers out of
 * parliament" is in Fiji. Null for sentences that name a state themselves, and where two may be meant.
 */
export function findScenes(sentences: readonly AnalysedSentence[]): (Entity | null)[] {
  const places = sentences.map((sentence) => statesOf(sentence, true));
  const all = sentences.map((sentence) => statesOf(sentence, false));
  return sentences.map((sentence, index) => {
    // "ABUJA, Nigeria — Troops shot at a crowd": where the text was written is where that was
    const isDated = sentence.mentions.every(
      (mention) => isDateline(mention) || mention.entities.every(({ id }) => id === null),
    );
    if ((all[index]?.length ?? 0) > 0 && !isDated) return null;
    for (let back = isDated ? 0 : 1; back <= REACH && index - back >= 0; back++) {
      const named = places[index - back] ?? [];
      const told = named.length > 0 ? named : (all[index - back] ?? []);
      if (told.length > 1) return null;
      if (told[0] !== undefined) return told[0];
    }
    return null;
  });
}

/**
 * For each sentence the state of the places told last, in it or before it: where those strike who have no name, and whose police
 * lay hands on foreigners. Null where the last
 * sentence with places names those of two.
 */
export function findSettings(sentences: readonly AnalysedSentence[]): (Entity | null)[] {
  const places = sentences.map((sentence) => statesOf(sentence, true));
  return sentences.map((_, index) => {
    for (let back = 0; back <= REACH && index - back >= 0; back++) {
      const named = places[index - back] ?? [];
      if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
    }
    return null;
  });
}

/** The states that a sentence names: by its places alone, or at all. */
function statesOf(sentence: AnalysedSentence, placesOnly: boolean): Entity[] {
  // a dateline says where the text was written: where it names another place, that is where it happened
  const isOpen = sentence.mentions.every((mention) => !mention.asPlace || isDateline(mention));
  const states = new Map<string, Entity>();
  for (const mention of sentence.mentions) {
    if (placesOnly && (!isPlace(mention) || (isDateline(mention) && !isOpen))) continue;
    for (const entity of mention.entities)
      if (entity.id?.length === 3 && (entity.kind === 'state' || entity.kind === 'place'))
        states.set(entity.id, stateOnly(entity));
  }
  return [...states.values()];
}

const isDateline = ({ why }: Mention): boolean => why.includes('dateline');

/** "in Quito"; "senators in Quito" too are there. */
const isPlace = ({ asPlace, text, entities }: Mention): boolean =>
  asPlace || (/ in /.test(text) && entities.every(({ office }) => office !== 'embassy'));
