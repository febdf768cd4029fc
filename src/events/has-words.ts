import type { EntryOfRule } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';

/** Whether all words that an entry asks for beside its head stand somewhere in the sentence. */
export function hasWords({ words }: AnalysedSentence, { rest, noun }: EntryOfRule['entry']): boolean {
  return (
    rest.every((word) => words.has(word)) &&
    (noun === null || (words.has(noun.lemma) && noun.modifiers.every((word) => words.has(word))))
  );
}

/** Whether one of the wanted words stands in a sentence. */
export function hasAny(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const word of words) if (wanted.has(word)) return true;
  return false;
}
