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
  if (own) return isFromLater(sentence, own, undertaking, text) ? null : own;
  const limit = sentence.times.find(
    (time) =>
      time.edtf !== null &&
      time.kind === 'date' &&
      time.start >= undertaking.start &&
      time.end <= undertaking.end &&
      (time.bound === 'by' ||
        LIMIT.test(text.slice(Math.max(0, time.start - 16), time.start)) ||
        LIMIT_ITSELF.test(time.text)) &&
      !FROM_LATER.test(text.slice(time.end, time.end + 40)),
  );
  if (limit?.edtf) return { edtf: limit.edtf, basis: limit.basis ?? 'resolved', text: limit.text };
  return inner === null ? null : dueDate(sentence, predicate, 'by');
}

/** "within 30 days of a request", "within a year of its entry into force": counted from a day that the text does not give. */
const FROM_LATER =
  /^\s(?:of|after|from|following)\s(?:the|a|an|its|their|each|any|receipt|entry|signature|receiving)\b/i;

const isFromLater = (
  { times }: AnalysedSentence,
  { text: words }: EventDate,
  undertaking: Span,
  text: string,
): boolean =>
  /^(?:within|in)\b/i.test(words) &&
  times.some(
    (time) =>
      time.text === words &&
      time.start >= undertaking.start &&
      FROM_LATER.test(text.slice(time.end, time.end + 40)),
  );

const LIMIT = /\b(?:by|before|within|no later than|not later than)\s(?:the\s)?$/i;
const LIMIT_ITSELF = /^(?:by|before|within)\b/i;
