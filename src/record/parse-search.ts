import { lastCharacter, pairs, stretchesOf, type Stretch } from './search-words.js';

/** Words that must follow each other; the last may be the beginning of a word. */
export interface SearchPhrase {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

/** What to look for: every phrase of `all`, none of `none`. */
export interface Search {
  readonly all: readonly SearchPhrase[];
  readonly none: readonly SearchPhrase[];
}

const MOST_TERMS = 32;

/**
 * Reads what a person typed: words that must all occur, `"a phrase"`, `restor*` for beginnings, `-word` for what must
 * not occur. Anything else is letters or ignored; there is no syntax to get wrong. Throws when nothing is left to look for.
 */
export function parseSearch(typed: string): Search {
  const all: SearchPhrase[] = [];
  const none: SearchPhrase[] = [];
  for (const match of typed.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)) {
    const [, minus, quoted, bare] = match;
    const isPrefix = bare?.endsWith('*') ?? false;
    const phrase = phraseOf(stretchesOf(quoted ?? bare ?? ''), isPrefix);
    if (phrase !== undefined) (minus === '-' ? none : all).push(phrase);
    if (all.length + none.length >= MOST_TERMS) break;
  }
  if (all.length === 0)
    throw new Error(`a search needs a word to look for: ${JSON.stringify(typed.slice(0, 80))}`);
  return { all, none };
}

/** "COVID-19" is a phrase of two words; `中国` one pair; `国` the beginning of a pair. */
function phraseOf(stretches: readonly Stretch[], isPrefix: boolean): SearchPhrase | undefined {
  const last = stretches.at(-1);
  if (last === undefined) return undefined;
  const words = stretches.flatMap((stretch, index) => {
    if (!stretch.isUnspaced) return [stretch.text];
    const isInner = index < stretches.length - 1; // then the run ends where the text's run must end too
    const found = pairs(stretch.text);
    return isInner || found.length === 0 ? [...found, lastCharacter(stretch.text)] : found;
  });
  const isSingleCharacter = last.isUnspaced && pairs(last.text).length === 0;
  return { words, isPrefix: isPrefix || isSingleCharacter };
}
