import { makeAnalyser } from './analysis/make-analyser.js';
import type { LanguageModel } from './model/parse-model.js';
import { splitSentences } from './sentences/split-sentences.js';
import type { Language } from './token.js';
import { splitWords } from './words/split-words.js';

/** The language stage for one model: sentences, words, tags, lemmas, trees. */
export function createLanguage(model: LanguageModel): Language {
  const analyse = makeAnalyser(model);
  return {
    splitSentences,
    analyse: (text, sentence, names = []) => analyse(text, splitWords(text, sentence), names),
  };
}
