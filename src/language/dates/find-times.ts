import type { Direction, FindTimes, TimeContext, TimeExpression } from '../time-expression.js';
import { addUnits, type Day, type Days } from './calendar.js';
import { FIRST_WORDS } from './data/first-words.js';
import { formatEdtf, intervalOf } from './edtf.js';
import { guessDirection } from './guess-direction.js';
import { readAnchor } from './read-anchor.js';
import { boundBefore, readBound, readLengthFrom, readOpening } from './read-bound.js';
import { readCalendarDate } from './read-calendar-date.js';
import { readDayRange } from './read-day-range.js';
import { readHoliday } from './read-holiday.js';
import { readNamedDay, readPeriodPart } from './read-named-day.js';
import { readNumericDate } from './read-numeric-date.js';
import { readCounted } from './read-counted.js';
import { readOffset } from './read-offset.js';
import { readOrdinalUnit, readWeek } from './read-ordinal-unit.js';
import { readPart, skipTimeOfDay } from './read-part.js';
import { readBeyond, readSame, readWeekend, readYearAgo } from './read-named-unit.js';
import { readPointed } from './read-pointed.js';
import { readQuarter, readSameQuarter, readSeason } from './read-quarter.js';
import { readRange } from './read-range.js';
import { readClock, readDuration, readSet, readVague } from './read-vague.js';
import { readCentury, readDecade, readYear } from './read-year.js';
import { closedDays, type Found, type Grain, type Reader, type Scene, type Stretch } from './scene.js';
import { splitDateWords, type DateWord } from './split-date-words.js';

/** Expressions that name days by themselves; of those that fit, the longest counts, then the first here. */
const POINTS: readonly Reader[] = [
  readNumericDate,
  readCalendarDate,
  readPointed,
  readWeekend,
  readNamedDay,
  readBeyond,
  readCounted,
  readOrdinalUnit,
  readWeek,
  readQuarter,
  readSameQuarter,
  readSeason,
  readDecade,
  readCentury,
  readHoliday,
  readPeriodPart,
  readYear,
  readYearAgo,
  readSame,
];

/** Expressions of time that name no days. */
const OTHERS: readonly Reader[] = [readSet, readVague, readClock, readDuration, readAnchor];

const readPoint: Reader = (scene, at) => {
  if (!canBegin(scene.words, at)) return null;
  // ends of ranges and objects of "after" come here again
  const known = scene.points.get(at);
  if (known !== undefined) return known;
  const found = longest(POINTS, scene, at);
  scene.points.set(at, found);
  return found;
};
const readPartOrPoint: Reader = (scene, at) =>
  canBegin(scene.words, at) ? (readPart(scene, at, readPoint) ?? readPoint(scene, at)) : null;
const readSpan: Reader = (scene, at) =>
  longest([readDayRange, (s, a) => readRange(s, a, readPartOrPoint), readPartOrPoint], scene, at);
const readAny: Reader = (scene, at) =>
  longest(
    [
      (s, a) => readBound(s, a, readSpan),
      (s, a) => readLengthFrom(s, a, readPartOrPoint),
      (s, a) => readOffset(s, a, readPartOrPoint),
      readSpan,
      ...OTHERS,
    ],
    scene,
    at,
  );

function longest(readers: readonly Reader[], scene: Scene, at: number): Found | null {
  let best: Found | null = null;
  for (const read of readers) {
    const found = read(scene, at);
    if (
      found &&
      (best === null ||
        found.end > best.end ||
        (found.end === best.end && best.stretch === null && found.stretch !== null))
    )
      best = found;
  }
  return best;
}

/**
 * Finds time expressions in English, and what days they mean against the reference date. Linear in the text: every
 * reader looks only a bounded number of words ahead. Where `publishedOn` is not a day, only what holds for its first day
 * as for its last has a value.
 */
export const findTimes: FindTimes = (text, within, context) => {
  const words = splitDateWords(text, within);
  const published = context.publishedOn === null ? null : intervalOf(context.publishedOn.replace(/T.*$/, ''));
  const [from, to] = [published?.from ?? null, published?.to ?? null];
  const first = scan(text, words, from !== null && to !== null ? from : null, context);
  if (from === null || to === null || from === to) return first;
  const last = scan(text, words, to, context);
  return first.map((time, index) =>
    time.edtf === null || last[index]?.edtf === time.edtf ? time : { ...time, edtf: null, basis: null },
  );
};

/** How far back, in words, a date can be that "the next day" stands on. */
const FOCUS_REACH = 80;

/** How far back a report's quarter can be that "the year-ago period" is compared with. */
const PERIOD_REACH = 160;

function scan(
  text: string,
  words: readonly DateWord[],
  reference: Day | null,
  context: TimeContext,
): TimeExpression[] {
  const times: TimeExpression[] = [];
  let focus: (Days & { readonly grain: Grain; readonly at: number }) | null = null;
  let period: (Days & { readonly grain: 'quarter' | 'half'; readonly at: number }) | null = null;
  const directions = new Map<number, Direction>();
  const scene: Scene = {
    words,
    reference,
    numericOrder: context.numericOrder ?? null,
    points: new Map(),
    focusAt: (at) => (focus !== null && at - focus.at <= FOCUS_REACH ? focus : null),
    periodAt: (at) => (period !== null && at - period.at <= PERIOD_REACH ? period : null),
    directionAt: (at) => {
      const known = directions.get(at) ?? directionOf(words, at, context);
      directions.set(at, known);
      return known;
    },
  };
  for (let at = 0; at < words.length;) {
    const read = canBegin(words, at) ? readAny(scene, at) : null;
    if (!read) {
      scene.points.delete(at);
      at += 1;
      continue;
    }
    const found = read.kind === 'date' && read.anchor === undefined ? readOpening(scene, read) : read;
    const end = found.kind === 'date' && found.stretch ? skipTimeOfDay(scene, found.end) : found.end;
    times.push(toExpression(text, words, scene, at, end, found));
    if (found.isComparison !== true) {
      focus = focusOf(found.stretch, at) ?? focus;
      if (focus?.at === at && (focus.grain === 'quarter' || focus.grain === 'half'))
        period = { ...focus, grain: focus.grain };
    }
    scene.points.clear();
    at = end;
  }
  return times;
}

function directionOf(words: readonly DateWord[], at: number, context: TimeContext): Direction {
  const known = context.directionAt?.(words[at]?.start ?? 0) ?? 'unknown';
  return known === 'unknown' ? guessDirection(words, at) : known;
}

/** Whether anything is tried at a word: digits, words that expressions begin with, the apostrophe of "'80s". */
function canBegin(words: readonly DateWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.kind === 'mark') return word.lower === "'" && words[at + 1]?.kind === 'digits';
  return word.kind === 'digits' || FIRST_WORDS.has(word.lower);
}

function focusOf(
  stretch: Stretch | null,
  at: number,
): (Days & { readonly grain: Grain; readonly at: number }) | null {
  const days = closedDays(stretch);
  return stretch && days && { ...days, grain: stretch.grain, at };
}

function toExpression(
  text: string,
  words: readonly DateWord[],
  scene: Scene,
  at: number,
  end: number,
  found: Found,
): TimeExpression {
  const start = words[at]?.start ?? 0;
  const stop = words[end - 1]?.end ?? start;
  const edtf = found.stretch && edtfOf(found.stretch, found.approximate === true);
  const bound = found.kind === 'date' && edtf !== null ? boundBefore(scene, at) : undefined;
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    kind: found.kind,
    edtf,
    basis: edtf === null ? null : found.basis,
    anchor: found.anchor ?? null,
    ...(bound && { bound }),
  };
}

function edtfOf(stretch: Stretch, approximate: boolean): string | null {
  if (stretch.season !== undefined && stretch.from !== null) {
    const whole = formatEdtf(stretch.from, addUnits(stretch.from, 1, 'year') - 1);
    if (whole !== null) return `${whole.slice(0, 4)}-${stretch.season}`;
  }
  return formatEdtf(stretch.from, stretch.to, approximate);
}
