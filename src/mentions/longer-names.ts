import type { PlaceRow } from '../gazetteer/index.js';
import type { Named } from './classify-name.js';
import { bareAt, gapBefore, isPossessive, isTitleCase, type Layout } from './lay-out.js';
import { isBodyWord, namedAt, type ReadContext } from './read-name.js';

/** Nouns with "of" before a place that make it part of what they name: "University of Pennsylvania", "Battle of Kyiv". */
const OF_A_PLACE =
  /^(?:university|college|school|battle|siege|treaty|diocese|archdiocese|archbishop|bishop|museum|marathon|relief|fall|society|association|scouts|workers|academy|hospital|knights|veterans|brotherhood)$/;

/** Last words of laws, prizes and papers that begin with a place: "Syria Accountability Act", "Berlin Prize". */
const OF_A_THING =
  /^(?:act|bill|prize|award|awards|medal|hub|fellowship|scholarship|marathon|airlift|olympics|games|cup|biennale|protocol|convention|consensus|club|syndrome|doctrine)$/;

const MOST_WORDS = 7;

/** Whether a state's or place's name is part of a longer one that is something else. */
export function isPartOfName(layout: Layout, first: number, named: Named): boolean {
  if (named.owner === null && named.place === null) return false;
  if (named.owner !== null && named.owner.kind !== 'state') return false;
  if (named.owner?.kind === 'state' && (named.adjectival || /^(?:adjective|demonym)$/.test(named.owner.use)))
    return false;
  // "the U.S.-Canada Partnership Act" is of both
  if (isAfterOf(layout, first)) return true;
  if (isTitleCase(layout) || /[-‐‑–]/u.test(gapBefore(layout, first))) return false;
  return isBeforeThing(layout, named.match.last);
}

function isAfterOf(layout: Layout, first: number): boolean {
  const at = bareAt(layout, first - 1) === 'the' ? first - 2 : first - 1;
  const noun = layout.words[at - 1];
  return bareAt(layout, at) === 'of' && noun?.shape === 'title' && OF_A_PLACE.test(noun.bare);
}

function isBeforeThing(layout: Layout, from: number): boolean {
  if (isPossessive(layout, from - 1)) return false;
  let isThing = false;
  for (let i = from; i < Math.min(from + MOST_WORDS, layout.words.length); i++) {
    const word = layout.words[i];
    if (word === undefined || !/^(?:\s|[-‐‑–])$/u.test(gapBefore(layout, i))) break;
    if (word.shape === 'lower' && (i === from || !/^(?:of|and|for|the|on|in|to)$/.test(word.bare))) break;
    isThing = word.shape !== 'lower' && OF_A_THING.test(word.bare);
    if (isThing && !/^\s$/.test(gapBefore(layout, i + 1))) break;
    if (isThing && layout.words[i + 1]?.shape === 'lower') break;
    if (word.key !== word.bare) break;
  }
  return isThing;
}

/** A town that its region makes known: "in Lebanon, New Hampshire", "outside Kokomo, Indiana"; the region is read on its own. */
export function readTown(
  layout: Layout,
  first: number,
  context: ReadContext,
): { readonly place: PlaceRow; readonly last: number } | null {
  const isLed = BEFORE_TOWNS.test(bareAt(layout, first - 1));
  if (layout.words[first]?.shape !== 'title' || (!isLed && namedAt(layout, first) === null)) return null;
  const named = namedAt(layout, first);
  const isState = named?.owner?.kind === 'state';
  const isPlace = named?.place?.kind === 'city' && named.owner === null && named.people.length === 0;
  if (named !== null && !isState && !isPlace) return null;
  const last = named === null ? endOfTown(layout, first, context) : named.match.last;
  const region = last === null ? null : regionAt(layout, last, context);
  if (last === null || region?.in?.length !== 1 || isIn(named?.place ?? null, region.in)) return null;
  // "in Lebanon, Gaza and Syria" are three
  const after = namedAt(layout, last)?.match.last ?? last;
  if (named !== null && (region.in[0] !== 'USA' || /^(?:and|or)$/.test(bareAt(layout, after)))) return null;
  const name = layout.text.slice(layout.words[first]?.start, layout.words[last - 1]?.bareEnd);
  return { place: { name, kind: 'city', in: region.in }, last };
}

/** The region after a comma, or its letters. */
function regionAt(layout: Layout, at: number, context: ReadContext): PlaceRow | null {
  const postal = readPostal(layout, at, context);
  if (postal !== null || gapBefore(layout, at) !== ', ') return postal;
  const place = namedAt(layout, at)?.place ?? null;
  return place?.kind === 'region' ? place : null;
}

function isIn(place: PlaceRow | null, states: readonly string[]): boolean {
  return place?.in?.some((state) => states.includes(state)) === true;
}

/** "Erie, PA", "Erie (PA)": the letters of the state. */
export function readPostal(layout: Layout, at: number, { gazetteer }: ReadContext): PlaceRow | null {
  const word = layout.words[at];
  const before = layout.words[at - 1];
  if (word?.shape !== 'upper' || before?.shape !== 'title' || word.bare.length !== 2) return null;
  if (!/^(?:, ?| \()$/.test(gapBefore(layout, at)) || !gazetteer.isNameWord('postal', word.bare)) return null;
  return { name: word.bare.toUpperCase(), kind: 'region', in: ['USA'] };
}

const BEFORE_TOWNS = /^(?:in|from|to|near|outside|around|visit|visited|visiting|of|at)$/;

function endOfTown(layout: Layout, first: number, context: ReadContext): number | null {
  for (let i = first; i < first + 3; i++) {
    const word = layout.words[i];
    if (word?.shape !== 'title' || isBodyWord(word.bare, context)) return null;
    if (i > first && (layout.nameAt[i] !== null || gapBefore(layout, i) !== ' ')) return null;
    if (gapBefore(layout, i + 1) === ', ') return i + 1;
  }
  return null;
}
