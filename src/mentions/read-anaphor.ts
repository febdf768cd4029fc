import { bareAt, gapBefore, isPossessive, uposOf, type Layout } from './lay-out.js';
import { isNounAt } from './is-noun-at.js';
import { ownsOf, readDescribed, readOther, readSeveral } from './read-description.js';
import type { ReadAnaphor } from './anaphor.js';
import {
  BARE_PAIR_NOUNS,
  DEFINITE_NOUNS,
  EACH_NOUNS,
  PERSON_NOUNS,
  SHORT_NAMES,
  PAIR_NOUNS,
  POSSESSIVE_PRONOUNS,
  PRONOUNS,
} from './words.js';

/** A pronoun, "both sides", "the two leaders", "the bloc" at a word; null where none begins. Offices are read elsewhere. */
export function readAnaphor(layout: Layout, first: number): ReadAnaphor | null {
  const word = layout.words[first];
  if (word === undefined) return null;
  return (
    readPronoun(layout, first) ??
    readPair(layout, first) ??
    readSeveral(layout, first) ??
    readOther(layout, first) ??
    readDefinite(layout, first) ??
    readPersonNoun(layout, first) ??
    readDescribed(layout, first)
  );
}

function readPronoun(layout: Layout, first: number): ReadAnaphor | null {
  const word = layout.words[first];
  if (word === undefined || !Object.hasOwn(PRONOUNS, word.bare)) return null;
  // "IT", "US" are no pronouns; "I" is one, but not in "Annex I"
  if (word.bare === 'i' ? word.shape === 'lower' : word.shape === 'upper') return null;
  const isSpeaker = SPEAKERS.has(word.bare);
  const kind = PRONOUNS[word.bare];
  if (kind === undefined) return null;
  const upos = uposOf(layout, first);
  if (upos !== null && upos !== 'PRON' && upos !== 'DET') return null;
  // "its" and "itself" are never empty
  if (word.bare === 'it' && isWordedEmpty(layout, first)) return null;
  return {
    kind,
    first,
    last: first + 1,
    plural: kind === 'they' || (kind === 'we' && !isSpeaker),
    possessive: word.key === word.bare && POSSESSIVE_PRONOUNS.has(word.bare),
  };
}

const SPEAKERS = new Set(['i', 'me', 'my', 'myself']);

// "it is important that", "it was not clear", "it remains to be seen", "makes it clear"
const EXPLETIVE =
  /^it(?:['’]s| (?:is|was|would be|will be|has been|had been|may be|might be|seems|seemed|appears|appeared|remains|remained|takes|took|became|becomes))\b(?: (?:not|also|now|still|unclear|very|too|more|most|no))*(?: (?:clear|unclear|important|possible|impossible|necessary|likely|unlikely|difficult|hard|easy|time|true|crucial|essential|vital|not|known|unknown|hoped|expected|believed|understood|reported|that|to|early|worth|noted|imperative|critical|obvious|natural)\b)/i;

/** Told from the words; what the tree says is asked in `isExpletive`, where somebody may be meant. */
function isWordedEmpty(layout: Layout, first: number): boolean {
  const start = layout.words[first]?.start ?? 0;
  return EXPLETIVE.test(layout.text.slice(start, start + 60));
}

function readPair(layout: Layout, first: number): ReadAnaphor | null {
  const lead = bareAt(layout, first);
  let at: number;
  let counted = false;
  // "each side blamed the other", "neither government gave way"
  if (/^(?:each|either|neither)$/.test(lead) && EACH_NOUNS.has(bareAt(layout, first + 1)))
    return {
      kind: 'states',
      first,
      last: first + 2,
      plural: true,
      possessive: isPossessive(layout, first + 1),
    };
  // "both accused each other", "an embargo on both"
  const token = layout.tokens[layout.tokenOf[first] ?? -1];
  if (lead === 'both' && token !== undefined && /^(?:nsubj|obj|iobj|obl|nmod)(?::pass)?$/.test(token.deprel))
    return { kind: 'parties', first, last: first + 1, plural: true, possessive: false };
  // "each accused the other", "each has sent troops"
  const isAlone = lead === 'each' && !/^(?:of|other)$/.test(bareAt(layout, first + 1));
  if (isAlone && token?.deprel.startsWith('nsubj') === true && !isNounAt(layout, first + 1))
    return { kind: 'parties', first, last: first + 1, plural: true, possessive: false };
  if (lead === 'both') {
    // "presidents from both parties", "members of both parties": those of a parliament
    if (bareAt(layout, first + 1) === 'parties' && /^(?:from|in|of)$/.test(bareAt(layout, first - 1)))
      return null;
    counted = true;
    at = first + 1;
    if (bareAt(layout, at) === 'the' || bareAt(layout, at) === 'of') at++;
    if (bareAt(layout, at) === 'the' || bareAt(layout, at) === 'two') at++;
  } else if (lead === 'the' || lead === 'these' || lead === 'those' || lead === 'our' || lead === 'their') {
    at = first + 1;
    if (bareAt(layout, at) === 'two' || bareAt(layout, at) === '2') {
      counted = true;
      at++;
    }
  } else if (lead === 'two' && first === 0) {
    counted = true;
    at = first + 1;
  } else return null;
  // "the two neighbouring countries", "the two Asian nations"
  for (let skipped = 0; skipped < 2 && counted && !Object.hasOwn(PAIR_NOUNS, bareAt(layout, at)); skipped++) {
    // "two Somali diplomats" are named by their state
    if (layout.nameAt[at]?.entries.some((entry) => entry.kind === 'state')) break;
    // "the two coast guards", "both foreign ministries"
    const isCompound = uposOf(layout, at) === 'NOUN' && Object.hasOwn(PAIR_NOUNS, bareAt(layout, at + 1));
    if (uposOf(layout, at) !== 'ADJ' && layout.nameAt[at] === null && !isCompound) break;
    if (!/^\s/.test(gapBefore(layout, at + 1))) break;
    at++;
  }
  const noun = bareAt(layout, at);
  const kind = Object.hasOwn(PAIR_NOUNS, noun) ? PAIR_NOUNS[noun] : undefined;
  if (kind !== undefined && (counted || (lead === 'the' && at === first + 1 && BARE_PAIR_NOUNS.has(noun)))) {
    if (
      !counted &&
      /^(?:of|from|who|in|that|which|whose|at)$/.test(bareAt(layout, at + 1)) &&
      /^\s$/.test(gapBefore(layout, at + 1))
    )
      return null;
    return { kind, first, last: at + 1, plural: true, possessive: isPossessive(layout, at) };
  }
  // "the two agreed", "both agreed"
  if (counted && lead === 'the' && at === first + 2 && !isNounAt(layout, at)) {
    return { kind: 'parties', first, last: at, plural: true, possessive: isPossessive(layout, at - 1) };
  }
  return null;
}

/** "the politician", "the veteran diplomat", "the 68-year-old": a person whom the text has named. */
function readPersonNoun(layout: Layout, first: number): ReadAnaphor | null {
  if (bareAt(layout, first) !== 'the') return null;
  const end = first + 5;
  let at = first + 1;
  while (at < end && layout.nameAt[at] === null && isBetween(layout, at)) at++;
  const noun = bareAt(layout, at);
  const isAge =
    noun === 'old' &&
    /^the \d{2}[- ]year[- ]old/i.test(
      layout.text.slice(layout.words[first]?.start ?? 0, layout.words[at]?.end ?? 0),
    );
  if (!isAge && !PERSON_NOUNS.has(noun)) return null;
  if (isNounAt(layout, at + 1) && !isPossessive(layout, at)) return null;
  if (/^(?:of|from|in|for|at|behind|on)$/.test(bareAt(layout, at + 1))) return null;
  return { kind: 'person', first, last: at + 1, plural: false, possessive: isPossessive(layout, at) };
}

/** "veteran", "68-year": what may stand between "the" and the noun for a person. */
function isBetween(layout: Layout, word: number): boolean {
  const here = bareAt(layout, word);
  return (
    !PERSON_NOUNS.has(here) &&
    here !== 'old' &&
    /^(?:ADJ|NUM|NOUN)$/.test(uposOf(layout, word) ?? '') &&
    /^[\s-]$/.test(gapBefore(layout, word + 1))
  );
}

function readDefinite(layout: Layout, first: number): ReadAnaphor | null {
  const lead = bareAt(layout, first);
  if (lead !== 'the' && lead !== 'this' && lead !== 'that') return null;
  const noun = layout.words[first + 1];
  if (noun === undefined || !/^\s$/.test(gapBefore(layout, first + 1))) return null;
  const compass = noun.bare === 'north' || noun.bare === 'south';
  // "the Council", "the Commission": a body's own short name
  const isShortName = noun.shape === 'title' && SHORT_NAMES.has(noun.bare);
  // "the Kingdom restored the passage", as its own press writes
  const isRealm = noun.shape === 'title' && /^(?:kingdom|sultanate|emirate)$/.test(noun.bare);
  if (!isShortName && !isRealm && compass !== (noun.shape === 'title') && (compass || noun.shape !== 'lower'))
    return null;
  const kind = isShortName
    ? 'body'
    : Object.hasOwn(DEFINITE_NOUNS, noun.bare)
      ? DEFINITE_NOUNS[noun.bare]
      : undefined;
  // "the junta" names an office too, of whichever state
  const isRule = noun.bare === 'junta' || noun.bare === 'regime';
  if (kind === undefined || (layout.nameAt[first + 1] !== null && !isRule)) return null;
  // "that country's crew", but "said that country after country"
  if (lead === 'that' && uposOf(layout, first) !== 'DET') return null;
  // "the country team", "the South Pole", "the group stage"
  const upos = uposOf(layout, first + 2);
  const follows = /^\s$/.test(gapBefore(layout, first + 2)) && !isPossessive(layout, first + 1);
  if (follows && (upos === 'NOUN' || upos === 'PROPN')) return null;
  if (follows && (compass || isShortName || isRealm) && layout.words[first + 2]?.shape !== 'lower')
    return null;
  // "accused the emirate of meddling"
  if (follows && bareAt(layout, first + 2) === 'of' && ownsOf(layout, first + 1)) return null;
  return { kind, first, last: first + 2, plural: false, possessive: isPossessive(layout, first + 1) };
}
