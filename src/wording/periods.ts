import { parseEdtf } from '../language/dates/edtf.js';

export type PeriodLength = 'year' | 'quarter' | 'month';

/** `2025-08-14` → `2025`, `2025-Q3` or `2025-08`. */
export function periodOfDay(day: string, by: PeriodLength): string {
  const [year = '', month = '01'] = day.split('-');
  if (by === 'year') return year;
  return by === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

/** The period that an EDTF date lies in; null where it is less exact than that: `2025` is in no one month. */
export function periodOf(edtf: string, by: PeriodLength): string | null {
  if (edtf.length === 10) return periodOfDay(edtf, by);
  const days = parseEdtf(edtf);
  if (days === null || days.from === null || days.to === null) return null;
  const period = periodOfDay(days.from, by);
  return period === periodOfDay(days.to, by) ? period : null;
}

/** Most periods that are listed; a series of months over a century has more and is told in years. */
const MOST = 2400;

/** All periods from one day to another, those without texts too. */
export function periodsBetween(first: string, last: string, by: PeriodLength): string[] {
  const months = by === 'year' ? 12 : by === 'quarter' ? 3 : 1;
  const end = periodOfDay(last, by);
  const periods: string[] = [];
  let year = Number(first.slice(0, 4));
  let month = by === 'year' ? 1 : by === 'quarter' ? Math.ceil(Number(first.slice(5, 7)) / 3) * 3 - 2 : Number(first.slice(5, 7)); // prettier-ignore
  while (periods.length < MOST) {
    const period = periodOfDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`, by);
    periods.push(period);
    if (period >= end) break;
    month += months;
    if (month > 12) [year, month] = [year + 1, month - 12];
  }
  return periods;
}
