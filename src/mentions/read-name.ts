import type { Gazetteer } from '../gazetteer/index.js';
import type { Named } from './classify-name.js';
import { bareAt, gapBefore, isPossessive, isTitleCase, uposOf, type Layout } from './lay-out.js';
import type { NamedPerson } from './phrase.js';
import { FUNCTION_WORDS } from './words.js';

/** What reading a sentence's names needs to know. */
export interface ReadContext {
  readonly gazetteer: Gazetteer;
  /** EDTF; null when the document's date is not known. */
  readonly date: string | null;
}

/** A name that was read, and the word after it. */
export interface ReadName {
  readonly person: NamedPerson;
  readonly last: number;
}

/** What the name that begins at a word can stand for; null where none does, or nobody's. */
export const namedAt = (layout: Layout, word: number): Named | null => layout.named[word] ?? null;

const MOST_WORDS = 6;

/**
 * A person's name that begins at a word: one of the gazetteer's, or a run of capitalised words that no table knows and
 * that does not look like a body's name. `least` is the number of words that an unknown name must have.
 */
export function readPersonName(
  layout: Layout,
  first: number,
  context: ReadContext,
  least: number,
): ReadName | null {
  const named = namedAt(layout, first);
  if (named !== null && named.people.length > 0) {
    const { match } = named;
    return {
      person: {
        start: match.start,
        end: match.end,
        name: layout.text.slice(match.start, match.end),
        rows: named.people,
      },
      last: endOfName(layout, match.last),
    };
  }
  if (named !== null && !startsName(layout, first, named)) return null;
  const last = runEnd(layout, first, context);
  const count = last - first;
  if (count < least) return null;
  const words = layout.words.slice(first, last);
  if (words.some((word) => isBodyWord(word.bare, context)) && !isCalledSo(layout, first, last, context))
    return null;
  const tagged = words.map((_, i) => uposOf(layout, first + i));
  if (tagged[0] !== null && !tagged.includes('PROPN')) return null;
  const end = words[count - 1];
  const start = words[0];
  if (start === undefined || end === undefined) return null;
  const name = layout.text.slice(start.start, end.bareEnd).replace(/\s+/g, ' ');
  return { person: { start: start.start, end: end.bareEnd, name, rows: [] }, last: endOfName(layout, last) };
}

/** "Joseph Berg, Jr.", "Gustavo Dahl Urrego": what still belongs to a name that the tables end before. */
function endOfName(layout: Layout, last: number): number {
  let end = last;
  while (isFurtherName(layout, end)) end++;
  const isSuffix = /^(?:jr|sr|ii|iii|iv)$/.test(bareAt(layout, end)) && /^,?\s$/.test(gapBefore(layout, end));
  return isSuffix && layout.words[end]?.shape !== 'lower' ? end + 1 : end;
}

/** A capitalised word that the tree hangs flat on the name; the tree is asked for last. */
function isFurtherName(layout: Layout, word: number): boolean {
  // told by its letters first: the tree is not asked for what is no capital
  if (layout.words[word]?.shape === 'lower' || layout.words[word] === undefined) return false;
  const token = layout.tokens[layout.tokenOf[word] ?? -1];
  const before = layout.tokenOf[word - 1] ?? -1;
  return (
    token?.upos === 'PROPN' &&
    layout.words[word]?.shape === 'title' &&
    layout.nameAt[word] === null &&
    gapBefore(layout, word) === ' ' &&
    !isPossessive(layout, word - 1) &&
    before >= 0 &&
    token.deprel === 'flat' &&
    token.head <= before
  );
}

/** "President Park", "Secretary Day": a family name that is a word for things too, after the words of an office. */
function isCalledSo(layout: Layout, first: number, last: number, context: ReadContext): boolean {
  if (last !== first + 1 || gapBefore(layout, first) !== ' ') return false;
  const { start = 0, bareEnd = 0 } = layout.words[first] ?? {};
  if (context.gazetteer.peopleCalled(layout.text.slice(start, bareEnd)).length === 0) return false;
  for (let at = Math.max(0, first - LONGEST_OFFICE); at < first; at++) {
    const named = namedAt(layout, at);
    if (named?.match.last === first && (named.officeUse === 'holder' || named.title !== null)) return true;
  }
  return false;
}

const LONGEST_OFFICE = 5;

/** A state's name may begin a person's: "Defence Minister Israel Katz". */
function startsName(layout: Layout, first: number, named: Named): boolean {
  if (named.owner?.kind !== 'state' || named.owner.use !== 'name' || named.match.last !== first + 1) {
    return (
      named.owner === null &&
      named.offices.length === 0 &&
      named.title === null &&
      named.place === null &&
      !named.isPublisher
    );
  }
  const next = layout.words[first + 1];
  return (
    next?.shape === 'title' &&
    layout.nameAt[first + 1] === null &&
    gapBefore(layout, first + 1) === ' ' &&
    !isPossessive(layout, first) &&
    !isTitleCase(layout)
  );
}

/** "every leader I've talked to" names no "I've". */
const CONTRACTED = /^(?:i|we|you|they|he|she|it|that|there|who|what|let)['’]/u;

/** The word after the run of words that a name can consist of. */
function runEnd(layout: Layout, first: number, context: ReadContext): number {
  const headline = isTitleCase(layout);
  let last = first;
  for (let i = first; i < layout.words.length && i - first < MOST_WORDS; i++) {
    const word = layout.words[i];
    if (word === undefined) break;
    const gap = gapBefore(layout, i);
    if (i > first && !/^(?:\s|[-‐‑]|\.\s|\s["“])$/u.test(gap)) break;
    // "Dr. Smith. Talks began": a full stop ends the name but after an initial.
    if (i > first && gap.startsWith('.') && (layout.words[i - 1]?.bare.length ?? 0) > 1) break;
    if (word.shape === 'lower') {
      if (i === first) break;
      if (/^[-‐‑]$/u.test(gap))
        last = i + 1; // "Eui-yong"
      else if (!context.gazetteer.isNameWord('particle', word.bare)) break;
      continue;
    }
    if ((FUNCTION_WORDS.has(word.key) && word.bare.length > 1) || CONTRACTED.test(word.bare)) break;
    if (context.gazetteer.isNameWord('not-a-name', word.bare)) break;
    if (/\d/.test(word.bare)) break;
    if (i > first && layout.nameAt[i] !== null && !isDecoyOrName(layout, i)) break;
    const upos = uposOf(layout, i);
    if (headline && upos !== 'PROPN') break;
    if (upos === 'VERB' || upos === 'AUX' || upos === 'PRON' || upos === 'ADP') {
      if (i === first || headline) break;
    }
    last = i + 1;
    if (isPossessive(layout, i)) break;
  }
  return last;
}

function isDecoyOrName(layout: Layout, word: number): boolean {
  const named = namedAt(layout, word);
  if (named === null) return true;
  // "Hossein Amir-Abdollahian"
  if (
    /^[-‐‑]$/u.test(gapBefore(layout, named.match.last)) &&
    layout.words[named.match.last]?.shape === 'title'
  )
    return true;
  // "Julie Bishop"
  if (
    named.match.last === word + 1 &&
    named.owner === null &&
    named.offices.every((row) => row.loose === true)
  )
    return true;
  return named.owner === null && named.offices.length === 0 && named.place === null;
}

/** Whether a capitalised word shows that a name is no person's. */
export function isBodyWord(word: string, context: ReadContext): boolean {
  return context.gazetteer.isNameWord('body', word) || context.gazetteer.isNameWord('organisation', word);
}

/** Whether the word before is a given name: "Michael Jordan", "Jim Chad". */
export function followsGivenName(layout: Layout, word: number, context: ReadContext): boolean {
  const before = bareAt(layout, word - 1);
  return (
    before !== '' &&
    gapBefore(layout, word) === ' ' &&
    layout.words[word - 1]?.shape === 'title' &&
    (context.gazetteer.isNameWord('given-m', before) || context.gazetteer.isNameWord('given-f', before)) &&
    layout.nameAt[word - 1] === null
  );
}
