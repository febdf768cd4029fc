import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { trimPhrase } from './quoted.js';

/**
 * What a phrase was changed to: "softened its language from “grave concern” to “concern”", "watered “condemn” down to “note”". Null where
 * no other stands after it so.
 */
export function replacedBy({ sentence }: AnalysedSentence, text: string, phrase: string): string | null {
  for (const [, first, second] of text.slice(sentence.start, sentence.end + 1).matchAll(CHANGED))
    if (trimPhrase(first ?? '') === phrase) return trimPhrase(second ?? '');
  return null;
}

const CHANGED = /[“"]([^”"]{3,160})[”"] (?:down |up )?(?:to|into) [“"]([^”"]{3,160})[”"]/gu;
