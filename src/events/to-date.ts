import type { TimeExpression } from '../language/time-expression.js';
import type { EventDate } from './event.js';

/** A time expression as the date of an event. */
export function toDate(time: TimeExpression): EventDate | null {
  if (time.edtf === null) return null;
  // "since June" and "until March" name one end of a stretch
  const point = time.edtf.includes('/') ? null : time.edtf;
  const edtf =
    point === null || time.bound === undefined
      ? time.edtf
      : time.bound === 'since'
        ? `${point}/..`
        : `../${point}`;
  return { edtf, basis: time.basis ?? 'resolved', text: time.text };
}
