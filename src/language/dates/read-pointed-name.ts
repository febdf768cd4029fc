import { dayOf, partsOf, unitAround, type Day } from './calendar.js';
import { SEASONS } from './data/calendar-names.js';
import { STEP, type Pointer } from './point-unit.js';
import { readDayAndMonth, readDayNumber, readMonthName } from './read-day-and-month.js';
import { readWeekday } from './read-calendar-date.js';
import { readHolidayName } from './read-holiday.js';
import { readNumericDate } from './read-numeric-date.js';
import { stretchOfSeason } from './read-quarter.js';
import { date, isCapitalised, lower, oneDay, skip, type Found, type Scene, type Stretch } from './scene.js';

export function readPointedName(scene: Scene, word: string, pointer: Pointer, target: number): Found | null {
  const { reference } = scene;
  const weekday = readWeekday(scene, target);
  if (weekday) {
    const bracketed = readBracketedDate(scene, weekday.end);
    if (bracketed) return bracketed;
    return date(
      weekday.end,
      reference === null ? null : pointWeekday(reference, word, pointer, weekday.value),
      'resolved',
    );
  }
  const month = readMonthName(scene, target);
  if (month && (month.isSure || isCapitalised(scene, target))) {
    const day = readDayNumber(scene, month.end);
    return date(
      day?.end ?? month.end,
      reference === null ? null : pointMonth(reference, pointer, month.value, day?.value),
      'resolved',
    );
  }
  const dayFirst = readDayAndMonth(scene, target);
  if (dayFirst?.partial.month !== undefined && dayFirst.partial.year === undefined)
    return date(
      dayFirst.end,
      reference === null
        ? null
        : pointMonth(reference, pointer, dayFirst.partial.month, dayFirst.partial.day),
      'resolved',
    );
  const season = SEASONS.get(lower(scene, target));
  if (season !== undefined)
    return date(target + 1, reference === null ? null : pointSeason(reference, pointer, season), 'resolved');
  const holiday = readHolidayName(scene, target);
  if (holiday && reference !== null) {
    const { year } = partsOf(reference);
    const days = [year - 1, year, year + 1].map(holiday.rule);
    const day =
      pointer === 'this'
        ? days[1]
        : pointer === 'last'
          ? days.filter((d) => d < reference).at(-1)
          : days.find((d) => d > reference);
    return day === undefined ? null : date(holiday.end, oneDay(day), 'resolved');
  }
  const numeric = readNumericDate(scene, target);
  if (numeric?.partial?.month === undefined || numeric.partial.year !== undefined || reference === null)
    return null;
  return date(
    numeric.end,
    pointMonth(reference, pointer, numeric.partial.month, numeric.partial.day),
    'resolved',
  );
}

/** "this Friday (Jun-15)": the date that stands there is right. */
function readBracketedDate(scene: Scene, at: number): Found | null {
  if (lower(scene, at) !== '(') return null;
  const month = readMonthName(scene, at + 1);
  const day = month && readDayNumber(scene, skip(scene, month.end, '-'));
  if (!month || !day || lower(scene, day.end) !== ')' || scene.reference === null) return null;
  const { year } = partsOf(scene.reference);
  const date0 = dayOf(year, month.value, day.value);
  return date(day.end + 1, oneDay(date0), 'resolved');
}

/** "this Friday" is this week's, "next Friday" next week's, "last Friday" last week's; "coming" and "past" the nearest. */
function pointWeekday(reference: Day, word: string, pointer: Pointer, weekday: number): Stretch {
  const monday = unitAround(reference, 'week').from;
  const sameWeek = monday + weekday - 1;
  let day = sameWeek + 7 * STEP[pointer];
  if (/^(?:this (?:past|coming|upcoming|next|last)|coming|upcoming|past)$/.test(word)) {
    if (pointer === 'next') day = sameWeek > reference ? sameWeek : sameWeek + 7;
    else day = sameWeek < reference ? sameWeek : sameWeek - 7;
  }
  return oneDay(day);
}

/** "last June" is the latest that is over, "next June" the first to come, "this June" that of this year. */
function pointMonth(
  reference: Day,
  pointer: Pointer,
  month: number,
  day: number | undefined,
): Stretch | null {
  const now = partsOf(reference);
  const isLater = month > now.month || (month === now.month && (day ?? 0) > now.day);
  const isEarlier = month < now.month || (month === now.month && day !== undefined && day < now.day);
  const year =
    pointer === 'this'
      ? now.year
      : pointer === 'last'
        ? isEarlier
          ? now.year
          : now.year - 1
        : isLater
          ? now.year
          : now.year + 1;
  if (day !== undefined) return { from: dayOf(year, month, day), to: dayOf(year, month, day), grain: 'day' };
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1, grain: 'month' };
}

function pointSeason(reference: Day, pointer: Pointer, season: number): Stretch | null {
  const { year } = partsOf(reference);
  const all = [year - 2, year - 1, year, year + 1].map((y) => stretchOfSeason(y, season));
  if (pointer === 'this')
    return (
      all.find((s) => (s.from ?? 0) <= reference && (s.to ?? 0) >= reference) ?? stretchOfSeason(year, season)
    );
  if (pointer === 'last') return all.filter((s) => (s.to ?? 0) < reference).at(-1) ?? null;
  return all.find((s) => (s.from ?? 0) > reference) ?? null;
}
