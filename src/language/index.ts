/**
 * What a sentence says, grammatically: sentences, words, parts of speech, lemmas and dependency trees of English, and
 * sentence boundaries of Chinese, Japanese and Korean. Knows nothing of diplomacy.
 *
 *   text → splitSentences → splitWords → tagger → (names tied together) → parser → lemmas
 */
export { createLanguage } from './create-language.js';
export { parseModel, type LanguageModel } from './model/parse-model.js';
export { splitSentences } from './sentences/split-sentences.js';
export { splitWords } from './words/split-words.js';
export type { Language, NameHint, Token, Upos } from './token.js';
