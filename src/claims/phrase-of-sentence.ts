import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { quotedIn } from './quoted.js';

/** The phrase that a sentence gives as one: "ended with the same formula: “…”"; null where it quotes none, or no words as words. */
export function phraseOfSentence(
  sentence: AnalysedSentence | undefined,
  text: string,
  codebook: Codebook,
): string | null {
  if (!sentence) return null;
  const isAboutWords = sentence.tokens.some(({ lemma }) =>
    codebook.claims.wording.phrases.includes(lemma.toLowerCase()),
  );
  return isAboutWords ? quotedIn(text.slice(sentence.sentence.start, sentence.sentence.end)) : null;
}
