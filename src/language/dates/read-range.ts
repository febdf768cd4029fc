import { readDayNumber } from './read-day-and-month.js';
import { resolvePartial } from './resolve-partial.js';
import {
  closedDays,
  date,
  lower,
  oneDay,
  skip,
  skipJoint,
  type Found,
  type Partial,
  type Reader,
  type Scene,
  type Stretch,
} from './scene.js';

/** Two dates joined: "from Monday to Wednesday", "between 2019 and 2021", "January to March 2025", "10/1-11/7". */
export function readRange(scene: Scene, at: number, readPart: Reader): Found | null {
  const isLed = /^(?:from|between|in|during)$/.test(lower(scene, at));
  const isBetween = lower(scene, at) === 'between';
  const start = skip(scene, isLed ? at + 1 : at, 'the');
  const left =
    (isLed ? readNow(scene, at + 1) : null) ??
    readPart(scene, isLed ? at + 1 : at) ??
    (isLed && start > at + 1 ? readPart(scene, start) : null) ??
    readLeftDay(scene, start, isLed);
  if (!left || left.kind !== 'date') return null;
  const joint = skipJoint(scene, skip(scene, left.end, ','), isBetween);
  if (joint === null) return null;
  const right =
    readNow(scene, joint) ??
    readPart(scene, joint) ??
    (left.partial?.weekday === undefined ? null : readPart(scene, joint));
  if (!right || right.kind !== 'date') return null;
  // 'set to Friday', 'Monday until March': a dash or 'to' between unlike things is no range without 'from'
  const stretch = joinParts(scene, at, left, right);
  if (!stretch) return null;
  const isStated = left.basis === 'stated' && right.basis === 'stated';
  return date(
    right.end,
    stretch,
    isStated || (right.basis === 'stated' && left.partial !== undefined) ? 'stated' : 'resolved',
  );
}

/** "from 02 to April 07", "from ninth till …" */
function readLeftDay(scene: Scene, at: number, isLed: boolean): Found | null {
  const day = isLed ? readDayNumber(scene, at) : null;
  return day && { end: day.end, kind: 'date', stretch: null, basis: 'resolved', partial: { day: day.value } };
}

function readNow(scene: Scene, at: number): Found | null {
  if (!/^(?:now|date|present)$/.test(lower(scene, at)) || scene.reference === null) return null;
  return date(at + 1, oneDay(scene.reference), 'resolved');
}

function joinParts(scene: Scene, at: number, left: Found, right: Found): Stretch | null {
  const [a, b] =
    left.partial && right.partial
      ? completePartials(left.partial, right.partial)
      : [left.partial, right.partial];
  const direction = scene.directionAt(at);
  const { reference } = scene;
  let from = a === undefined ? left.stretch : resolvePartial(a, reference, direction);
  let to = b === undefined ? right.stretch : resolvePartial(b, reference, direction);
  const [isOpenA, isOpenB] = [
    a !== undefined && a.year === undefined,
    b !== undefined && b.year === undefined,
  ];
  // what is to come has its end ahead, what is told its beginning behind; the other end is the nearest on its side
  const isEndFirst = direction === 'future' || (direction === 'past' && isWeekdayOnly(a) && isWeekdayOnly(b));
  const [fromDays, toDays] = [closedDays(from), closedDays(to)];
  if (isOpenA && isOpenB && a && isEndFirst && toDays) from = resolvePartial(a, toDays.from, 'past');
  else if (isOpenB && b && fromDays && !(isWeekdayOnly(b) && !isWeekdayOnly(a)))
    to = resolvePartial(b, fromDays.from, 'future');
  const [first, last] = [closedDays(from)?.from, closedDays(to)?.to];
  return first === undefined || last === undefined || first > last
    ? null
    : { from: first, to: last, grain: 'range' };
}

const isWeekdayOnly = (partial: Partial | undefined): boolean =>
  partial?.weekday !== undefined && partial.day === undefined;

/** What one end leaves out and the other names: "Nov-Feb 2017", "January to March 2025", "Jan. 5 to 7". */
function completePartials(a: Partial, b: Partial): [Partial, Partial] {
  const month = a.month ?? (a.day !== undefined && a.weekday === undefined ? b.month : undefined);
  const endMonth = b.month ?? (b.day !== undefined && b.weekday === undefined ? a.month : undefined);
  let year = a.year;
  if (year === undefined && b.year !== undefined && month !== undefined) {
    const isLater = month > (endMonth ?? 12) || (month === endMonth && (a.day ?? 0) > (b.day ?? 31));
    year = isLater ? b.year - 1 : b.year;
  }
  return [
    { ...a, month, year },
    { ...b, month: endMonth },
  ];
}
