import type { AnalysedSentence } from './analysed-sentence.js';
import type { EventDate } from './event.js';
import { governor } from './time-governor.js';

/** When a promise is due: "by March" names the day itself. */
export function dueDate(sentence: AnalysedSentence, predicate: number, bound?: 'by'): EventDate | null {
  const time = sentence.times.find(
    (one) =>
      one.edtf !== null &&
      one.kind === 'date' &&
      governor(sentence, one) === predicate &&
      (bound === undefined || one.bound === bound),
  );
  return time?.edtf ? { edtf: time.edtf, basis: time.basis ?? 'resolved', text: time.text } : null;
}
