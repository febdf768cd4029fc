import { addUnits, unitAround, type Day } from './calendar.js';
import type { UnitName } from './data/units.js';
import { oneDay, type Stretch } from './scene.js';

export type Pointer = 'this' | 'last' | 'next';

export const STEP: Readonly<Record<Pointer, number>> = { this: 0, last: -1, next: 1 };

/** A unit `step` away from the one around a day. */
export function pointUnit(day: Day, step: number, unit: UnitName): Stretch | null {
  if (unit === 'weekend') {
    const saturday = unitAround(day, 'week').from + 5 + 7 * step;
    return { from: saturday, to: saturday + 1, grain: 'weekend' };
  }
  if (unit === 'fortnight')
    return step < 0
      ? { from: day - 14, to: day - 1, grain: 'range' }
      : { from: day + 1, to: day + 14, grain: 'range' };
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return null;
  return { ...unitAround(addUnits(unitAround(day, unit).from, step, unit), unit), grain: unit };
}

export function inWeek(reference: Day, pointer: Pointer, weekday: number): Stretch {
  const day = unitAround(reference, 'week').from + 7 * STEP[pointer] + weekday - 1;
  return oneDay(day);
}
