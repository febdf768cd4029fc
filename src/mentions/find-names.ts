import { splitWords, type Gazetteer, type NameMatch, type Word } from '../gazetteer/index.js';
import type { Span } from '../span.js';
import { classifyName, type Named } from './classify-name.js';

/** The words of a sentence and the gazetteer's names in them: all that the letters tell, with the words tagged or not. */
export interface WrittenNames {
  readonly words: readonly Word[];
  /** The name that begins at each word; null where none does or where a longer one covers it. */
  readonly nameAt: readonly (NameMatch | null)[];
  /** What that name can stand for on the day of the text; null where it is nobody's. */
  readonly named: readonly (Named | null)[];
}

/** Of overlapping names the first, and there the longest, wins. `date` is the text's, in EDTF; null when not known. */
export function findNames(text: string, span: Span, gazetteer: Gazetteer, date: string | null): WrittenNames {
  const words = splitWords(text, span);
  const nameAt = words.map((): NameMatch | null => null);
  const named = words.map((): Named | null => null);
  for (let i = 0; i < words.length;) {
    const found = gazetteer.nameAt(words, i, text);
    const match = found !== null && isAbbreviation(words, found) ? null : found;
    nameAt[i] = match;
    named[i] = match && classifyName(match, date);
    i = match === null ? i + 1 : match.last;
  }
  return { words, nameAt, named };
}

/** "at NARA" is no Japanese town: a place's name in capitals amid small letters, but where a dateline begins with it. */
function isAbbreviation(words: readonly Word[], match: NameMatch): boolean {
  const word = words[match.first];
  if (match.first === 0 || match.last !== match.first + 1 || word?.shape !== 'upper') return false;
  if (word.bare.length > 5 || !match.entries.every((entry) => isTitled(entry.name) && PLACED.has(entry.kind)))
    return false;
  const beside = [words[match.first - 1], words[match.last]];
  return beside.some((one) => one !== undefined) && beside.every((one) => one?.shape !== 'upper');
}

const PLACED: ReadonlySet<string> = new Set(['place', 'person', 'publisher']);

function isTitled(name: string): boolean {
  return name !== name.toUpperCase();
}
