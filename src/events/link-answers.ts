import type { AnalysedSentence } from './analysed-sentence.js';
import { withFacts } from './with-facts.js';

/** The sentences that tell something: what is asked tells nothing, but the answer looks back on whom and what it names. */
export function linkAnswers(sentences: readonly AnalysedSentence[]): AnalysedSentence[] {
  let asked: AnalysedSentence | null = null;
  return sentences.flatMap((sentence) => {
    const one = asked === null ? sentence : withFacts(sentence, { asked });
    asked = sentence.sentence.part === 'question' ? one : null;
    return asked === null ? [one] : [];
  });
}
