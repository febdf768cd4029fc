import { addUnits, dayOf, isoWeek, partsOf, unitAround, weekdayOf, type Day, type Days } from './calendar.js';
import { POINTERS, UNITS } from './data/units.js';
import { readCalendarDate, readWeekday } from './read-calendar-date.js';
import { readMonthName } from './read-day-and-month.js';
import { isPartOfNumber, readCardinal, readOrdinal, type ReadNumber } from './read-number.js';
import { pointUnit } from './point-unit.js';
import { readNumericDate } from './read-numeric-date.js';
import { readYear } from './read-year.js';
import {
  closedDays,
  date,
  lower,
  oneDay,
  skip,
  type Basis,
  type Found,
  type Scene,
  type Stretch,
} from './scene.js';

interface Whole {
  readonly days: Days;
  readonly unit: 'month' | 'year' | 'week';
  readonly end: number;
  readonly basis: Basis;
}

/**
 * A counted part of a larger whole: "the first Friday of July", "third week of 2027", "the last 3 weeks of this year",
 * "the 9th month of next year", "the 15th day of next month", "the 20th of next month", "third Tuesday".
 */
export function readOrdinalUnit(scene: Scene, at: number): Found | null {
  const start = skip(scene, at, 'the');
  const ordinal = readPlace(scene, start);
  if (!ordinal) return null;
  const count = readCardinal(scene, ordinal.end);
  const target = count && UNITS.has(lower(scene, count.end)) ? count.end : ordinal.end;
  const weekday = readWeekday(scene, target);
  const unit = UNITS.get(lower(scene, target));
  if (!weekday && unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'weekend')
    return readDayOf(scene, ordinal);
  const whole = readWhole(scene, weekday?.end ?? target + 1);
  if (!whole) return weekday ? readWeekdayOfMonth(scene, ordinal, weekday) : null;
  const stretch = weekday
    ? nthWeekday(whole.days, ordinal.value, weekday.value)
    : unit === 'week'
      ? nthWeek(whole, ordinal.value, target > ordinal.end ? (count?.value ?? 1) : 1)
      : nthUnit(whole, ordinal.value, unit, target > ordinal.end ? (count?.value ?? 1) : 1);
  return stretch && date(whole.end, stretch, whole.basis);
}

/** "first", "3rd", "last" (-1) */
function readPlace(scene: Scene, at: number): ReadNumber | null {
  if (/^(?:last|final)$/.test(lower(scene, at))) return { value: -1, end: at + 1 };
  return readOrdinal(scene, at);
}

/** "of July", "in this month", "of 2027", "of next month", "of the month" */
function readWhole(scene: Scene, at: number): Whole | null {
  const start = skip(scene, at, 'of', 'in');
  const isLed = start > at || POINTERS.has(lower(scene, at));
  const article = skip(scene, start, 'the');
  const pointer = POINTERS.get(lower(scene, article));
  const unit = UNITS.get(lower(scene, pointer === undefined ? article : article + 1));
  if (isLed && (unit === 'month' || unit === 'year') && (pointer !== undefined || article > start)) {
    if (scene.reference === null) return null;
    const days = pointUnit(scene.reference, pointer === 'last' ? -1 : pointer === 'next' ? 1 : 0, unit);
    const closed = closedDays(days);
    return closed === null
      ? null
      : {
          days: closed,
          unit,
          end: article + (pointer === undefined ? 1 : 2),
          basis: 'resolved',
        };
  }
  const month = readMonthName(scene, start);
  const found = month
    ? readCalendarDate(scene, start)
    : isLed || scene.words[start]?.text.length === 4
      ? readYear(scene, start)
      : null;
  const days = closedDays(found?.stretch);
  if (!found || !days || found.basis === null || found.partial?.day !== undefined) return null;
  return {
    days,
    unit: month ? 'month' : 'year',
    end: found.end,
    basis: found.basis,
  };
}

function nthWeekday(days: Days, place: number, weekday: number): Stretch | null {
  const first = days.from + ((weekday - weekdayOf(days.from) + 7) % 7);
  const last = days.to - ((weekdayOf(days.to) - weekday + 7) % 7);
  const day = place < 0 ? last : first + 7 * (place - 1);
  return day > days.to ? null : oneDay(day);
}

/** Weeks belong to the month or year that holds their Thursday, as in ISO 8601. */
function nthWeek(whole: Whole, place: number, count: number): Stretch | null {
  const first = mondayOfFirst(whole.days.from);
  const last = unitAround(whole.days.to, 'week').from - (weekdayOf(whole.days.to) < 4 ? 7 : 0);
  if (count > 60 || place > 53) return null;
  const from = place < 0 ? last - 7 * (count - 1) : first + 7 * (place - 1);
  return { from, to: from + 7 * count - 1, grain: count === 1 ? 'week' : 'range' };
}

function mondayOfFirst(day: Day): Day {
  const monday = unitAround(day, 'week').from;
  return weekdayOf(day) <= 4 ? monday : monday + 7;
}

function nthUnit(whole: Whole, place: number, unit: string | undefined, count: number): Stretch | null {
  if (unit === 'weekend') {
    const saturday = closedDays(nthWeekday(whole.days, place, 6))?.from;
    return saturday === undefined ? null : { from: saturday, to: saturday + 1, grain: 'weekend' };
  }
  const grain = unit === 'month' ? 'month' : 'day';
  const from =
    place < 0 ? addUnits(whole.days.to + 1, -count, grain) : addUnits(whole.days.from, place - 1, grain);
  const to = addUnits(from, count, grain) - 1;
  return from < whole.days.from || to > whole.days.to
    ? null
    : { from, to, grain: count === 1 ? grain : 'range' };
}

/** "20th of next month", "the 3rd of this month" */
function readDayOf(scene: Scene, ordinal: ReadNumber): Found | null {
  const isPointed = POINTERS.has(lower(scene, ordinal.end)) && lower(scene, ordinal.end + 1) === 'month';
  if (ordinal.value < 1 || (!isPointed && lower(scene, ordinal.end) !== 'of')) return null;
  const whole = readWhole(scene, ordinal.end);
  return whole?.unit === 'month'
    ? date(whole.end, nthUnit(whole, ordinal.value, 'day', 1), whole.basis)
    : null;
}

/** "third Tuesday": of the reference's month. */
function readWeekdayOfMonth(scene: Scene, ordinal: ReadNumber, weekday: ReadNumber): Found | null {
  if (scene.reference === null || ordinal.value < 1) return null;
  const stretch = nthWeekday(unitAround(scene.reference, 'month'), ordinal.value, weekday.value);
  return stretch && date(weekday.end, stretch, 'resolved');
}

/** "week 10", "week 3 of 2027", "the week of 7 November", "w/c Feb 4", "the week commencing Monday", "the week of the 18th". */
export function readWeek(scene: Scene, at: number): Found | null {
  const start = skip(scene, at, 'the');
  const isShort =
    lower(scene, start) === 'w' && lower(scene, start + 1) === '/' && lower(scene, start + 2) === 'c';
  if (!isShort && lower(scene, start) !== 'week') return null;
  const next = isShort ? start + 3 : start + 1;
  if (!isShort && scene.words[next]?.kind === 'digits') return readNumberedWeek(scene, next);
  const led = isShort
    ? next
    : skip(scene, next, 'of', 'commencing', 'beginning', 'starting', 'ending', 'ended');
  if (!isShort && led === next) return null;
  const on = skip(scene, led, 'on');
  const day = readCalendarDate(scene, on) ?? readNumericDate(scene, on, true) ?? readBareDay(scene, on);
  const first = closedDays(day?.stretch)?.from;
  if (!day || first === undefined || day.stretch?.grain !== 'day' || day.basis === null) return null;
  const isEnd = /^end/.test(lower(scene, next));
  const days = unitAround(first, 'week');
  return date(
    day.end,
    isEnd ? { from: first - 6, to: first, grain: 'week' } : { ...days, grain: 'week' },
    day.basis,
  );
}

function readNumberedWeek(scene: Scene, at: number): Found | null {
  const number = scene.words[at]?.value ?? 0;
  if (number < 1 || number > 53 || isPartOfNumber(scene, at) || scene.reference === null) return null;
  const whole = readWhole(scene, at + 1);
  const isYear = whole?.unit === 'year';
  const year = isYear ? partsOf(whole.days.from).year : partsOf(scene.reference).year;
  return date(
    isYear ? whole.end : at + 1,
    { ...isoWeek(year, number), grain: 'week' },
    isYear ? whole.basis : 'resolved',
  );
}

/** "the 18th" */
function readBareDay(scene: Scene, at: number): Found | null {
  const ordinal = readOrdinal(scene, skip(scene, at, 'the'));
  if (!ordinal || scene.reference === null || ordinal.value > 31) return null;
  const { year, month } = partsOf(scene.reference);
  const day = dayOf(year, month, ordinal.value);
  return date(ordinal.end, oneDay(day), 'resolved');
}
