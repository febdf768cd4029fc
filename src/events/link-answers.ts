import type { AnalysedSentence } from './analysed-sentence.js';
import { withFacts } from './with-facts.js';

/**
 * The sentences that tell something. What is asked tells nothing, but the answer looks back on whom and what it names.
 * @param tells whether a sentence of a question is none itself: "Oslo recalled its envoy yesterday. Your comment?"
 */
export function linkAnswers(
  sentences: readonly AnalysedSentence[],
  tells: (sentence: AnalysedSentence) => boolean,
): AnalysedSentence[] {
  let asked: AnalysedSentence | null = null;
  return sentences.flatMap((sentence) => {
    const one = asked === null ? sentence : withFacts(sentence, { asked });
    asked = sentence.sentence.part === 'question' ? one : null;
    return asked === null || tells(one) ? [one] : [];
  });
}
