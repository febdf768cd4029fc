import { dayOf, partsOf } from './calendar.js';
import { POINTERS } from './data/units.js';
import { readDayNumber, readMonthName } from './read-day-and-month.js';
import { readYearAfter } from './read-year.js';
import { resolvePartial } from './resolve-partial.js';
import {
  closedDays,
  date,
  isCapitalised,
  isJoined,
  lower,
  skip,
  skipJoint,
  type Found,
  type Partial,
  type Scene,
} from './scene.js';

/**
 * Days of one month: "5-7 January", "January 5 to 7, 2025", "from 4 to 22 this month", "between the 9th and the 17th of
 * April", "9 to 12 of June".
 */
export function readDayRange(scene: Scene, at: number): Found | null {
  const isBetween = lower(scene, at) === 'between';
  const start = skip(scene, at, 'from', 'between');
  const days = readDays(scene, start, isBetween);
  return days ? readMonthOfDays(scene, at, days) : readMonthThenDays(scene, at, start, isBetween);
}

interface TwoDays {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/** "5-7", "the 9th and the 17th" after "between", "5 and 6" anywhere. */
function readDays(scene: Scene, at: number, isBetween: boolean): TwoDays | null {
  const first = readDayNumber(scene, skip(scene, at, 'the'));
  if (!first) return null;
  const joint = skipJoint(scene, first.end, isBetween);
  const isPair = joint === null && lower(scene, first.end) === 'and';
  if (joint === null && !isPair) return null;
  const last = readDayNumber(scene, skip(scene, joint ?? first.end + 1, 'the'));
  if (!last || last.value <= first.value || (isPair && last.value !== first.value + 1)) return null;
  return { first: first.value, last: last.value, end: last.end };
}

/** "January", "of April 2025", "this month" */
function readMonthOfDays(scene: Scene, at: number, days: TwoDays): Found | null {
  const next = skip(scene, skip(scene, days.end, 'of', '-', 'in'), 'the');
  const month = readMonthName(scene, next);
  if (month && (month.isSure || isCapitalised(scene, next))) {
    const year = readYearAfter(scene, month.end, false);
    return ofDays(scene, at, year?.end ?? month.end, { month: month.value, year: year?.value }, days);
  }
  const pointer = POINTERS.get(lower(scene, next));
  if (pointer === undefined || lower(scene, next + 1) !== 'month' || scene.reference === null) return null;
  const now = partsOf(scene.reference);
  const step = pointer === 'this' ? 0 : pointer === 'last' ? -1 : 1;
  const { year, month: number } = partsOf(dayOf(now.year, now.month + step, 1));
  const found = ofDays(scene, at, next + 2, { year, month: number }, days);
  return { ...found, basis: found.stretch && 'resolved' };
}

/** "January 5 to 7", "November between 19 and 20" */
function readMonthThenDays(scene: Scene, at: number, start: number, isBetween: boolean): Found | null {
  const month = readMonthName(scene, start);
  if (!month) return null;
  const inner = skip(scene, month.end, 'between', 'from');
  const days = readDays(scene, inner, isBetween || inner > month.end);
  if (!days || readMonthName(scene, days.end)) return null;
  // 'Jan. 5-7/2019', 'Jan. 5-7:30'
  if (/^[/:]$/.test(lower(scene, days.end)) && isJoined(scene, days.end)) return null;
  const year = readYearAfter(scene, days.end, false);
  return ofDays(scene, at, year?.end ?? days.end, { month: month.value, year: year?.value }, days);
}

function ofDays(scene: Scene, at: number, end: number, month: Partial, { first, last }: TwoDays): Found {
  const from = closedDays(resolvePartial({ ...month, day: first }, scene.reference, scene.directionAt(at)));
  const to =
    from &&
    closedDays(resolvePartial({ ...month, year: partsOf(from.from).year, day: last }, null, 'unknown'));
  const stretch = from && to && ({ from: from.from, to: to.to, grain: 'range' } as const);
  return date(end, stretch, month.year === undefined ? 'resolved' : 'stated');
}
