import { bareAt, gapBefore, isPossessive, uposOf, type Layout } from './lay-out.js';
import type { ReadAnaphor } from './anaphor.js';
import { isNounAt } from './is-noun-at.js';
import {
  COUNTS,
  DESCRIBED_NOUNS,
  FUNCTION_WORDS,
  GUESTS,
  OTHER_NOUNS,
  PAIR_NOUNS,
  PARTNER_NOUNS,
} from './words.js';

/** "The three agreed", "all four countries", "the trio": as many as the word says. */
export function readSeveral(layout: Layout, first: number): ReadAnaphor | null {
  if (!/^(?:the|all|these|those)$/.test(bareAt(layout, first))) return null;
  const count = bareAt(layout, first + 1);
  if (!Object.hasOwn(COUNTS, count)) return null;
  let at = first + 2;
  const made = (last: number): ReadAnaphor => ({
    kind: 'three', first, last, plural: true, possessive: isPossessive(layout, last - 1),
  }); // prettier-ignore
  if (!isNounAt(layout, at)) return made(at);
  for (let skipped = 0; skipped < 2 && !isGroupNoun(layout, at); skipped++) {
    if (layout.nameAt[at] !== null || uposOf(layout, at) !== 'ADJ') return null;
    at++;
  }
  return isGroupNoun(layout, at) ? made(at + 1) : null;
}

const isGroupNoun = (layout: Layout, word: number): boolean =>
  Object.hasOwn(PAIR_NOUNS, bareAt(layout, word)) && /^\s$/.test(gapBefore(layout, word));

/** "the other side", "the other", "the latter": one of two. */
export function readOther(layout: Layout, first: number): ReadAnaphor | null {
  if (bareAt(layout, first) !== 'the') return null;
  const word = bareAt(layout, first + 1);
  const made = (kind: ReadAnaphor['kind'], last: number): ReadAnaphor => ({
    kind, first, last, plural: false, possessive: isPossessive(layout, last - 1),
  }); // prettier-ignore
  if (word === 'former' || word === 'latter')
    return isNounAt(layout, first + 2) && !isPossessive(layout, first + 1) ? null : made(word, first + 2);
  if (GUESTS.has(word) || word === 'neighbour' || word === 'neighbor')
    return isNounAt(layout, first + 2) && !isPossessive(layout, first + 1) ? null : made('other', first + 2);
  if (word !== 'other') return null;
  // "one after the other", "from one side to the other"
  if ([2, 3, 4, 5].some((back) => bareAt(layout, first - back + 1) === 'one')) return null;
  if (OTHER_NOUNS.has(bareAt(layout, first + 2)))
    return bareAt(layout, first + 3) === 'of' ? null : made('other', first + 3);
  // "the other six", "on the other hand"
  return isNounAt(layout, first + 2) || /^(?:of|than)$/.test(bareAt(layout, first + 2))
    ? null
    : made('other', first + 2);
}

/** "its neighbour", "his hosts", "its larger neighbour": what the word before owns. */
export function readPartner(layout: Layout, first: number): ReadAnaphor | null {
  let at = first;
  while (at < first + 3 && uposOf(layout, at) === 'ADJ' && layout.nameAt[at] === null) at++;
  if (!PARTNER_NOUNS.has(bareAt(layout, at)) || !/^\s$/.test(gapBefore(layout, at))) return null;
  // "its neighbour Somalia", "its host country" are named by what follows
  if (isNounAt(layout, at + 1) && !isPossessive(layout, at)) return null;
  return { kind: 'other', first, last: at + 1, plural: false, possessive: isPossessive(layout, at) };
}

/** "the host country", "the other state": words that tell nothing of which it is. */
const OF_ANY = new Set(
  'host third other same first second last next only developing foreign receiving home given target enemy flag coastal welfare federal'.split(
    ' ',
  ),
);

/** "the West African country", "the communist state", "the former colony": a state by what it is. */
export function readDescribed(layout: Layout, first: number): ReadAnaphor | null {
  if (bareAt(layout, first) !== 'the') return null;
  let at = first + 1;
  for (; at < first + 4 && !DESCRIBED_NOUNS.has(bareAt(layout, at)); at++) {
    const word = layout.words[at];
    if (word === undefined || FUNCTION_WORDS.has(word.bare) || !/^[\s-]$/.test(gapBefore(layout, at)))
      return null;
    if (!/^(?:ADJ|NOUN|PROPN|VERB)$/.test(uposOf(layout, at) ?? '') || isPossessive(layout, at)) return null;
    // "the Togolese republic", "the NATO country" are named
    if (layout.nameAt[at]?.entries.some((entry) => entry.kind !== 'place') === true) return null;
  }
  if (at === first + 1 || !DESCRIBED_NOUNS.has(bareAt(layout, at)) || !/^\s$/.test(gapBefore(layout, at)))
    return null;
  if (layout.nameAt[at] !== null || bareAt(layout, at + 1) === 'of') return null;
  if (isNounAt(layout, at + 1) && !isPossessive(layout, at)) return null;
  const modifiers = layout.words.slice(first + 1, at).map((word) => word.bare);
  if (modifiers.some((word) => OF_ANY.has(word))) return null;
  const kind = modifiers.some((word) => /^neighbou?ring$/.test(word)) ? 'other' : 'country';
  return { kind, first, last: at + 1, plural: false, possessive: isPossessive(layout, at) };
}
