import { parseEdtf } from '../language/dates/edtf.js';

/** The days that an EDTF date covers, both included. Open ends are `FIRST_DAY` and `LAST_DAY`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

/**
 * The days of an EDTF date as the language stage reads them, in a form that a database compares: ends that are open have
 * a first and a last day. Undefined for what is no such date.
 */
export function daysOfEdtf(edtf: string): Days | undefined {
  const days = parseEdtf(edtf.trim());
  return days === null ? undefined : { from: days.from ?? FIRST_DAY, to: days.to ?? LAST_DAY };
}

/** The first day of an EDTF date, or where only its end is known that one; what is no such date stays as it is. */
export function firstDayOf(edtf: string): string {
  const days = isDay(edtf) ? undefined : daysOfEdtf(edtf);
  return days === undefined ? edtf : dayOf(days);
}

/** The last day of an EDTF date, or where only its start is known that one; what is no such date stays as it is. */
export function lastDayOf(edtf: string): string {
  const days = isDay(edtf) ? undefined : daysOfEdtf(edtf);
  return days === undefined ? edtf : days.to === LAST_DAY ? days.from : days.to;
}

const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** The day that a thing is listed under: its first, or where only the end is known its last. */
export function dayOf({ from, to }: Days): string {
  return from === FIRST_DAY ? to : from;
}
