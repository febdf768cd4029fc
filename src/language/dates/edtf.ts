import {
  addUnits,
  dayOf,
  isDay,
  lengthOfMonth,
  partsOf,
  type Day,
  type Days,
  type Unit,
} from './calendar.js';

/** What an EDTF level 1 date says. Days are `YYYY-MM-DD`, both included; null where the interval is open. */
export interface EdtfDays {
  readonly from: string | null;
  readonly to: string | null;
  /** `~` or `%`: about then. */
  readonly approximate: boolean;
  /** `?` or `%`: perhaps then. */
  readonly uncertain: boolean;
}

/**
 * Reads an EDTF level 1 date (ISO 8601-2): `2026-01-07`, `2025-11`, `2025`, `199X`, `19XX`, `2025-22` (summer of the
 * north), `2026-01-05/2026-01-07`, `../2026-01-05`, `2025-11~`. Quarters and halves of level 2 (33 to 36, 40, 41) are
 * read too. Null for anything else, days that do not exist, intervals that end before they begin, `../..`.
 */
export function parseEdtf(edtf: string): EdtfDays | null {
  if (edtf.length > 40) return null;
  const [first = '', second, ...more] = edtf.split('/');
  if (more.length > 0) return null;
  const start = parsePoint(first);
  if (second === undefined)
    return start.days === null ? null : asEdtfDays(start.days.from, start.days.to, [start]);
  const end = parsePoint(second);
  if ((!start.days && !isOpen(first)) || (!end.days && !isOpen(second)) || (!start.days && !end.days))
    return null;
  const from = start.days?.from ?? null;
  const to = end.days?.to ?? null;
  return from !== null && to !== null && from > to ? null : asEdtfDays(from, to, [start, end]);
}

/** First and last day as numbers, null where open: for arithmetic. */
export function intervalOf(edtf: string): { readonly from: Day | null; readonly to: Day | null } | null {
  const days = parseEdtf(edtf);
  return (
    days && {
      from: days.from === null ? null : parseDay(days.from),
      to: days.to === null ? null : parseDay(days.to),
    }
  );
}

/** The shortest EDTF of a stretch of days: a month, year, decade or century where it is one, else an interval. */
export function formatEdtf(from: Day | null, to: Day | null, approximate = false): string | null {
  if (from === null && to === null) return null;
  if (!isPrintable(from) || !isPrintable(to)) return null;
  const mark = approximate ? '~' : '';
  if (from !== null && to !== null) {
    const whole = formatWhole(from, to);
    if (whole !== null) return whole + mark;
  }
  if (from !== null && to !== null && from > to) return null;
  const [start, end] =
    from !== null && to !== null
      ? formatEnds(from, to)
      : [from, to].map((day) => day !== null && formatDay(day));
  return `${start ? start + mark : '..'}/${end ? end + mark : '..'}`;
}

/** `2026-01-07` to its number; null for what is no such day. */
export function parseDay(day: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, date) ? dayOf(year, month, date) : null;
}

export function formatDay(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** `addDays('2026-01-31', 1)` is `2026-02-01`. Throws on what is no day. */
export function addDays(day: string, count: number, unit: Unit = 'day'): string {
  const number = parseDay(day);
  if (number === null) throw new Error(`not a day: ${day}`);
  return formatDay(addUnits(number, count, unit));
}

/** The days that two dates share, as EDTF; null where they share none, or one is no EDTF. */
export function intersectEdtf(a: string, b: string): string | null {
  const [one, two] = [intervalOf(a), intervalOf(b)];
  if (!one || !two) return null;
  const from = one.from === null ? two.from : two.from === null ? one.from : Math.max(one.from, two.from);
  const to = one.to === null ? two.to : two.to === null ? one.to : Math.min(one.to, two.to);
  return from !== null && to !== null && from > to ? null : formatEdtf(from, to);
}

/** How many days a date leaves open: 1 for a day, 31 for a January, Infinity for an open interval; null for no EDTF. */
export function widthOf(edtf: string): number | null {
  const interval = intervalOf(edtf);
  if (!interval) return null;
  return interval.from === null || interval.to === null ? Infinity : interval.to - interval.from + 1;
}

interface Point {
  readonly days: Days | null;
  readonly mark: string;
}

const NO_POINT: Point = { days: null, mark: '' };

/** First and last month: seasons of the north (winter ends in the next year's February), quarters, halves. */
const PARTS_OF_YEAR: ReadonlyMap<number, readonly [number, number]> = new Map([
  [21, [3, 5]],
  [22, [6, 8]],
  [23, [9, 11]],
  [24, [12, 14]],
  [33, [1, 3]],
  [34, [4, 6]],
  [35, [7, 9]],
  [36, [10, 12]],
  [40, [1, 6]],
  [41, [7, 12]],
]);

const isOpen = (end: string): boolean => end === '..' || end === '';

function parsePoint(point: string): Point {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%]?)$/.exec(point);
  if (!match) return NO_POINT;
  const [, year = '', month, date, mark = ''] = match;
  const days = daysOfPoint(year, month === 'XX' ? undefined : month, date === 'XX' ? undefined : date);
  return days ? { days, mark } : NO_POINT;
}

function daysOfPoint(year: string, month: string | undefined, date: string | undefined): Days | null {
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (month === undefined || first !== last)
    return month === undefined && date === undefined
      ? { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) }
      : null;
  const m = Number(month);
  if (date !== undefined) {
    if (!isDay(first, m, Number(date))) return null;
    const day = dayOf(first, m, Number(date));
    return { from: day, to: day };
  }
  const [from, to] = PARTS_OF_YEAR.get(m) ?? [m, m];
  if (from < 1 || (from > 12 && !PARTS_OF_YEAR.has(m))) return null;
  return { from: dayOf(first, from, 1), to: dayOf(first, to + 1, 1) - 1 };
}

function asEdtfDays(from: Day | null, to: Day | null, points: readonly Point[]): EdtfDays {
  const marks = points.map((point) => point.mark).join('');
  return {
    from: from === null ? null : formatDay(from),
    to: to === null ? null : formatDay(to),
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
  };
}

function formatWhole(from: Day, to: Day): string | null {
  if (from === to) return formatDay(from);
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a.day !== 1 || b.day !== lengthOfMonth(b.year, b.month)) return null;
  if (a.year === b.year && a.month === b.month) return `${pad(a.year, 4)}-${pad(a.month, 2)}`;
  if (a.month !== 1 || b.month !== 12) return null;
  if (a.year === b.year) return pad(a.year, 4);
  if (a.year % 10 === 0 && b.year === a.year + 9) return `${pad(a.year / 10, 3)}X`;
  if (a.year % 100 === 0 && b.year === a.year + 99) return `${pad(a.year / 100, 2)}XX`;
  return null;
}

/** Both ends in the coarsest form that keeps the days: 2019/2021, 2025-01/2025-03, else days. */
function formatEnds(from: Day, to: Day): [string, string] {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a.day !== 1 || b.day !== lengthOfMonth(b.year, b.month)) return [formatDay(from), formatDay(to)];
  if (a.month === 1 && b.month === 12) return [pad(a.year, 4), pad(b.year, 4)];
  return [`${pad(a.year, 4)}-${pad(a.month, 2)}`, `${pad(b.year, 4)}-${pad(b.month, 2)}`];
}

function isPrintable(day: Day | null): boolean {
  return day === null || (day >= FIRST && day <= LAST);
}

const FIRST = dayOf(1, 1, 1);
const LAST = dayOf(9999, 12, 31);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
