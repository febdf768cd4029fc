import { partsOf } from './calendar.js';
import { AMBIGUOUS_WEEKDAYS, WEEKDAYS } from './data/calendar-names.js';
import { PARTS, POINTERS } from './data/units.js';
import {
  endsPhrase,
  isDayNumber,
  readDayAndMonth,
  readMonthName,
  type ReadPartial,
} from './read-day-and-month.js';
import { isPartOfNumber, readCardinal, readOrdinal, type ReadNumber } from './read-number.js';
import { readNumericDate } from './read-numeric-date.js';
import { resolvePartial } from './resolve-partial.js';
import { date, isCapitalised, isJoined, lower, skip, type Found, type Scene } from './scene.js';

/**
 * A date by its names: "7 January 2026", "Jan. 7", "the 7th of January", "Wednesday (7 January)", "Friday, Oct. 23",
 * "June 2025", "2015 June", "December", "Thursday the 21st", "Tuesday".
 */
export function readCalendarDate(scene: Scene, at: number): Found | null {
  const read =
    readWithWeekday(scene, at) ??
    readDayAndMonth(scene, at) ??
    readMonth(scene, at) ??
    readDayAlone(scene, at);
  if (!read) return null;
  const pointed = readYearPointed(scene, read);
  if (pointed) return pointed;
  const basis = read.partial.year === undefined ? 'resolved' : 'stated';
  return date(
    read.end,
    resolvePartial(read.partial, scene.reference, scene.directionAt(at)),
    basis,
    read.partial,
  );
}

/** "June last year", "7 August this year", "March of next year" */
function readYearPointed(scene: Scene, read: ReadPartial): Found | null {
  const at = skip(scene, read.end, 'of', ',');
  const pointer = POINTERS.get(lower(scene, at));
  const { month, year } = read.partial;
  if (
    pointer === undefined ||
    lower(scene, at + 1) !== 'year' ||
    month === undefined ||
    year !== undefined ||
    scene.reference === null
  )
    return null;
  const step = pointer === 'this' ? 0 : pointer === 'last' ? -1 : 1;
  const partial = { ...read.partial, year: partsOf(scene.reference).year + step };
  return date(at + 2, resolvePartial(partial, null, 'unknown'), 'resolved', partial);
}

/** The number of a weekday and the word after it: "Monday", "Tues.", "Wed". */
export function readWeekday(scene: Scene, at: number): ReadNumber | null {
  const word = scene.words[at];
  const value = WEEKDAYS.get(word?.lower ?? '');
  if (value === undefined || (isJoined(scene, at) && scene.words[at - 1]?.kind !== 'mark')) return null;
  const isShort = (word?.text.length ?? 0) < 6;
  const end =
    isShort && lower(scene, at + 1) === '.' && isJoined(scene, at + 1) && scene.words[at + 2]?.opens !== true
      ? at + 2
      : at + 1;
  return { value, end };
}

function readWithWeekday(scene: Scene, at: number): ReadPartial | null {
  const weekday = readWeekday(scene, at);
  if (!weekday) return null;
  const withDate = readDateBeside(scene, weekday.end);
  if (withDate) return { partial: { ...withDate.partial, weekday: weekday.value }, end: withDate.end };
  const day = readDayBeside(scene, weekday.end);
  if (day) return { partial: { day: day.value, weekday: weekday.value }, end: day.end };
  const word = scene.words[at];
  // 'she sat', 'the sun', 'they wed': short forms stand alone only as 'Mon.' or in company
  if (
    AMBIGUOUS_WEEKDAYS.has(word?.lower ?? '') &&
    !(
      isCapitalised(scene, at) &&
      (weekday.end > at + 1 || /^(?:on|next|last|this|-)$/.test(lower(scene, at - 1)))
    )
  )
    return null;
  return { partial: { weekday: weekday.value }, end: weekday.end };
}

/** "(7 January)", ", Jan. 7, 2026", "- 7 January", "7/1". */
function readDateBeside(scene: Scene, at: number): ReadPartial | null {
  const isBracketed = lower(scene, at) === '(';
  const inner = skip(scene, skip(scene, at, ',', '(', '-', '|'), 'the', 'on');
  if (scene.words[inner]?.opens) return null;
  const named = readDayAndMonth(scene, inner);
  const read = named?.partial.day === undefined ? readNumericPartial(scene, inner) : named;
  if (!read) return null;
  if (!isBracketed) return read;
  return lower(scene, read.end) === ')' ? { partial: read.partial, end: read.end + 1 } : null;
}

function readNumericPartial(scene: Scene, at: number): ReadPartial | null {
  const found = readNumericDate(scene, at, true);
  return found?.partial?.day === undefined ? null : { partial: found.partial, end: found.end };
}

/** "the 21st", "14th", "21" before a stop. */
function readDayBeside(scene: Scene, at: number): ReadNumber | null {
  const inner = skip(scene, at, ',');
  const withArticle = skip(scene, inner, 'the');
  const ordinal = readOrdinal(scene, withArticle);
  const isNumeric = scene.words[withArticle]?.kind === 'digits';
  // 'Friday, the fourth decline in five days'
  if (ordinal && isDayNumber(ordinal.value))
    return endsPhrase(scene, ordinal.end) && (isNumeric || withArticle > inner) ? ordinal : null;
  const cardinal = readCardinal(scene, withArticle);
  if (!cardinal || !isDayNumber(cardinal.value)) return null;
  if (!isNumeric) return withArticle > inner && endsPhrase(scene, cardinal.end) ? cardinal : null;
  return inner === at && endsPhrase(scene, cardinal.end) && !isPartOfNumber(scene, withArticle)
    ? cardinal
    : null;
}

/** "December"; "May" and "March" only where something says that they are months. */
function readMonth(scene: Scene, at: number): ReadPartial | null {
  const month = readMonthName(scene, at);
  if (!month) return null;
  const before = lower(scene, at - 1);
  const isLed =
    MONTH_LEADERS.has(before) ||
    POINTERS.has(before) ||
    PARTS.has(before) ||
    (before === '-' && PARTS.has(lower(scene, at - 2)));
  if (
    !isCapitalised(scene, at) &&
    !(
      isLed &&
      /^(?:in|since|until|till|last|next|early|mid|late|of|to|through|and|between|from|the)$/.test(before)
    ) &&
    !month.isSure
  )
    return null;
  if (
    !isCapitalised(scene, at) &&
    /^(?:may|march|mar|dec|jan|sat|sun)$/.test(lower(scene, at)) &&
    !/^(?:in|since|until|till|last|next|early|mid|late)$/.test(before)
  )
    return null;
  // 'Jan Kavan', 'April Jones', 'the March on Washington'
  if (lower(scene, at) === 'march' && lower(scene, month.end) === 'on') return null;
  if (
    !month.isSure &&
    month.end === at + 1 &&
    isCapitalised(scene, month.end) &&
    !scene.words[month.end]?.opens
  )
    return null;
  if (isMonthPair(scene, month.end)) return { partial: { month: month.value }, end: month.end };
  const isAbbreviated =
    (scene.words[at]?.text.length ?? 0) <= 4 && !/^(?:may|june|july)$/.test(lower(scene, at));
  if (isAbbreviated && lower(scene, at) !== 'sept' && month.end === at + 1 && !isLed && !month.isSure)
    return null;
  if (!month.isSure && !isLed && !isMonthCompany(scene, at, month.end)) return null;
  return { partial: { month: month.value }, end: month.end };
}

const MONTH_LEADERS: ReadonlySet<string> = new Set(
  'in of since until till by before after from to through during and or between for early mid late the around about throughout that every each month'.split(
    ' ',
  ),
);

/** "June and July", "Jan-Feb 2017" */
function isMonthPair(scene: Scene, end: number): boolean {
  return /^(?:and|to|or|through|-|until)$/.test(lower(scene, end)) && readMonthName(scene, end + 1) !== null;
}

/** "April's vote", "April elections": a capital alone may be a person. */
function isMonthCompany(scene: Scene, at: number, end: number): boolean {
  if (/^(?:may|march|mar)$/.test(lower(scene, at))) return false;
  return (
    !isCapitalised(scene, end) &&
    !(isCapitalised(scene, at - 1) && !scene.words[at - 1]?.opens) &&
    lower(scene, end) !== 'said'
  );
}

/** "the 21st" alone, "on the 15th", "20th of next month" (the month by `readDayOf`). */
function readDayAlone(scene: Scene, at: number): ReadPartial | null {
  const start = skip(scene, at, 'the');
  const before = lower(scene, at - 1);
  const ordinal = readOrdinal(scene, start);
  const isLed = /^(?:on|for|by|until|since|before|after|from|to|till|through|around|and|of)$/.test(before);
  if (ordinal && isDayNumber(ordinal.value) && endsPhrase(scene, ordinal.end)) {
    const isNumeric = scene.words[start]?.kind === 'digits';
    if (
      isNumeric ? start > at || before === 'on' : start > at && isLed && ordinal.value > 3 && before === 'on'
    )
      return { partial: { day: ordinal.value }, end: ordinal.end };
  }
  if (before !== 'on' || scene.words[start]?.kind !== 'digits' || isPartOfNumber(scene, start)) return null;
  const day = readCardinal(scene, start);
  return day &&
    isDayNumber(day.value) &&
    (scene.words[day.end] === undefined || /^[.!?]$/.test(lower(scene, day.end)))
    ? { partial: { day: day.value }, end: day.end }
    : null;
}
