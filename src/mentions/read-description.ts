import { bareAt, gapBefore, isPossessive, uposOf, type Layout } from './lay-out.js';
import type { ReadAnaphor } from './anaphor.js';
import { isNounAt } from './is-noun-at.js';
import {
  COUNTS,
  DESCRIBED_BODIES,
  DESCRIBED_NOUNS,
  FUNCTION_WORDS,
  GUESTS,
  OTHER_NOUNS,
  PAIR_NOUNS,
  PARTNER_NOUNS,
  RULER_NOUNS,
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

/** "the West African country", "the Horn of Africa nation", "the nuclear watchdog": a state or body by what it is. */
export function readDescribed(layout: Layout, first: number): ReadAnaphor | null {
  if (bareAt(layout, first) !== 'the') return null;
  let at = first + 1;
  while (at < first + 5 && !endsDescription(layout, at)) {
    const word = layout.words[at];
    if (word === undefined || !/^[\s-]$/.test(gapBefore(layout, at))) return null;
    const name = layout.nameAt[at] ?? null;
    // "the Togolese republic", "the NATO country" are named
    if (name?.entries.some((entry) => entry.kind !== 'place') === true) return null;
    if (name !== null && name.last > at + 1) {
      at = name.last;
      continue;
    }
    if (FUNCTION_WORDS.has(word.bare) || isPossessive(layout, at)) return null;
    if (!/^(?:ADJ|NOUN|PROPN|VERB|NUM)$/.test(uposOf(layout, at) ?? '')) return null;
    at++;
  }
  const noun = bareAt(layout, at);
  if (at === first + 1 || !endsDescription(layout, at) || !/^\s$/.test(gapBefore(layout, at))) return null;
  if (layout.nameAt[at] !== null) return null;
  if (isNounAt(layout, at + 1) && !isPossessive(layout, at)) return null;
  const modifiers = layout.words.slice(first + 1, at).map((word) => word.bare);
  if (modifiers.some((word) => OF_ANY.has(word))) return null;
  if (RULER_NOUNS.has(noun) && !modifiers.includes('colonial')) return null;
  if (bareAt(layout, at + 1) === 'of' && ownsOf(layout, at)) return null;
  const isNeighbour = modifiers.some((word) => /^neighbou?ring$/.test(word));
  const kind = isNeighbour ? 'other' : DESCRIBED_BODIES.has(noun) ? 'body' : 'country';
  return { kind, first, last: at + 1, plural: false, possessive: isPossessive(layout, at) };
}

/** "the former colony of France", but "accused the emirate of meddling": asked for last, as the sentence must be parsed. */
export function ownsOf(layout: Layout, word: number): boolean {
  const at = layout.tokenOf[word] ?? -1;
  const above = layout.tokens[layout.tokens[at]?.head ?? -1];
  const verb = above?.upos === 'PROPN' ? layout.tokens[above.head] : above;
  if (verb !== undefined && OF_WHAT.has(verb.lemma)) return false;
  return layout.tokens.some(({ head, deprel }, index) => head === at && index > at && deprel === 'nmod');
}

/** Verbs that take somebody and what "of" says of him, whatever the tree makes of it. */
const OF_WHAT = new Set('accuse suspect convict acquit warn inform notify assure remind'.split(' '));

/** Whether the last noun of a description stands here: "island" in "the island", not in "the island nation". */
function endsDescription(layout: Layout, at: number): boolean {
  const isOne = (word: number): boolean => {
    const noun = bareAt(layout, word);
    return DESCRIBED_NOUNS.has(noun) || DESCRIBED_BODIES.has(noun) || RULER_NOUNS.has(noun);
  };
  return isOne(at) && !(isOne(at + 1) && /^\s$/.test(gapBefore(layout, at + 1)) && !isPossessive(layout, at));
}
