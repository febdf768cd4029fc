import { isDay } from './calendar.js';
import { QUANTITY_NOUNS } from './data/quantity-nouns.js';
import { resolvePartial } from './resolve-partial.js';
import { date, isJoined, lower, without, type Found, type Partial, type Scene } from './scene.js';

/**
 * Dates in digits: "2026-01-07", "2026/1/7", "7.1.2026", "21/04/16", "20260107", "2026-01", "11/2016", and after a
 * preposition "4/22". "01/07/2026" has a value where the publisher's order is known or one of the numbers is above 12.
 */
export function readNumericDate(scene: Scene, at: number, isLed = false): Found | null {
  const first = scene.words[at];
  if (first?.kind !== 'digits' || first.value < 0 || joinsNumberBefore(scene, at)) return null;
  if (first.text.length === 8) return readCompact(scene, at, first.text);
  const mark = lower(scene, at + 1);
  const second = scene.words[at + 2];
  if (!/^[-/.]$/.test(mark) || second?.kind !== 'digits') return readSpaced(scene, at);
  const isTight = isJoined(scene, at + 1) && isJoined(scene, at + 2);
  const third = scene.words[at + 4];
  const hasThird = isTight && isJoined(scene, at + 3) && isJoined(scene, at + 4) && third?.kind === 'digits';
  if (hasThird && (lower(scene, at + 3) === mark || lower(scene, at + 3) === ','))
    return joinsNumberAfter(scene, at + 5, mark) ? null : readThree(scene, at);
  if (joinsNumberAfter(scene, at + 3, mark)) return null;
  return (
    readYearAndMonth(scene, at, mark, isTight) ?? (isTight ? readMonthAndDay(scene, at, mark, isLed) : null)
  );
}

function joinsNumberBefore(scene: Scene, at: number): boolean {
  if (/^[$€£¥#+]$/.test(lower(scene, at - 1))) return true;
  if (!isJoined(scene, at)) return false;
  const before = lower(scene, at - 1);
  return (
    scene.words[at - 1]?.kind === 'letters' ||
    (/^[-/.,:]$/.test(before) &&
      isJoined(scene, at - 1) &&
      scene.words[at - 2]?.kind !== 'mark' &&
      before !== '-') ||
    (before === '-' &&
      isJoined(scene, at - 1) &&
      scene.words[at - 2] !== undefined &&
      !isWholeBefore(scene, at - 2))
  );
}

/** The first date of "10/1-11/7": the hyphen then joins dates, not digits. */
function isWholeBefore(scene: Scene, at: number): boolean {
  return scene.words[at]?.kind === 'digits' && lower(scene, at - 1) === '/';
}

function joinsNumberAfter(scene: Scene, at: number, mark: string): boolean {
  const after = lower(scene, at);
  if (after === '%') return true;
  if (!isJoined(scene, at)) return false;
  if (scene.words[at]?.kind === 'letters') return after !== 't' && after !== 'z';
  return (
    (after === mark || (/^[.,:/-]$/.test(after) && !(mark === '/' && after === '-'))) &&
    isJoined(scene, at + 1) &&
    scene.words[at + 1]?.kind === 'digits'
  );
}

function readCompact(scene: Scene, at: number, text: string): Found | null {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))];
  if (
    year < 1900 ||
    year > 2100 ||
    !isDay(year, month, day) ||
    (isJoined(scene, at + 1) && scene.words[at + 1]?.kind === 'letters')
  )
    return null;
  return complete(at + 1, { year, month, day });
}

/** "2016 10 16", after a preposition */
function readSpaced(scene: Scene, at: number): Found | null {
  const [year, month, day] = [scene.words[at], scene.words[at + 1], scene.words[at + 2]];
  if (
    year?.text.length !== 4 ||
    month?.kind !== 'digits' ||
    day?.kind !== 'digits' ||
    lower(scene, at - 1) !== 'on'
  )
    return null;
  return isDay(year.value, month.value, day.value)
    ? complete(at + 3, { year: year.value, month: month.value, day: day.value })
    : null;
}

function complete(end: number, partial: Partial): Found {
  return date(end, resolvePartial(partial, null, 'unknown'), 'stated', partial);
}

function readThree(scene: Scene, at: number): Found | null {
  const [a, b, c] = [scene.words[at], scene.words[at + 2], scene.words[at + 4]];
  if (!a || !b || !c) return null;
  if (a.text.length === 4) {
    if (b.text.length > 2 || c.text.length > 2) return null;
    return isDay(a.value, b.value, c.value)
      ? complete(at + 5, { year: a.value, month: b.value, day: c.value })
      : null;
  }
  if (a.text.length > 2 || b.text.length > 2 || (c.text.length !== 4 && c.text.length !== 2)) return null;
  // '4.22.05' may be a version, '12-10-34' a score or a part number: short years only with slashes, or in sequence
  if (c.text.length === 2 && lower(scene, at + 1) === '.') return null;
  const year = c.text.length === 4 ? c.value : c.value + (c.value >= 50 ? 1900 : 2000);
  const partial = orderDayAndMonth(a.value, b.value, scene, (month, day) => isDay(year, month, day));
  if (partial === undefined) return null;
  if (partial === null) return without(at + 5, 'date');
  return complete(at + 5, { year, ...partial });
}

/** Which of two numbers is the month: undefined where neither can be, null where both can and nothing says. */
function orderDayAndMonth(
  a: number,
  b: number,
  scene: Scene,
  exists: (month: number, day: number) => boolean,
): { month: number; day: number } | null | undefined {
  const dayFirst = exists(b, a) ? { month: b, day: a } : undefined;
  const monthFirst = exists(a, b) ? { month: a, day: b } : undefined;
  if (!dayFirst || !monthFirst || a === b) return dayFirst ?? monthFirst;
  if (scene.numericOrder === null) return null;
  return scene.numericOrder === 'day-first' ? dayFirst : monthFirst;
}

/** "2016-11", "2016/11", "11-2016", "11 - 2016" */
function readYearAndMonth(scene: Scene, at: number, mark: string, isTight: boolean): Found | null {
  const [a, b] = [scene.words[at], scene.words[at + 2]];
  if (!a || !b || mark === '.' || (!isTight && mark === '/' && a.text.length + b.text.length !== 6))
    return null;
  const isYearFirst = a.text.length === 4 && b.text.length <= 2;
  const [year, month] = isYearFirst ? [a.value, b.value] : [b.value, a.value];
  if (!isYearFirst && !(b.text.length === 4 && a.text.length <= 2)) return null;
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null;
  if (QUANTITY_NOUNS.has(lower(scene, at + 3))) return null;
  // '2010-11' and '2010/11' are two years more often than a month
  if (isYearFirst && b.text.length === 2 && month === (year % 100) + 1) return null;
  return complete(at + 3, { year, month });
}

/** "4/22", "22/04", "4.22" and "4-22" after "on": fractions, scores and percentages look the same. */
function readMonthAndDay(scene: Scene, at: number, mark: string, isLed: boolean): Found | null {
  const [a, b] = [scene.words[at], scene.words[at + 2]];
  if (!a || !b || a.text.length > 2 || b.text.length > 2 || a.value < 1 || b.value < 1) return null;
  const before = lower(scene, at - 1);
  const after = scene.words[at + 3];
  const isClosed =
    after === undefined ||
    after.kind === 'mark' ||
    after.opens ||
    /^(?:and|to|at|with|through|until|for|in|from|or)$/.test(after.lower);
  if (!isClosed) return null;
  // 'fell to 7/8', 'by 1/2 point'
  if (mark === '/' && before !== 'on' && a.value < b.value && /^(?:2|4|8|16|32)$/.test(b.text)) return null;
  const leaders = mark === '/' ? SLASH_LEADERS : DOT_LEADERS;
  const isRangeEnd = mark === '/' && before === '-' && isJoined(scene, at) && isWholeBefore(scene, at - 2);
  const isUnmistakable =
    mark === '/' &&
    Math.max(a.value, b.value) > 12 &&
    Math.max(a.value, b.value) <= 31 &&
    Math.min(a.value, b.value) > 1 &&
    !/^\d$/.test(b.text);
  const isRangeStart =
    mark === '/' && after?.lower === '-' && lower(scene, at + 5) === '/' && isJoined(scene, at + 5);
  if (!isLed && !leaders.has(before) && !isRangeEnd && !isRangeStart && !isUnmistakable) return null;
  const partial = orderDayAndMonth(a.value, b.value, scene, (month, day) => isDay(2000, month, day));
  if (partial === undefined) return null;
  if (partial === null) return without(at + 3, 'date');
  const year =
    after?.lower === ',' && scene.words[at + 4]?.text.length === 4 ? scene.words[at + 4] : undefined;
  if (year?.kind === 'digits' && year.value > 1900 && year.value < 2100)
    return complete(at + 5, { year: year.value, ...partial });
  return date(at + 3, resolvePartial(partial, scene.reference, scene.directionAt(at)), 'resolved', partial);
}

const SLASH_LEADERS: ReadonlySet<string> = new Set(
  'on from to between until till by before after since and through this next last'.split(' '),
);
const DOT_LEADERS: ReadonlySet<string> = new Set(['on', 'in']);
