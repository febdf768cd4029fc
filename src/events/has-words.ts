import type { EntryOfRule } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';

/** Whether all words that an entry asks for beside its head stand somewhere in the sentence. */
export function hasWords({ words }: AnalysedSentence, { rest, noun }: EntryOfRule['entry']): boolean {
  return (
    rest.every((word) => words.has(word)) &&
    (noun === null || (words.has(noun.lemma) && noun.modifiers.every((word) => words.has(word))))
  );
}
