import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { dueDate } from '../events/due-date.js';
import type { EventDate } from '../events/event.js';
import type { Span } from '../span.js';

/**
 * When a promise is due: the date in the clause of what is promised ("by March"), else a limit among its words, as of a thing
 * that is promised ("a second instalment by the end of the month"). Null where the text sets none.
 */
export function dueOf(
  sentence: AnalysedSentence,
  inner: number | null,
  predicate: number,
  undertaking: Span,
  text: string,
): EventDate | null {
  const own = inner === null ? null : dueDate(sentence, inner);
  if (own) return own;
  const limit = sentence.times.find(
    (time) =>
      time.edtf !== null &&
      time.kind === 'date' &&
      time.start >= undertaking.start &&
      (time.bound === 'by' ||
        LIMIT.test(text.slice(Math.max(0, time.start - 16), time.start)) ||
        LIMIT_ITSELF.test(time.text)),
  );
  if (limit?.edtf) return { edtf: limit.edtf, basis: limit.basis ?? 'resolved', text: limit.text };
  return inner === null ? null : dueDate(sentence, predicate, 'by');
}

const LIMIT = /\b(?:by|before|within|no later than|not later than)\s(?:the\s)?$/i;
const LIMIT_ITSELF = /^(?:by|before|within)\b/i;
