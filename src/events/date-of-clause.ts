import type { AnalysedSentence } from './analysed-sentence.js';
import { announcedDate } from './announced-date.js';
import type { EventDate } from './event.js';
import { governor } from './time-governor.js';
import { toDate } from './to-date.js';

/** The date in the clause of a predicate, for positions, commitments and claims as for acts. */
export function dateOfClause(sentence: AnalysedSentence, predicate: number): EventDate | null {
  const time = sentence.times.find((one) => one.edtf !== null && governor(sentence, one) === predicate);
  if (time) return toDate(time);
  return announcedDate(sentence, predicate);
}
