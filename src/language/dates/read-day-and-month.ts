import { AMBIGUOUS_MONTHS, MONTHS } from './data/calendar-names.js';
import { isPartOfNumber, readCardinal, readOrdinal, type ReadNumber } from './read-number.js';
import { readYearAfter } from './read-year.js';
import { isCapitalised, isJoined, lower, skip, type Partial, type Scene } from './scene.js';

export interface ReadPartial {
  readonly partial: Partial;
  readonly end: number;
}

/** Day and month in either order, with the year where it is there. */
export function readDayAndMonth(scene: Scene, at: number): ReadPartial | null {
  return readMonthFirst(scene, at) ?? readDayFirst(scene, at) ?? readYearFirst(scene, at);
}

/** A month's number and the word after it; `isSure` where it cannot be another word. */
export function readMonthName(scene: Scene, at: number): (ReadNumber & { readonly isSure: boolean }) | null {
  const word = scene.words[at];
  const value = MONTHS.get(word?.lower ?? '');
  if (value === undefined) return null;
  if (isJoined(scene, at) && scene.words[at - 1]?.kind === 'letters') return null;
  // 'Sept. 5', but not the full stop of 'in May.'
  const isCut = (word?.text.length ?? 0) <= 4 && !/^(?:may|june|july)$/.test(word?.lower ?? '');
  const hasStop = lower(scene, at + 1) === '.' && isJoined(scene, at + 1);
  const end = hasStop && (isCut || scene.words[at + 2]?.kind === 'digits') ? at + 2 : at + 1;
  const isSure =
    !AMBIGUOUS_MONTHS.has(word?.lower ?? '') && (isCapitalised(scene, at) || (word?.text.length ?? 0) > 4);
  return { value, end, isSure };
}

function readMonthFirst(scene: Scene, at: number): ReadPartial | null {
  const month = readMonthName(scene, at);
  if (!month) return null;
  const dayAt = skip(scene, skip(scene, month.end, ',', '-', '/'), 'the');
  const spelled = scene.words[month.end]?.kind === 'letters' ? readYearAfter(scene, month.end, false) : null;
  if (spelled) return { partial: { month: month.value, year: spelled.value }, end: spelled.end };
  const day = readDayNumber(scene, dayAt);
  if (day && !(dayAt > month.end && lower(scene, month.end) === '-' && scene.words[month.end]?.spaced)) {
    if (!(
      isShortName(scene, at) &&
      !isCapitalised(scene, at) &&
      lower(scene, at) === 'may' &&
      dayAt > month.end + 1
    )) {
      const end = lower(scene, day.end) === '-' ? joinedYear(scene, day.end) : null;
      const year = end ?? readYearAfter(scene, day.end, scene.words[day.end]?.lower === '/');
      return {
        partial: { month: month.value, day: day.value, year: year?.value },
        end: year?.end ?? day.end,
      };
    }
  }
  const yearAt = skip(scene, month.end, '-');
  const year = readYearAfter(scene, yearAt, false);
  return year && year.value >= 1000
    ? { partial: { month: month.value, year: year.value }, end: year.end }
    : null;
}

const isShortName = (scene: Scene, at: number): boolean => (scene.words[at]?.text.length ?? 0) <= 3;

/** "Sep-23-2020" */
function joinedYear(scene: Scene, at: number): ReadNumber | null {
  const word = scene.words[at + 1];
  return isJoined(scene, at) && word?.kind === 'digits' && word.text.length === 4 && isJoined(scene, at + 1)
    ? { value: word.value, end: at + 2 }
    : null;
}

function readDayFirst(scene: Scene, at: number): ReadPartial | null {
  const start = skip(scene, at, 'the');
  const ordinal = readOrdinal(scene, start);
  const day = ordinal ?? readCardinal(scene, start);
  if (!day || !isDayNumber(day.value) || (!ordinal && isPartOfNumber(scene, start))) return null;
  if (!ordinal && lower(scene, start) === 'one') return null;
  const monthAt = skip(scene, skip(scene, skip(scene, day.end, 'day'), 'of', '-', '/', '.', ','), 'the');
  const month = readMonthName(scene, monthAt);
  if (!month || scene.words[monthAt]?.opens) return null;
  // 'the 27 may leave', 'the 3 march on': lower case only in dates written without any capitals
  const isVerb = /^(?:may|march|mar|dec|jan)$/.test(lower(scene, monthAt));
  if (!isCapitalised(scene, monthAt) && isVerb && !ordinal && !endsPhrase(scene, month.end)) return null;
  const joined = lower(scene, month.end) === '-' ? joinedYear(scene, month.end) : null;
  const isJoinedShort = lower(scene, month.end) === '-' && isJoined(scene, month.end);
  const year = joined ?? readYearAfter(scene, isJoinedShort ? month.end + 1 : month.end, false);
  return { partial: { month: month.value, day: day.value, year: year?.value }, end: year?.end ?? month.end };
}

/** "2015 June", "2019/aug/01", "2020/23/Sep", "in 2017 april" */
function readYearFirst(scene: Scene, at: number): ReadPartial | null {
  const year = scene.words[at];
  if (
    year?.kind !== 'digits' ||
    year.text.length !== 4 ||
    isPartOfNumber(scene, at) ||
    year.value < 1500 ||
    year.value > 2400
  )
    return null;
  const next = skip(scene, at + 1, '/', '-', ',');
  const month = readMonthName(scene, next);
  if (month && (month.isSure || isCapitalised(scene, next) || endsPhrase(scene, month.end))) {
    const day = readDayNumber(scene, skip(scene, month.end, '/', '-'));
    return { partial: { year: year.value, month: month.value, day: day?.value }, end: day?.end ?? month.end };
  }
  const day = next > at + 1 ? readDayNumber(scene, next) : null;
  const last = day && /^[-/]$/.test(lower(scene, day.end)) ? readMonthName(scene, day.end + 1) : null;
  return day && last
    ? { partial: { year: year.value, month: last.value, day: day.value }, end: last.end }
    : null;
}

/** A day of a month after its name: "7", "7th", "twenty-first", "twenty five". */
export function readDayNumber(scene: Scene, at: number): ReadNumber | null {
  const ordinal = readOrdinal(scene, at);
  if (ordinal) return isDayNumber(ordinal.value) ? ordinal : null;
  const word = scene.words[at];
  if (word?.kind === 'digits' && (word.text.length > 2 || isMeasured(scene, at))) return null;
  const day = word?.kind === 'digits' ? { value: word.value, end: at + 1 } : readCardinal(scene, at);
  if (!day || !isDayNumber(day.value)) return null;
  if (word?.kind === 'letters') return day.value >= 2 || word.lower === 'one' ? day : null;
  return day;
}

/** 'May 5,000 people', 'May 5 percent', 'June 5 million', 'Dec 12:30' */
function isMeasured(scene: Scene, at: number): boolean {
  return isPartOfNumber(scene, at) && !/^[/]$/.test(lower(scene, at + 1)) && !isDottedYear(scene, at)
    ? true
    : /^(?:percent|million|billion|thousand|hundred|pm|am|%)$/.test(lower(scene, at + 1));
}

/** "Sept. 5,2019" and "Oct/2/2019" write no space before the year. */
function isDottedYear(scene: Scene, at: number): boolean {
  return (
    (lower(scene, at + 1) === ',' && scene.words[at + 2]?.text.length === 4) ||
    (/^[./]$/.test(lower(scene, at - 1)) && !/^[.,:]$/.test(lower(scene, at + 1)))
  );
}

export const isDayNumber = (value: number): boolean => value >= 1 && value <= 31;

const PHRASE_ENDS: ReadonlySet<string> = new Set(
  'and or to through until till in at on for with of by from between when where that but as after before because so if while please is was will'.split(
    ' ',
  ),
);

/** Whether no noun follows that a number before it would count. */
export function endsPhrase(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  return word === undefined || word.opens || word.kind === 'mark'
    ? lower(scene, at) !== '%' && lower(scene, at) !== "'"
    : PHRASE_ENDS.has(word.lower);
}
