import { addUnits, unitAround, type Day } from './calendar.js';
import { POINTERS, UNITS } from './data/units.js';
import { amountOf, moveBy, readAmount, type Amount, type AmountPart } from './read-amount.js';
import { readCardinal } from './read-number.js';
import { date, lower, skip, without, type Found, type Scene, type Stretch } from './scene.js';

/**
 * A counted stretch beside the reference: "the past two weeks", "next 3 months", "the last three quarters", "the 5
 * upcoming years", "the coming three quarters".
 */
export function readCounted(scene: Scene, at: number): Found | null {
  const start = skip(scene, at, 'the');
  const pointer = POINTERS.get(lower(scene, start));
  const amount = pointer === undefined ? null : readAmount(scene, start + 1);
  const inner = amount ? null : readInnerPointer(scene, start);
  const direction = pointer ?? inner?.pointer;
  const count = amount ?? inner?.amount;
  if (!count || direction === undefined || direction === 'this') return null;
  const first = count.parts[0];
  if (
    lower(scene, count.end) === 'of' ||
    first === undefined ||
    /^(?:an?|another)$/.test(lower(scene, start + 1))
  )
    return null;
  if (count.parts.some((part) => part.count === null)) return without(count.end, 'vague');
  if (scene.reference === null) return without(count.end, 'duration');
  const sign = direction === 'last' ? -1 : 1;
  const moved = moveBy(scene.reference, count, sign);
  if (!moved || first.count === null) return without(count.end, 'duration');
  return date(count.end, countedStretch(scene.reference, moved.day, first, sign), 'resolved');
}

function countedStretch(reference: Day, moved: Day, first: AmountPart, sign: 1 | -1): Stretch {
  // quarters and decades are those of the calendar, not counted from the day
  if (first.unit === 'quarter' || first.unit === 'decade' || first.unit === 'century') {
    const here = unitAround(reference, first.unit);
    const far = unitAround(addUnits(here.from, sign * (first.count ?? 1), first.unit), first.unit);
    return sign < 0
      ? { from: far.from, to: here.from - 1, grain: 'range' }
      : { from: here.to + 1, to: far.to, grain: 'range' };
  }
  return sign < 0
    ? { from: moved, to: reference - 1, grain: 'range' }
    : { from: reference + 1, to: moved, grain: 'range' };
}

/** "5 upcoming years", "2 next days" */
function readInnerPointer(
  scene: Scene,
  at: number,
): { pointer: 'last' | 'next' | 'this'; amount: Amount } | null {
  const number = readCardinal(scene, at);
  if (!number) return null;
  const pointer = POINTERS.get(lower(scene, number.end));
  const unit = UNITS.get(lower(scene, number.end + 1));
  if (pointer === undefined || unit === undefined || !lower(scene, number.end + 1).endsWith('s')) return null;
  return { pointer, amount: amountOf(number.value, unit, number.end + 2) };
}
