import type { Sentence } from './document.js';

/** A line that ends in a question mark is no heading of a briefing, but what was asked, with the sentences before it. */
export function asQuestions(sentences: readonly Sentence[], text: string): Sentence[] {
  let isAsked = false;
  return [...sentences]
    .reverse()
    .map((sentence) => {
      isAsked = sentence.part === 'heading' && (isAsked || text[sentence.end - 1] === '?');
      return isAsked ? { ...sentence, part: 'question' as const } : sentence;
    })
    .reverse();
}
