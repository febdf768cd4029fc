/**
 * Days of the proleptic Gregorian calendar as whole numbers, counted from 1970-01-01, so that no time zone of the
 * machine can move one. The conversions are those of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export type Day = number;

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** First and last day, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The number of a day: `dayOf(1970, 1, 2)` is 1. Months outside 1 to 12 run over into other years. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = year + Math.floor((month - 1) / 12);
  const m = modulo(month - 1, 12) + 1;
  const shifted = m <= 2 ? y - 1 : y; // years that begin in March put the leap day last
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** Year, month and day of the month of a day. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export function weekdayOf(day: Day): number {
  return modulo(day + 3, 7) + 1;
}

export function lengthOfMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Whether 31 February and the like exist. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** The same day of another month, or its last day: one month after 31 January is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = partsOf(day);
  const first = partsOf(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(date, lengthOfMonth(first.year, first.month)));
}

/** `count` units later (earlier where negative); a day keeps its place in the month and the week. */
export function addUnits(day: Day, count: number, unit: Unit): Day {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  return addMonths(day, Math.round(count * MONTHS_OF[unit]));
}

/** The day, ISO week (Monday to Sunday), month, quarter … that a day lies in. */
export function unitAround(day: Day, unit: Unit): Days {
  const { year, month } = partsOf(day);
  if (unit === 'day') return { from: day, to: day };
  if (unit === 'week') {
    const monday = day - weekdayOf(day) + 1;
    return { from: monday, to: monday + 6 };
  }
  const length = MONTHS_OF[unit];
  const months = modulo(year, 1200 / 12) * 12 + month - 1;
  const first = month - modulo(months, length);
  return { from: dayOf(year, first, 1), to: dayOf(year, first + length, 1) - 1 };
}

/** The ISO 8601 week of a year: week 1 holds the year's first Thursday. */
export function isoWeek(year: number, week: number): Days {
  const monday = unitAround(dayOf(year, 1, 4), 'week').from + 7 * (week - 1);
  return { from: monday, to: monday + 6 };
}

/** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 19 * week) / 433);
  const month = Math.floor((moon + week - 7 * late + 90) / 25);
  return dayOf(year, month, (moon + week - 7 * late + 33 * month + 19) % 32);
}

const MONTHS_OF = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 } as const;

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
