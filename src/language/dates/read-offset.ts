import { addUnits, unitAround } from './calendar.js';
import { UNITS, type UnitName } from './data/units.js';
import { amountOf, isClockUnit, moveBy, readAmount, stretchOfMove, type Amount } from './read-amount.js';
import {
  closedDays,
  date,
  isClosed,
  isJoined,
  lower,
  matchWords,
  oneDay,
  skip,
  without,
  type Found,
  type Grain,
  type Reader,
  type Scene,
  type Stretch,
} from './scene.js';

/**
 * An amount of time away from something: from the reference ("three days ago", "in two weeks", "a month from now"), from
 * a date ("two weeks before Christmas", "3 days from Tuesday"), from the date told before ("a year earlier"), or from an
 * event ("two months after Xi visited Seoul"), which is left to the caller as an anchor.
 */
export function readOffset(scene: Scene, at: number, readPoint: Reader): Found | null {
  const led = lower(scene, at) === 'in' || lower(scene, at) === 'within' ? at + 1 : at;
  const amount = readAmount(scene, led) ?? (led === at ? readArticleUnit(scene, at) : null);
  if (!amount) return null;
  if (led > at) return readAhead(scene, at, amount);
  const ago = skip(scene, amount.end, 'ago');
  if (ago > amount.end) return readAgo(scene, at, ago, amount);
  return readBeside(scene, at, amount, readPoint);
}

/** "the day before", "the week after": one of them. */
function readArticleUnit(scene: Scene, at: number): Amount | null {
  const start = skip(scene, at, 'the');
  const unit = DAY_PARTS.has(lower(scene, start)) && start > at ? 'day' : UNITS.get(lower(scene, start));
  if (
    unit === undefined ||
    lower(scene, start).endsWith('s') ||
    !/^(?:before|after|following)$/.test(lower(scene, start + 1))
  )
    return null;
  return amountOf(1, unit, start + 1);
}

/** "the evening before" is of the day before. */
const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

function readAgo(scene: Scene, at: number, end: number, amount: Amount): Found {
  if (amount.parts.some((part) => part.count === null)) return without(end, 'vague');
  // 'net income rose from a year ago': the same quarter of the year before
  const compared = yearsFromPeriod(scene, at, amount, -1, end);
  if (compared && amount.parts[0]?.count === 1) return compared;
  const stretch = scene.reference === null ? null : stretchOfMove(scene.reference, amount, -1);
  const isCoarse = amount.parts.some(({ unit }) => unit === 'decade' || unit === 'century');
  return { ...date(end, stretch, 'resolved'), approximate: amount.approximate || isCoarse };
}

/** A whole number of years from the quarter that the text reports on. */
function yearsFromPeriod(scene: Scene, at: number, amount: Amount, sign: 1 | -1, end: number): Found | null {
  const period = scene.periodAt(at);
  const [part, ...more] = amount.parts;
  if (!period || part?.unit !== 'year' || part.count === null || more.length > 0) return null;
  const days = unitAround(addUnits(period.from, sign * part.count, 'year'), period.grain);
  return { ...date(end, { ...days, grain: period.grain }, 'resolved'), isComparison: true };
}

/** "in two weeks" is a date in what is to come, and a stretch of time otherwise ("the second letter in two weeks"). */
function readAhead(scene: Scene, at: number, amount: Amount): Found | null {
  const isSpan = lower(scene, at) === 'within';
  const { reference } = scene;
  const direction = scene.directionAt(at);
  if (direction === 'past' || (direction === 'unknown' && isSpan)) return null;
  if (reference === null || lower(scene, amount.end) === 'since') return null;
  const moved = moveBy(reference, amount, 1);
  if (!moved) return null;
  const fromHere =
    matchWords(scene, amount.end, ['from', 'today']) ?? matchWords(scene, amount.end, ['from', 'now']);
  if (isSpan)
    return date(fromHere ?? amount.end, { from: reference, to: moved.day, grain: 'range' }, 'resolved');
  if (fromHere !== null) return date(fromHere, oneDay(moved.day), 'resolved');
  return date(amount.end, stretchOfMove(reference, amount, 1), 'resolved');
}

/** Words between an amount and what it is counted from, and the words that may follow them. */
const JOINTS: ReadonlyMap<string, readonly [1 | -1, string?]> = new Map([
  ['after', [1]],
  ['from', [1]],
  ['since', [1]],
  ['following', [1]],
  ['before', [-1]],
  ['preceding', [-1]],
  ['prior', [-1, 'to']],
  ['ahead', [-1, 'of']],
]);
const LATER: ReadonlySet<string> = new Set(['later', 'afterward', 'afterwards', 'thereafter', 'hence']);
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'before', 'previously', 'prior', 'beforehand']);

function readBeside(scene: Scene, at: number, amount: Amount, readPoint: Reader): Found | null {
  const word = lower(scene, amount.end);
  const joint = JOINTS.get(word);
  if (joint) {
    const objectAt = joint[1] === undefined ? amount.end + 1 : skip(scene, amount.end + 1, joint[1]);
    const found = readFromObject(scene, amount, joint[0], objectAt, readPoint);
    if (found) return found;
  }
  const isOpen = !isClosed(scene, amount.end + 1) && !NO_OBJECTS.has(lower(scene, amount.end + 1));
  if (word === 'before' && isOpen) return null;
  // "the day after, the two men signed"
  if (word === 'after' && isClosed(scene, amount.end + 1))
    return fromFocus(scene, at, amount, 1, amount.end + 1);
  if (word === 'prior' && lower(scene, amount.end + 1) === 'to') return null;
  if (LATER.has(word)) return fromFocus(scene, at, amount, 1, amount.end + 1);
  return EARLIER.has(word) ? fromFocus(scene, at, amount, -1, amount.end + 1) : null;
}

const NO_OBJECTS: ReadonlySet<string> = new Set([
  'over',
  'on',
  'in',
  'at',
  'for',
  'with',
  'by',
  'amid',
  'about',
  'to',
  'from',
  'and',
  'but',
  'when',
]);

function readFromObject(
  scene: Scene,
  amount: Amount,
  sign: 1 | -1,
  at: number,
  readPoint: Reader,
): Found | null {
  if (lower(scene, at) === 'now' && scene.reference !== null) {
    const here = stretchOfMove(scene.reference, amount, sign);
    return here && date(at + 1, here, 'resolved');
  }
  const object = readPoint(scene, at);
  if (object?.stretch && !isPossessed(scene, object.end))
    return fromDate(object, object.stretch, amount, sign);
  if (lower(scene, at - 1) === 'from' || isClosed(scene, at)) return null;
  // "had summoned him the week before over the raid": what follows is no event to count from
  if (lower(scene, at - 1) === 'before' && NO_OBJECTS.has(lower(scene, at))) return null;
  return fromEvent(scene, amount, sign, at);
}

/** "two weeks before Christmas", "more than two weeks after today", "less than three days after tomorrow" */
function fromDate(object: Found, start: Stretch, amount: Amount, sign: 1 | -1): Found | null {
  const limit = closedDays(stretchFrom(start, amount, sign));
  if (!limit) return null;
  const basis = object.basis ?? 'resolved';
  if (amount.isMaximum)
    return date(
      object.end,
      { from: sign > 0 ? start.from : limit.from, to: sign > 0 ? limit.to : start.to, grain: 'range' },
      basis,
    );
  if (amount.isMinimum)
    return date(
      object.end,
      { from: sign > 0 ? limit.to : null, to: sign > 0 ? null : limit.from, grain: 'range' },
      basis,
    );
  return { ...date(object.end, stretchFrom(start, amount, sign), basis), approximate: amount.approximate };
}

/** "two months after Xi visited Seoul": when that was, the caller may know. */
function fromEvent(scene: Scene, amount: Amount, sign: 1 | -1, at: number): Found | null {
  const object = scene.words[at];
  if (!object) return null;
  const [part, ...more] = amount.parts;
  const measure = part && ANCHOR_UNITS[part.unit];
  const isCounted =
    part?.count !== null && part?.count !== undefined && measure !== undefined && more.length === 0;
  return {
    ...without(at, isClockUnit(part?.unit) ? 'duration' : 'date'),
    anchor: {
      direction: sign > 0 ? 'after' : 'before',
      amount: isCounted ? { count: (part.count ?? 0) * measure[0], unit: measure[1] } : null,
      at: object.start,
    },
  };
}

const ANCHOR_UNITS: Partial<Record<UnitName, readonly [number, 'day' | 'week' | 'month' | 'year']>> = {
  day: [1, 'day'],
  week: [1, 'week'],
  fortnight: [14, 'day'],
  month: [1, 'month'],
  quarter: [3, 'month'],
  year: [1, 'year'],
  decade: [10, 'year'],
  century: [100, 'year'],
};

/** 'two months after January's vote' hangs on the vote */
const isPossessed = (scene: Scene, at: number): boolean => lower(scene, at) === "'" && isJoined(scene, at);

/** "a year earlier", "two weeks later": from the date told before; in plans, from the reference; else unknown. */
function fromFocus(scene: Scene, at: number, amount: Amount, sign: 1 | -1, end: number): Found {
  if (amount.parts.some(({ count, unit }) => count === null || isClockUnit(unit)))
    return without(end, 'vague');
  const compared = yearsFromPeriod(scene, at, amount, sign, end);
  if (compared) return compared;
  const focus = scene.focusAt(at);
  const direction = scene.directionAt(at);
  if (focus) {
    const stretch =
      direction === 'future' || !isFineEnough(focus.grain, amount)
        ? null
        : stretchOfMove(focus.from, amount, sign);
    return date(end, stretch, 'resolved');
  }
  const { reference } = scene;
  return date(
    end,
    direction === 'past' || reference === null ? null : stretchFrom(oneDay(reference), amount, sign),
    'resolved',
  );
}

/** Two days after "1970" is no day; a year after "May 3" is a year. */
function isFineEnough(grain: Grain, amount: Amount): boolean {
  return amount.parts.every(({ unit }) => {
    if (unit === 'day' || unit === 'fortnight') return grain === 'day';
    if (unit === 'week') return grain === 'day' || grain === 'week' || grain === 'weekend';
    if (unit === 'month')
      return grain === 'day' || grain === 'week' || grain === 'weekend' || grain === 'month';
    return grain !== 'decade' && grain !== 'century';
  });
}

/** Like `stretchOfMove`, but as fine as what it starts from: two weeks from a day is a day. */
function stretchFrom(start: Stretch, amount: Amount, sign: 1 | -1): Stretch | null {
  if (start.from === null) return null;
  if (start.grain !== 'day') return stretchOfMove(start.from, amount, sign);
  const moved = moveBy(start.from, amount, sign);
  return moved && oneDay(moved.day);
}
