import type { Direction } from '../time-expression.js';
import { addMonths, dayOf, isDay, lengthOfMonth, partsOf, weekdayOf, type Day } from './calendar.js';
import { oneDay, type Partial, type Stretch } from './scene.js';

/**
 * The days that a partial date means. What is missing comes from the reference day, in the direction given; where that
 * is unknown, weekdays look back, as in news, and other dates go to the nearest. Null for days that do not exist, and
 * for what needs a reference day where there is none.
 */
export function resolvePartial(
  partial: Partial,
  reference: Day | null,
  direction: Direction,
): Stretch | null {
  const { year, month, day, weekday } = partial;
  if (year !== undefined) {
    if (month === undefined) return stretchOfMonths(year, 1, 12, 'year');
    if (day === undefined) return stretchOfMonths(year, month, 1, 'month');
    return isDay(year, month, day) ? oneDay(dayOf(year, month, day)) : null;
  }
  if (reference === null) return null;
  if (month !== undefined && day !== undefined)
    return resolveDayOfYear(month, day, weekday, reference, direction);
  if (month !== undefined) return resolveMonth(month, reference, direction);
  if (day !== undefined) return resolveDayOfMonth(day, weekday, reference, direction);
  return weekday === undefined ? null : resolveWeekday(weekday, reference, direction);
}

function stretchOfMonths(year: number, month: number, count: number, grain: 'month' | 'year'): Stretch {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + count, 1) - 1, grain };
}

function resolveDayOfYear(
  month: number,
  day: number,
  weekday: number | undefined,
  reference: Day,
  direction: Direction,
): Stretch | null {
  const { year } = partsOf(reference);
  const candidates: Day[] = [];
  for (let y = year - 8; y <= year + 8; y += 1)
    if (isDay(y, month, day)) candidates.push(dayOf(y, month, day));
  // 'Friday, Oct. 23' names its year: the nearest where they agree, whatever the tense
  const fitting = candidates.filter((c) => weekdayOf(c) === weekday && Math.abs(c - reference) < 550);
  return chosen(
    fitting.length > 0 ? fitting : candidates,
    reference,
    fitting.length > 0 ? 'unknown' : direction,
    300,
  );
}

function resolveMonth(month: number, reference: Day, direction: Direction): Stretch | null {
  const now = partsOf(reference);
  const index = now.year * 12 + now.month;
  const candidates = [now.year - 1, now.year, now.year + 1].map((year) => year * 12 + month);
  const best = choose(candidates, index, direction, 11);
  return best === undefined
    ? null
    : stretchOfMonths(Math.floor((best - 1) / 12), ((best - 1) % 12) + 1, 1, 'month');
}

function resolveDayOfMonth(
  day: number,
  weekday: number | undefined,
  reference: Day,
  direction: Direction,
): Stretch | null {
  const { year, month } = partsOf(reference);
  const candidates: Day[] = [];
  for (let offset = -14; offset <= 14; offset += 1) {
    const first = partsOf(addMonths(dayOf(year, month, 1), offset));
    if (day < 1 || day > lengthOfMonth(first.year, first.month)) continue;
    const candidate = dayOf(first.year, first.month, day);
    if (weekday === undefined || weekdayOf(candidate) === weekday) candidates.push(candidate);
  }
  return chosen(candidates, reference, weekday === undefined ? direction : 'unknown');
}

function resolveWeekday(weekday: number, reference: Day, direction: Direction): Stretch {
  const offset = (weekday - weekdayOf(reference) + 7) % 7;
  return oneDay(direction === 'future' || offset === 0 ? reference + offset : reference + offset - 7);
}

function chosen(
  candidates: readonly Day[],
  reference: Day,
  direction: Direction,
  reach = Infinity,
): Stretch | null {
  const best = choose(candidates, reference, direction, reach);
  return best === undefined ? null : oneDay(best);
}

/**
 * The latest not after the reference, the earliest not before it, or the nearest (of two, the past one). Texts name the
 * year of what is far away: where the tense leads farther than `reach`, the nearest is meant ('the deadline was set for
 * Jan. 14', told on the 5th).
 */
export function choose(
  candidates: readonly number[],
  reference: number,
  direction: Direction,
  reach: number,
): number | undefined {
  const led =
    direction === 'past'
      ? candidates.findLast((c) => c <= reference)
      : candidates.find((c) => c >= reference);
  if (direction !== 'unknown' && led !== undefined && Math.abs(led - reference) <= reach) return led;
  return candidates.reduce<number | undefined>(
    (best, candidate) =>
      best === undefined || Math.abs(candidate - reference) < Math.abs(best - reference) ? candidate : best,
    undefined,
  );
}
