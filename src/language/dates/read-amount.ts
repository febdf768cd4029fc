import { addUnits, unitAround, type Day, type Unit } from './calendar.js';
import { UNITS, type UnitName } from './data/units.js';
import { readCardinal } from './read-number.js';
import { isJoined, lower, matchWords, oneDay, skip, skipHyphen, type Scene, type Stretch } from './scene.js';

export interface AmountPart {
  /** Null for "several", "a few". */
  readonly count: number | null;
  readonly unit: UnitName;
}

export interface Amount {
  readonly parts: readonly AmountPart[];
  /** Index of the first word after it. */
  readonly end: number;
  readonly approximate: boolean;
  /** "more than two weeks", "over a year" */
  readonly isMinimum: boolean;
  /** "less than three days" */
  readonly isMaximum: boolean;
}

const APPROXIMATE: ReadonlySet<string> = new Set(
  'about around nearly almost some roughly approximately close'.split(' '),
);

const MODIFIERS: ReadonlySet<string> = new Set([
  ...APPROXIMATE,
  ...'barely just only over at least more less fewer than up to another estimated'.split(' '),
]);

/** "three full days", "two consecutive years" */
const BEFORE_UNIT = 'full whole consecutive straight calendar more short long'.split(' ');

/** An amount of time: "two weeks", "a year", "2 years, 1 month and 21 days", "a few months", "two and a half years". */
export function readAmount(scene: Scene, at: number): Amount | null {
  let next = at;
  // 'more than two weeks', but not 'better than two weeks ago'
  if (lower(scene, at) === 'than') return null;
  while (next < at + 4 && MODIFIERS.has(lower(scene, next))) next += 1;
  const parts: AmountPart[] = [];
  let end = next;
  for (let round = 0; round < 4; round += 1) {
    const joint = round === 0 ? next : skip(scene, skip(scene, end, ','), 'and');
    const part = readPart(scene, joint);
    if (!part || (round > 0 && joint > end && parts.some((p) => p.unit === part.unit))) break;
    parts.push({ count: part.count, unit: part.unit });
    end = part.end;
  }
  if (parts.length === 0) return null;
  const modifiers = scene.words.slice(at, next).map((word) => word.lower);
  return {
    parts,
    end,
    approximate: modifiers.some((word) => APPROXIMATE.has(word)),
    isMinimum: modifiers.includes('more') || modifiers.includes('over'),
    isMaximum: modifiers.includes('less'),
  };
}

/** An amount of one part, said plainly. */
export function amountOf(count: number, unit: UnitName, end: number): Amount {
  return { parts: [{ count, unit }], end, approximate: false, isMinimum: false, isMaximum: false };
}

function readPart(scene: Scene, at: number): (AmountPart & { readonly end: number }) | null {
  const count = readCount(scene, at);
  if (!count) return null;
  const unitAt = skip(scene, skipHyphen(scene, count.end), ...BEFORE_UNIT);
  const unit = UNITS.get(lower(scene, unitAt));
  if (unit === undefined) return null;
  if (unit === 'second' && lower(scene, unitAt) === 'second') return null;
  const half = matchWords(scene, unitAt + 1, ['and', 'a', 'half']);
  const isHalf = half !== null || count.isHalf;
  return {
    count: count.value === null ? null : count.value + (isHalf ? 0.5 : 0),
    unit,
    end: half ?? unitAt + 1,
  };
}

function readCount(scene: Scene, at: number): { value: number | null; end: number; isHalf: boolean } | null {
  const couple =
    matchWords(scene, at, ['a', 'couple', 'of']) ??
    matchWords(scene, at, ['couple', 'of']) ??
    matchWords(scene, at, ['a', 'couple']);
  if (couple !== null) return { value: 2, end: couple, isHalf: false };
  const few =
    matchWords(scene, at, ['a', 'few']) ??
    matchWords(scene, at, ['several']) ??
    matchWords(scene, at, ['few']) ??
    matchWords(scene, at, ['many']);
  if (few !== null) return { value: null, end: few, isHalf: false };
  if (/^(?:a|an)$/.test(lower(scene, at))) return { value: 1, end: at + 1, isHalf: false };
  const number = readCardinal(scene, at);
  if (!number || number.value > 5000) return null;
  const half =
    matchWords(scene, number.end, ['and', 'a', 'half']) ?? matchWords(scene, number.end, ['and', 'half']);
  if (half !== null) return { value: number.value, end: half, isHalf: true };
  // '2 1/2 years'
  const isFraction =
    scene.words[number.end]?.kind === 'digits' &&
    lower(scene, number.end + 1) === '/' &&
    isJoined(scene, number.end + 1);
  return { value: number.value, end: isFraction ? number.end + 3 : number.end, isHalf: isFraction };
}

/** A day moved by an amount, and the unit that the result is as fine as; null where the amount is vague or of hours. */
export function moveBy(
  day: Day,
  amount: Amount,
  sign: 1 | -1,
): { readonly day: Day; readonly unit: Unit | 'fortnight' } | null {
  let moved = day;
  let finest: Unit | 'fortnight' | null = null;
  // years before months before days, however they are said
  for (const { count, unit } of [...amount.parts].sort(
    (a, b) => COARSE_FIRST.indexOf(a.unit) - COARSE_FIRST.indexOf(b.unit),
  )) {
    if (count === null || isClockUnit(unit) || unit === 'weekend') return null;
    const days = DAYS_OF[unit];
    moved =
      days === undefined
        ? addUnits(moved, sign * count, unit as Unit)
        : moved + sign * Math.round(count * days);
    finest = count % 1 !== 0 && unit === 'year' ? 'month' : unit;
  }
  return finest === null ? null : { day: moved, unit: finest };
}

const COARSE_FIRST: readonly UnitName[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'fortnight',
  'day',
];

const DAYS_OF: Partial<Record<UnitName, number>> = { day: 1, week: 7, fortnight: 14 };

/** Hours and less move no day. */
export function isClockUnit(unit: UnitName | undefined): unit is 'hour' | 'minute' | 'second' {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

/** "five years ago" is a year, "two months ago" a month, "two weeks ago" a week, "three days ago" a day. */
export function stretchOfMove(day: Day, amount: Amount, sign: 1 | -1): Stretch | null {
  const moved = moveBy(day, amount, sign);
  if (!moved) return null;
  if (moved.unit === 'day' || moved.unit === 'fortnight') return oneDay(moved.day);
  // 'a decade ago' is about a year, not one of the calendar's decades
  const unit = moved.unit === 'decade' || moved.unit === 'century' ? 'year' : moved.unit;
  return { ...unitAround(moved.day, unit), grain: unit };
}
