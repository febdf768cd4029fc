import type { Entity, Mention } from '../mentions/mention.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { stateOnly } from './state-evidence.js';

/** How many sentences a place holds after the one that names it. */
const REACH = 3;

/** Where a text stands with a sentence, for people and bodies to whom it gives no state. */
export interface Scene {
  readonly scene: Entity | null;
  readonly setting: Entity | null;
  readonly home: Entity | null;
}

/**
 * For each sentence
 * - `scene`: the state where the text has placed what it tells: that of the places in the nearest sentence before that names
 *   any, else the one that the text is about, else where people or bodies of one state alone act. "SUVA, Fiji — … Ten soldiers
 *   marched the ministers out of parliament" is in Fiji. Null for sentences that name a state themselves, and where two may be
 *   meant;
 * - `setting`: the state of the places told last, in it or before it: where those strike who have no name, and whose police lay
 *   hands on foreigners. Null where the last sentence with places names those of two;
 * - `home`: the one state that the text is about.
 */
export function findScenes(sentences: readonly AnalysedSentence[]): Scene[] {
  const places = sentences.map((sentence) => statesOf(sentence, true));
  const all = sentences.map((sentence) => statesOf(sentence, false));
  const home = homeOf(all);
  return sentences.map((sentence, index) => ({
    scene: isOpen(sentence) ? sceneAt(index, places, all, home) : null,
    setting: settingAt(index, places),
    home,
  }));
}

type States = readonly (readonly Entity[])[];

function sceneAt(index: number, places: States, all: States, home: Entity | null): Entity | null {
  for (let back = 0; back <= REACH && index - back >= 0; back++) {
    const named = places[index - back] ?? [];
    const told = named.length > 0 ? named : (all[index - back] ?? []);
    if (told.length > 1) return told.some(({ id }) => id === home?.id) ? home : null;
    // "The United States said it was studying reports. The governor-general declared an emergency"
    if (told[0] !== undefined) return named.length > 0 ? told[0] : (home ?? told[0]);
  }
  return home;
}

function settingAt(index: number, places: States): Entity | null {
  for (let back = 0; back <= REACH && index - back >= 0; back++) {
    const named = places[index - back] ?? [];
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  }
  return null;
}

/** The state that twice as many sentences name as any other, from the opening on. */
function homeOf(all: States): Entity | null {
  const counts = new Map<string, { readonly state: Entity; readonly count: number }>();
  for (const states of all)
    for (const state of states)
      counts.set(state.id ?? '', { state, count: (counts.get(state.id ?? '')?.count ?? 0) + 1 });
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (first === undefined || first.count < 2 || first.count < 2 * (second?.count ?? 0)) return null;
  const isOpening = all.slice(0, 2).some((states) => states.some(({ id }) => id === first.state.id));
  return isOpening ? first.state : null;
}

/** Names no state by itself: a dateline says where the text was written, an embassy stands in another's land. */
const isOpen = ({ mentions }: AnalysedSentence): boolean =>
  mentions.every(
    (mention) =>
      isDateline(mention) ||
      mention.entities.every(({ id, office }) => id?.length !== 3 || office === 'embassy'),
  );

/** The states that a sentence names: by its places alone, or at all. */
function statesOf({ mentions }: AnalysedSentence, placesOnly: boolean): Entity[] {
  // where it names another place than its dateline's, that is where it happened
  const isElsewhere = mentions.some((mention) => mention.asPlace && !isDateline(mention));
  const states = new Map<string, Entity>();
  for (const mention of mentions) {
    if (placesOnly && (!isPlace(mention) || (isDateline(mention) && isElsewhere))) continue;
    for (const entity of mention.entities)
      if (entity.id?.length === 3 && entity.office !== 'embassy' && isLand(entity))
        states.set(entity.id, stateOnly(entity));
  }
  return [...states.values()];
}

const isLand = ({ kind }: Entity): boolean => kind === 'state' || kind === 'place';
const isDateline = ({ why }: Mention): boolean => why.includes('dateline');

/** "in Quito"; "senators in Quito" too are there. */
const isPlace = ({ asPlace, text }: Mention): boolean => asPlace || / in /.test(text);
