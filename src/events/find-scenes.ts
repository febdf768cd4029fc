import type { Entity } from '../mentions/mention.js';
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
  return sentences.map((_, index) => {
    if ((all[index]?.length ?? 0) > 0) return null;
    for (let back = 1; back <= REACH && index - back >= 0; back++) {
      const named = places[index - back] ?? [];
      const told = named.length > 0 ? named : (all[index - back] ?? []);
      if (told.length > 1) return null;
      if (told[0] !== undefined) return told[0];
    }
    return null;
  });
}

/** The states that a sentence names: by its places alone, or at all. */
function statesOf(sentence: AnalysedSentence, placesOnly: boolean): Entity[] {
  const states = new Map<string, Entity>();
  for (const mention of sentence.mentions) {
    if (placesOnly && !mention.asPlace) continue;
    for (const entity of mention.entities)
      if (entity.id?.length === 3 && (entity.kind === 'state' || entity.kind === 'place'))
        states.set(entity.id, stateOnly(entity));
  }
  return [...states.values()];
}
