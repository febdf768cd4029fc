import { addDays, parseEdtf } from '../language/dates/edtf.js';

type Unit = 'day' | 'week' | 'month' | 'year';

/**
 * A date so many units before or after another, no more precise than the words: "two months after" gives a month, "a
 * year before" a year, "three days later" a day. Null when the date is open where it is counted from.
 */
export function shiftDate(edtf: string, count: number, unit: Unit): string | null {
  const days = parseEdtf(edtf);
  const from = count < 0 ? days?.from : days?.to;
  if (from === null || from === undefined) return null;
  const shifted = addDays(from, count, unit);
  if (unit === 'month') return shifted.slice(0, 7);
  if (unit === 'year') return shifted.slice(0, 4);
  return shifted;
}
