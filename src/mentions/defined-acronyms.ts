import type { ReadContext } from './read-name.js';
import { isBodyWord } from './read-name.js';
import { gapBefore, type Layout } from './lay-out.js';
import { makePhrase } from './make-phrase.js';
import type { Phrase } from './phrase.js';
import { FUNCTION_WORDS } from './words.js';

/** What a text says that letters stand for: a phrase of it, or nobody ("the Foreign Assistance Act (FAA)"). */
interface Defined {
  readonly sentence: number;
  readonly as: Phrase | null;
}

/** Texts that define more are tables. */
const MOST_DEFINED = 500;

/**
 * Reads letters as the text itself explains them: after "the Government of National Accord (GNA)" the GNA is that
 * government; after "the Foreign Assistance Act (FAA)" the FAA is no aviation authority. Only from there on.
 */
export function applyAcronyms(
  layouts: readonly Layout[],
  phrases: readonly (readonly Phrase[])[],
  context: ReadContext,
): Phrase[][] {
  const defined = new Map<string, Defined>();
  return layouts.map((layout, i) => {
    const here = phrases[i] ?? [];
    for (let word = 0; word < layout.words.length; word++)
      if (defined.size < MOST_DEFINED) define(layout, word, here, context, defined);
    return defined.size === 0 ? [...here] : replaceIn(layout, here, defined);
  });
}

/** Takes up what letters between parentheses stand for, by the words before: "(GNA)" after words that begin so. */
function define(
  layout: Layout,
  word: number,
  phrases: readonly Phrase[],
  context: ReadContext,
  defined: Map<string, Defined>,
): void {
  const letters = layout.words[word];
  if (letters?.shape !== 'upper' || letters.bare.length < 2 || letters.bare.length > 8) return;
  if (!/^\s?\($/.test(gapBefore(layout, word)) || layout.text[letters.end] !== ')') return;
  if (defined.has(letters.bare)) return;
  const run = runBefore(layout, word, letters.bare);
  if (run === null) return;
  const named = phrases.find((one) => one.first <= run.first && one.last >= run.last && !isReference(one));
  if (named !== undefined && named.person === null && !named.compound)
    defined.set(letters.bare, { sentence: layout.index, as: named });
  else if (named === undefined && isNoBody(layout, run, context))
    defined.set(letters.bare, { sentence: layout.index, as: null });
}

/** "the two sides", "it"; an office without its state is a name all the same. */
function isReference(phrase: Phrase): boolean {
  return phrase.anaphor !== null && phrase.anaphor !== 'office';
}

/** The words before whose first letters these are, small words left out; null where they are not. */
function runBefore(layout: Layout, word: number, letters: string): { first: number; last: number } | null {
  let last = word;
  // "the Foreign Assistance Act of 1961 (FAA)"
  while (last > 0 && word - last < 3 && !isLetter(layout, last - 1, letters.at(-1) ?? '')) last--;
  let first = last;
  for (let at = letters.length - 1; at >= 0 && first > 0;) {
    first--;
    if (isLetter(layout, first, letters[at] ?? '')) at--;
    else if (!FUNCTION_WORDS.has(layout.words[first]?.bare ?? '')) return null;
    if (at < 0) return { first, last };
  }
  return null;
}

function isLetter(layout: Layout, word: number, letter: string): boolean {
  const here = layout.words[word];
  return here !== undefined && here.shape !== 'lower' && here.bare.startsWith(letter);
}

/** "Act", "Initiative", "Strategy": what is named is no body. */
function isNoBody(layout: Layout, run: { first: number; last: number }, context: ReadContext): boolean {
  const head = layout.words[run.last - 1]?.bare ?? '';
  return isBodyWord(head, context) && !context.gazetteer.isNameWord('body', head) && !MAY_ACT.has(head);
}

/** Words for what is no state's body and yet may act. */
const MAY_ACT: ReadonlySet<string> = new Set(
  'alliance front party movement coalition community league club partnership forum conference network'.split(
    ' ',
  ),
);

function replaceIn(
  layout: Layout,
  phrases: readonly Phrase[],
  defined: ReadonlyMap<string, Defined>,
): Phrase[] {
  const replaced: Phrase[] = [];
  for (let word = 0, next = 0; word <= layout.words.length; word++) {
    for (; next < phrases.length && (phrases[next]?.first ?? 0) <= word; next++) {
      const phrase = phrases[next];
      const isLetters = phrase?.first === word && phrase.last === word + 1;
      const isTold = isLetters && meaningAt(layout, word, defined) !== null;
      if (phrase !== undefined && !isTold && !isNobodys(layout, phrase, defined)) replaced.push(phrase);
    }
    const meaning = meaningAt(layout, word, defined);
    if (meaning === null) continue;
    if (!replaced.some((one) => one.first <= word && word < one.last)) replaced.push(meaning);
  }
  return replaced;
}

function isNobodys(layout: Layout, phrase: Phrase, defined: ReadonlyMap<string, Defined>): boolean {
  const word = layout.words[phrase.first];
  const found = word?.shape === 'upper' ? defined.get(word.bare) : undefined;
  return found?.as === null && phrase.person === null;
}

/** The letters as a phrase of their own: the state, body or office that they were said to stand for. */
function meaningAt(layout: Layout, word: number, defined: ReadonlyMap<string, Defined>): Phrase | null {
  const letters = layout.words[word];
  const found = letters?.shape === 'upper' ? defined.get(letters.bare) : undefined;
  if (!found?.as) return null;
  const { owners, offices, officeUse, headOf } = found.as;
  const isOwned = owners.length > 0;
  return makePhrase(layout, word, word + 1, {
    owners,
    ownerForm: isOwned ? 'name' : null,
    offices,
    officeUse,
    headOf,
    definite: true,
  });
}
