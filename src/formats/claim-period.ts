import { daysOfEdtf, FIRST_DAY, LAST_DAY } from '../record/days-of-edtf.js';

/** Months before its publication that a claim in the present perfect ("has dropped") is taken to be about. */
const MONTHS = 12;

/** Days that a claim's own date must cover to be the period that it is about. */
const SHORTEST = 28;

const daysIn = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/**
 * The days that a claim is about: its own date where that is a month or longer, else the twelve months up to the publication of the text
 * that makes it. Null where neither is known: nobody can tell then which texts to compare.
 */
export function claimPeriod(
  date: string | null,
  publishedOn: string | null,
): readonly [string, string] | null {
  const published = publishedOn === null ? undefined : daysOfEdtf(publishedOn);
  const own = date === null ? undefined : daysOfEdtf(date);
  // a day is when it was said or seen; a change of wording shows in the texts of months
  if (own !== undefined && (daysIn(own.from, own.to) >= SHORTEST || published === undefined)) {
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
