import { headToken } from './head-token.js';
import { bareAt, gapBefore, uposOf, type Layout } from './lay-out.js';
import type { Phrase } from './phrase.js';
import { ARRIVALS, LOCATIVES, THOSE_OF } from './words.js';

// "trust in China", "interest in Iran" name whom it is about.
const NOT_PLACES_AFTER =
  /^(?:trust|confidence|faith|belief|interest|interests|believe|believes|believed|interested|shares|stake|stakes)$/;
const QUALIFIERS =
  /^(?:the|neighbouring|neighboring|nearby|central|northern|southern|eastern|western|downtown|occupied|war-torn|mainland|capital|city|of|present-day)$/;

/** Why a state's or city's name tells where something is rather than who acts; null when it does not. */
export function placeReason(
  layout: Layout,
  phrase: Phrase,
  before: { phrase: Phrase; asPlace: boolean } | undefined,
): string | null {
  if (phrase.post) return 'post';
  if (phrase.place !== null) return 'place';
  if (phrase.person !== null || phrase.compound || phrase.possessive) return null;
  const [owner] = phrase.owners;
  const isSeat = owner?.kind === 'state' && owner.use === 'metonym' && phrase.ownerForm === 'name';
  if (phrase.offices.length > 0 && !isSeat) return isBuilding(layout, phrase) ? 'place.building' : null;
  if (phrase.anaphor !== null) return null;
  if (owner?.kind !== 'state' || owner.use === 'adjective' || owner.use === 'demonym' || phrase.possessive)
    return null;
  const isCity = owner.use === 'capital' || owner.use === 'metonym';
  const at = qualifiedFrom(layout, phrase);
  const preposition = bareAt(layout, at - 1);
  const joined = /^\s$/.test(gapBefore(layout, at));
  if (joined && LOCATIVES.has(preposition)) {
    if (NOT_PLACES_AFTER.test(bareAt(layout, at - 2))) return null;
    // "congratulated its ally in Caracas": those of the place, not something there
    if (isCity && preposition === 'in' && THOSE_OF.has(bareAt(layout, at - 2))) return null;
    if (preposition !== 'at' || isCity) return 'place.in';
  }
  if (isCity && joined && isJourney(layout, phrase, preposition)) return 'place.journey';
  if (isCity && isArrival(layout, phrase, preposition)) return 'place.arrival';
  if (
    before?.asPlace === true &&
    before.phrase.owners[0]?.kind === 'state' &&
    continues(layout, before.phrase, phrase) &&
    !opensClause(layout, phrase)
  )
    return 'place.list';
  return null;
}

/** "jumped bail in Cyprus, and Washington has scolded Nicosia": a verb of its own follows, so that no list goes on. */
function opensClause(layout: Layout, phrase: Phrase): boolean {
  const upos = uposOf(layout, phrase.last);
  return (
    /^\s$/.test(gapBefore(layout, phrase.last)) &&
    (upos === 'AUX' || (upos === 'VERB' && !bareAt(layout, phrase.last).endsWith('ing')))
  );
}

/** "at the foreign ministry", "outside the US embassy". */
function isBuilding(layout: Layout, phrase: Phrase): boolean {
  if (phrase.officeUse !== 'body' || phrase.offices.every((row) => row.loose === true)) return false;
  const at = bareAt(layout, phrase.first - 1) === 'the' ? phrase.first - 1 : phrase.first;
  const preposition = bareAt(layout, at - 1);
  if (!/^\s$/.test(gapBefore(layout, at))) return false;
  return (
    /^(?:at|outside|inside|near)$/.test(preposition) ||
    (preposition === 'in' && phrase.offices.some((row) => row.id === 'embassy'))
  );
}

/** The word where the name with its article and qualifiers begins: "the Chinese capital Beijing". */
function qualifiedFrom(layout: Layout, phrase: Phrase): number {
  let at = phrase.first;
  for (let steps = 0; steps < 4 && at > 0; steps++) {
    const word = bareAt(layout, at - 1);
    const isNation = /^(?:capital|city)$/.test(bareAt(layout, at)) && layout.nameAt[at - 1] !== null;
    if (!/^(?:\s|,\s|-)$/.test(gapBefore(layout, at))) break;
    if (gapBefore(layout, at) === ', ' && !/^(?:capital|city)$/.test(word)) break;
    if (!QUALIFIERS.test(word) && !isNation) break;
    if (word === 'of' && bareAt(layout, at - 2) !== 'city' && bareAt(layout, at - 2) !== 'capital') break;
    at--;
  }
  return at;
}

/** "from Beijing to Moscow". */
function isJourney(layout: Layout, phrase: Phrase, preposition: string): boolean {
  const isCapitalAt = (word: number) =>
    layout.nameAt[word]?.entries.some(
      (entry) => entry.kind === 'place' || (entry.kind === 'state' && entry.use === 'capital'),
    ) === true;
  if (preposition === 'from') return bareAt(layout, phrase.last) === 'to' && isCapitalAt(phrase.last + 1);
  return preposition === 'to' && bareAt(layout, phrase.first - 3) === 'from' && isCapitalAt(phrase.first - 2);
}

function isArrival(layout: Layout, phrase: Phrase, preposition: string): boolean {
  const { tokens } = layout;
  if (!tokens.some(({ lemma }) => ARRIVALS.has(lemma))) return false;
  const index = headToken(tokens, phrase);
  const token = tokens[index];
  const verb = tokens[token?.head ?? -1];
  if (token === undefined || verb === undefined || !ARRIVALS.has(verb.lemma)) return false;
  return (
    token.deprel === 'obj' || (token.deprel.startsWith('obl') && /^(?:to|for|into|from)$/.test(preposition))
  );
}

/** "in Beijing and Shanghai"; a comma after a sentence's first words ends the list: "In Beijing, Tokyo's envoy". */
function continues(layout: Layout, before: Phrase, phrase: Phrase): boolean {
  const between = layout.text.slice(before.end, phrase.start);
  if (/^\s(?:and|or)\s(?:the\s)?$/.test(between)) return uposOf(layout, phrase.last) !== 'VERB';
  return /^,\s(?:and\s)?(?:the\s)?$/.test(between) && before.first > 2;
}
