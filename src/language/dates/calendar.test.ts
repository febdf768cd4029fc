import { describe, expect, test } from 'vitest';
import {
  addMonths,
  addUnits,
  dayOf,
  easterSunday,
  isDay,
  isoWeek,
  lengthOfMonth,
  partsOf,
  unitAround,
  weekdayOf,
} from './calendar.js';
import { formatDay } from './edtf.js';

describe('days as numbers', () => {
  test('1970-01-01 is day 0, and each day is one more.', () => {
    expect([dayOf(1970, 1, 1), dayOf(1970, 1, 2), dayOf(1969, 12, 31), dayOf(2000, 3, 1)]).toEqual([
      0, 1, -1, 11017,
    ]);
  });
  test('Every day of four centuries comes back as itself, and agrees with the machine’s UTC calendar.', () => {
    for (let day = dayOf(1799, 12, 25); day < dayOf(2201, 1, 5); day += 13) {
      const { year, month, day: date } = partsOf(day);
      expect(dayOf(year, month, date)).toBe(day);
      expect(formatDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }
  });
  test('7 January 2026 is a Wednesday.', () => {
    expect(weekdayOf(dayOf(2026, 1, 7))).toBe(3);
  });
  test('2024 has a 29 February, 2025 and 1900 have none.', () => {
    expect([isDay(2024, 2, 29), isDay(2025, 2, 29), isDay(1900, 2, 29), lengthOfMonth(2000, 2)]).toEqual([
      true,
      false,
      false,
      29,
    ]);
  });
});

describe('units', () => {
  test('One month after 31 January is the last of February.', () => {
    expect(formatDay(addMonths(dayOf(2025, 1, 31), 1))).toBe('2025-02-28');
  });
  test('Two weeks before 5 January is in the year before.', () => {
    expect(formatDay(addUnits(dayOf(2026, 1, 5), -2, 'week'))).toBe('2025-12-22');
  });
  test.each([
    ['week', '2026-01-05', '2026-01-11'],
    ['month', '2026-01-01', '2026-01-31'],
    ['quarter', '2026-01-01', '2026-03-31'],
    ['half', '2026-01-01', '2026-06-30'],
    ['year', '2026-01-01', '2026-12-31'],
    ['decade', '2020-01-01', '2029-12-31'],
    ['century', '2000-01-01', '2099-12-31'],
  ] as const)('The %s of 7 January 2026 runs from %s to %s.', (unit, from, to) => {
    const days = unitAround(dayOf(2026, 1, 7), unit);
    expect([formatDay(days.from), formatDay(days.to)]).toEqual([from, to]);
  });
  test('Week 1 of 2027 begins on Monday, 4 January; week 53 of 2026 before it.', () => {
    expect([formatDay(isoWeek(2027, 1).from), formatDay(isoWeek(2026, 53).from)]).toEqual([
      '2027-01-04',
      '2026-12-28',
    ]);
  });
  test('Easter falls on 20 April 2025, 5 April 2026 and 28 March 2027.', () => {
    expect([2025, 2026, 2027].map((year) => formatDay(easterSunday(year)))).toEqual([
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
    ]);
  });
});
