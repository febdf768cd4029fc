import type { Token } from '../language/token.js';

/** The lemmas and forms of a sentence's words, in small letters. */
export function wordsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { lemma, text } of tokens) {
    words.add(lemma.toLowerCase());
    words.add(text.toLowerCase());
  }
  return words;
}
