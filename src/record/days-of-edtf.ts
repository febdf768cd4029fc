/** The days that an EDTF date covers, both included. Open ends are `FIRST_DAY` and `LAST_DAY`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

/** First and last month of EDTF's season codes: seasons of the north (level 1), quarters and halves (level 2). */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14], // winter ends in February of the next year
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '40': [1, 6],
  '41': [7, 12],
};

/**
 * The days of an EDTF level 1 date (ISO 8601-2): `2026-01-07`, `2025-11`, `2026-01-05/2026-01-07`, `../2026-01-05`,
 * `2025-11~`, `201X`, `2025-21`. Qualifiers (`?`, `~`, `%`) do not widen it. Undefined for what is not such a date.
 */
export function daysOfEdtf(edtf: string): Days | undefined {
  const parts = edtf.trim().split('/');
  if (parts.length > 2) return undefined;
  const [first = '', second] = parts;
  if (second === undefined) return daysOfPoint(first);
  const from = isOpen(first) ? FIRST_DAY : daysOfPoint(first)?.from;
  const to = isOpen(second) ? LAST_DAY : daysOfPoint(second)?.to;
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

/** The day that a thing is listed under: its first, or where only the end is known its last. */
export function dayOf({ from, to }: Days): string {
  return from === FIRST_DAY ? to : from;
}

const isOpen = (end: string): boolean => end === '' || end === '..';

function daysOfPoint(point: string): Days | undefined {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?[?~%]?$/.exec(point);
  const year = match?.[1];
  if (match === null || year === undefined) return undefined;
  const [, , month, day] = match;
  const firstYear = year.replaceAll('X', '0');
  if (year.includes('X') || month === undefined || month === 'XX') {
    const isWhole = (month === undefined || month === 'XX') && (day === undefined || day === 'XX');
    return isWhole ? { from: `${firstYear}-01-01`, to: `${year.replaceAll('X', '9')}-12-31` } : undefined;
  }
  const season = SEASONS[month];
  if (season !== undefined) return day === undefined ? daysOfMonths(Number(year), ...season) : undefined;
  if (month < '01' || month > '12') return undefined;
  if (day === undefined || day === 'XX') return daysOfMonths(Number(year), Number(month), Number(month));
  if (day < '01' || Number(day) > lengthOfMonth(Number(year), Number(month))) return undefined;
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
}

function daysOfMonths(year: number, first: number, last: number): Days {
  const lastYear = year + (last > 12 ? 1 : 0);
  const lastMonth = last > 12 ? last - 12 : last;
  return {
    from: `${pad(year, 4)}-${pad(first, 2)}-01`,
    to: `${pad(lastYear, 4)}-${pad(lastMonth, 2)}-${pad(lengthOfMonth(lastYear, lastMonth), 2)}`,
  };
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');
