import { addMonths, dayOf, partsOf, unitAround } from './calendar.js';
import { SEASONS } from './data/calendar-names.js';
import { POINTERS } from './data/units.js';
import { isPartOfNumber, readOrdinal, type ReadNumber } from './read-number.js';
import { readYearAfter } from './read-year.js';
import {
  date,
  isCapitalised,
  isJoined,
  lower,
  matchWords,
  skip,
  skipHyphen,
  type Found,
  type Scene,
  type Stretch,
} from './scene.js';

type Part = { readonly unit: 'quarter' | 'half'; readonly number: number; readonly end: number };

/**
 * Quarters and halves: "the third quarter", "Q3 2025", "2025Q3", "third-quarter", "H1", "the first half of 2025",
 * "this year's third quarter", "the 1988 third quarter", "the third quarter of last year".
 */
export function readQuarter(scene: Scene, at: number): Found | null {
  const start = skip(scene, at, 'the', 'its', 'their', 'our');
  const before = readYearBefore(scene, start);
  const part = readPart(scene, before?.end ?? start);
  if (!part) return null;
  const after = before ?? readYearBehind(scene, part.end);
  const end = before ? part.end : (after?.end ?? part.end);
  // 'the first half' of a match, 'the second half'
  if (
    !after &&
    part.unit === 'half' &&
    !/^(?:in|for|during|the|this|over|of|h)$/.test(lower(scene, start - 1) || 'h')
  )
    return null;
  const year = after?.value ?? guessYear(scene, part, at);
  if (year === null) return date(end, null, 'resolved');
  return {
    ...date(end, stretchOfPart(year, part), after?.isStated ? 'stated' : 'resolved'),
    isComparison: before?.isAgo === true,
  };
}

export function stretchOfPart(
  year: number,
  part: { readonly unit: 'quarter' | 'half'; readonly number: number },
): Stretch {
  const months = part.unit === 'quarter' ? 3 : 6;
  const first = (part.number - 1) * months + 1;
  return { from: dayOf(year, first, 1), to: dayOf(year, first + months, 1) - 1, grain: part.unit };
}

function readPart(scene: Scene, at: number): Part | null {
  const letter = /^([qh])$/.exec(lower(scene, at))?.[1];
  const digit = scene.words[at + 1];
  if (letter !== undefined && digit?.kind === 'digits' && isJoined(scene, at + 1))
    return partOf(letter === 'q' ? 'quarter' : 'half', digit.value, at + 2);
  const fiscal = skipHyphen(scene, skip(scene, at, 'fiscal'));
  const ordinal =
    lower(scene, fiscal) === 'last' || lower(scene, fiscal) === 'final'
      ? { value: -1, end: fiscal + 1 }
      : readOrdinal(scene, fiscal);
  if (!ordinal) return null;
  let next = skipHyphen(scene, ordinal.end);
  next = skip(scene, next, 'fiscal', 'calendar');
  const unit = lower(scene, next);
  if (unit !== 'quarter' && unit !== 'half') return null;
  if (ordinal.value < 0 && unit === 'quarter' && lower(scene, next + 1) !== 'of') return null;
  return partOf(unit, ordinal.value < 0 ? (unit === 'quarter' ? 4 : 2) : ordinal.value, next + 1);
}

function partOf(unit: 'quarter' | 'half', number: number, end: number): Part | null {
  return number >= 1 && number <= (unit === 'quarter' ? 4 : 2) ? { unit, number, end } : null;
}

type ReadYear = ReadNumber & { readonly isStated: boolean; readonly isAgo?: boolean };

/** "1988", "2025-", "this year's", "the year-ago", "last year's" */
function readYearBefore(scene: Scene, at: number): ReadYear | null {
  const digits = scene.words[at];
  if (digits?.kind === 'digits' && digits.text.length === 4 && !isPartOfNumber(scene, at))
    return { value: digits.value, end: skipHyphen(scene, at + 1), isStated: true };
  const pointed = readPointedYear(scene, at);
  if (!pointed) return null;
  const next = lower(scene, pointed.end) === "'" ? skip(scene, pointed.end + 1, 's') : pointed.end;
  return { ...pointed, end: skip(scene, next, 'fiscal') };
}

/** ", 2016", "of 2016", "2016", "of last year", "this year", "of the year" */
function readYearBehind(scene: Scene, at: number): ReadYear | null {
  const isJoinedYear = lower(scene, at) === '-' && isJoined(scene, at) && isJoined(scene, at + 1);
  const next = skip(scene, isJoinedYear ? at + 1 : at, 'of', 'in');
  const fiscal = skip(scene, next, 'fiscal');
  const year = readYearAfter(scene, fiscal, false);
  if (year) return { ...year, isStated: true };
  const article = skip(scene, next, 'the', 'its');
  if (next > at && lower(scene, article) === 'year' && scene.reference !== null)
    return { value: partsOf(scene.reference).year, end: article + 1, isStated: false };
  return readPointedYear(scene, next);
}

/** "this year", "last year", "next fiscal year", "year-ago", "year-earlier" */
function readPointedYear(scene: Scene, at: number): ReadYear | null {
  if (scene.reference === null) return null;
  const { year } = partsOf(scene.reference);
  const ago = matchWords(scene, at, ['year', 'ago']) ?? matchWords(scene, at, ['year', 'earlier']);
  if (ago !== null)
    return {
      value: (focusYear(scene, at) ?? year) - 1,
      end: skipHyphen(scene, ago),
      isStated: false,
      isAgo: true,
    };
  const start = skip(scene, at, 'the');
  const pointer = POINTERS.get(lower(scene, start));
  const unit = skip(scene, start + 1, 'fiscal', 'financial', 'calendar');
  if (pointer === undefined || lower(scene, unit) !== 'year') return null;
  return {
    value: year + (pointer === 'this' ? 0 : pointer === 'last' ? -1 : 1),
    end: unit + 1,
    isStated: false,
  };
}

function focusYear(scene: Scene, at: number): number | null {
  const period = scene.periodAt(at);
  return period && partsOf(period.from).year;
}

/** The last quarter that has begun; the coming one where the tense says so and the last is long over. */
function guessYear(scene: Scene, part: Part, at: number): number | null {
  if (scene.reference === null) return null;
  const { year } = partsOf(scene.reference);
  const begun = (stretchOfPart(year, part).from ?? 0) <= scene.reference ? year : year - 1;
  const ended = stretchOfPart(begun, part).to ?? 0;
  return scene.reference - ended > 122 && scene.directionAt(at) !== 'past' ? begun + 1 : begun;
}

/** "this quarter", "the quarter" (of which the text speaks), "the year-ago period", "the corresponding period last year". */
export function readSameQuarter(scene: Scene, at: number): Found | null {
  const start = skip(scene, at, 'the');
  const focus = scene.periodAt(at);
  const isPeriod = focus !== null;
  const year = readYearBefore(scene, start);
  const likeness = LIKENESS.has(lower(scene, start)) ? start + 1 : null;
  const stated = likeness === null ? year : readYearBefore(scene, likeness);
  const unitAt = stated?.end ?? likeness ?? start;
  const unit = lower(scene, unitAt);
  if (unit !== 'quarter' && unit !== 'period' && unit !== 'half') return null;
  const behind = stated ?? (likeness === null && !isPeriod ? null : readComparison(scene, unitAt + 1));
  const end = stated ? unitAt + 1 : (behind?.end ?? unitAt + 1);
  if (focus === null || (!behind && (likeness !== null || unit === 'period' || start === at))) return null;
  const shift = behind === null ? 0 : behind.value - partsOf(focus.from).year;
  const days = unitAround(addMonths(focus.from, 12 * shift), focus.grain);
  return { ...date(end, { ...days, grain: focus.grain }, 'resolved'), isComparison: shift !== 0 };
}

const LIKENESS: ReadonlySet<string> = new Set(['corresponding', 'same', 'comparable', 'like', 'similar']);

function readComparison(scene: Scene, at: number): ReadYear | null {
  const article = skip(scene, skip(scene, at, 'of', 'in'), 'a', 'the', 'one');
  return readYearBehind(scene, at) ?? readPointedYear(scene, article);
}

/** "the summer of 2024", "summer 2024", "in the spring", "this winter" (by `readPointed`). */
export function readSeason(scene: Scene, at: number): Found | null {
  const start = skip(scene, at, 'the');
  const season = SEASONS.get(lower(scene, start));
  if (season === undefined) return null;
  const year =
    readYearAfter(scene, start + 1, false) ??
    (scene.reference === null ? null : readYearBehind(scene, start + 1));
  if (year) return date(year.end, stretchOfSeason(year.value, season), 'stated');
  const before = lower(scene, start - 1);
  // 'prices fall', 'a spring in his step', 'Prague Spring'
  const isLed = /^(?:in|over|during|since|until|by|through|throughout|of|last|next)$/.test(
    start > at ? lower(scene, at - 1) : before,
  );
  if (
    !isLed ||
    isCapitalised(scene, start) ||
    (lower(scene, start) === 'fall' && start === at) ||
    lower(scene, start + 1) === 'of'
  )
    return null;
  if (
    lower(scene, start) === 'spring' &&
    /^(?:in|of)$/.test(before) &&
    start === at &&
    !/^[.,;]?$/.test(lower(scene, start + 1))
  )
    return null;
  return date(start + 1, scene.reference === null ? null : nearestSeason(scene, season, at), 'resolved');
}

export function stretchOfSeason(year: number, season: number): Stretch {
  const first = 3 * (season - 20);
  return { from: dayOf(year, first, 1), to: dayOf(year, first + 3, 1) - 1, grain: 'season', season };
}

function nearestSeason(scene: Scene, season: number, at: number): Stretch | null {
  if (scene.reference === null) return null;
  const { year } = partsOf(scene.reference);
  const isFuture = scene.directionAt(at) === 'future';
  const years = isFuture ? [year - 1, year, year + 1] : [year + 1, year, year - 1];
  const { reference } = scene;
  const fits = (s: Stretch): boolean => (isFuture ? (s.to ?? 0) >= reference : (s.from ?? 0) <= reference);
  return years.map((y) => stretchOfSeason(y, season)).find(fits) ?? null;
}
