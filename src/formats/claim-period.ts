import { daysOfEdtf, FIRST_DAY, LAST_DAY } from '../record/days-of-edtf.js';

/** Months before its publication that a claim in the present perfect ("has dropped") is taken to be about. */
const MONTHS = 12;

/**
 * The days that a claim is about: its own date where it has one, else the twelve months up to the publication of the text
 * that makes it. Null where neither is known: nobody can tell then which texts to compare.
 */
export function claimPeriod(
  date: string | null,
  publishedOn: string | null,
): readonly [string, string] | null {
  const published = publishedOn === null ? undefined : daysOfEdtf(publishedOn);
  const own = date === null ? undefined : daysOfEdtf(date);
  if (own !== undefined) {
    const to =
      published !== undefined && (own.to === LAST_DAY || own.to > published.to) ? published.to : own.to;
    // "since 2024", "by 2024": an open end is closed by the publication, an open start by a year
    const from = own.from === FIRST_DAY ? yearsBefore(to) : own.from;
    return to === LAST_DAY || from > to ? null : [from, to];
  }
  return published === undefined ? null : [yearsBefore(published.to), published.to];
}

/** The same day so many months before; 29 February becomes 28 February. */
function yearsBefore(day: string): string {
  const [year = '', month = '', rest = ''] = day.split('-');
  const earlier = String(Number(year) - MONTHS / 12).padStart(4, '0');
  return `${earlier}-${month}-${month === '02' && rest === '29' ? '28' : rest}`;
}
