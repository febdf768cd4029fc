import type { TimeExpression } from '../language/time-expression.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { EventDate } from './event.js';
import { shiftDate } from './shift-date.js';
import { toDate } from './to-date.js';
import { ancestors, tokenAt, tokenFrom } from './tree.js';

/** "for two days from Tuesday": a length of days makes the day a range. */
export function widen(sentence: AnalysedSentence, time: TimeExpression): EventDate | null {
  const date = toDate(time);
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date.edtf)) return date;
  // "ended a three-day stay in Amman on Friday": the day is the last
  const isLast = ancestors(sentence.tree, tokenFrom(sentence.tree, time.start)).some((at) =>
    ENDING.has(tokenAt(sentence.tree, at).lemma),
  );
  const reach = isLast ? 60 : 12;
  const length = sentence.times.find(
    (one) => one.kind === 'duration' && Math.abs(one.end - time.start) < reach,
  );
  const days = length ? daysIn(length.text) : null;
  if (days === null || days < 2 || days > 31) return date;
  const other = shiftDate(date.edtf, isLast ? 1 - days : days - 1, 'day');
  if (other === null || !length) return date;
  const edtf = isLast ? `${other}/${date.edtf}` : `${date.edtf}/${other}`;
  return { edtf, basis: 'resolved', text: `${length.text} … ${time.text}` };
}

const ENDING = new Set([
  'end',
  'conclude',
  'wrap',
  'finish',
  'complete',
  'close',
  'round',
  'return',
  'leave',
]);

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function daysIn(text: string): number | null {
  const match = /^(?:an? |the )?(\d{1,2}|[a-z]+)[- ]days?$/i.exec(text.trim());
  const word = match?.[1]?.toLowerCase();
  if (word === undefined) return null;
  const number = /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word);
  return number > 0 ? number : null;
}
