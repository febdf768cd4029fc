import type { Direction, TimeExpression } from '../time-expression.js';
import type { Day, Days, Unit } from './calendar.js';
import type { DateWord } from './split-date-words.js';

export type Grain = Unit | 'weekend' | 'season' | 'range';

/** Days that an expression covers, both included, null where open. */
export interface Stretch {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly grain: Grain;
  /** EDTF season code, where the words name a season. */
  readonly season?: number;
}

/** What the words themselves name of a calendar date; what is missing comes from a range's other end or the reference. */
export interface Partial {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
}

export type Basis = NonNullable<TimeExpression['basis']>;

/** An expression found at a word. */
export interface Found {
  /** Index of the first word after it. */
  readonly end: number;
  readonly kind: TimeExpression['kind'];
  readonly stretch: Stretch | null;
  readonly basis: Basis | null;
  /** Where the expression is a calendar date that a range may complete. */
  readonly partial?: Partial;
  readonly anchor?: TimeExpression['anchor'];
  readonly approximate?: boolean;
  /** "a year ago", "the year-ago quarter": set beside what the text speaks of, which stays. */
  readonly isComparison?: boolean;
  readonly bound?: NonNullable<TimeExpression['bound']>;
}

/** What every reader sees: the words, the reference day, and what was found just before. */
export interface Scene {
  readonly words: readonly DateWord[];
  readonly reference: Day | null;
  readonly numericOrder: 'day-first' | 'month-first' | null;
  /** What was read at a word since the last expression was found, so that nothing is read many times over. */
  readonly points: Map<number, Found | null>;
  directionAt(word: number): Direction;
  /** The last date found nearby, that "the next day" and "a year earlier" stand on; null where there is none. */
  focusAt(word: number): (Days & { readonly grain: Grain }) | null;
  /** The last quarter or half of a year found nearby, that "the year-ago period" is compared with. */
  periodAt(word: number): (Days & { readonly grain: 'quarter' | 'half' }) | null;
}

export type Reader = (scene: Scene, at: number) => Found | null;

/** The word at an index, in lower case; empty beyond the ends. */
export function lower(scene: Scene, at: number): string {
  return scene.words[at]?.lower ?? '';
}

/** Steps over one of these words. */
export function skip(scene: Scene, at: number, ...words: readonly string[]): number {
  return words.includes(lower(scene, at)) ? at + 1 : at;
}

/** Steps over a hyphen that joins two words without spaces: "third-quarter". */
export function skipHyphen(scene: Scene, at: number): number {
  const next = scene.words[at + 1];
  return lower(scene, at) === '-' && scene.words[at]?.spaced === false && next?.spaced === false
    ? at + 1
    : at;
}

/** Whether the words from an index on are these, hyphens between them or not; the index after them, else null. */
export function matchWords(scene: Scene, at: number, words: readonly string[]): number | null {
  if (lower(scene, at) !== words[0]) return null;
  let next = at + 1;
  for (let index = 1; index < words.length; index += 1) {
    next = skipHyphen(scene, next);
    if (lower(scene, next) !== words[index]) return null;
    next += 1;
  }
  return next;
}

/** Whether a word follows directly, without space. */
export function isJoined(scene: Scene, at: number): boolean {
  return scene.words[at]?.spaced === false;
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(scene: Scene, at: number): boolean {
  return /^\p{Lu}/u.test(scene.words[at]?.text ?? '');
}

/** A date with its days. */
export function date(end: number, stretch: Stretch | null, basis: Basis, partial?: Partial): Found {
  return { end, kind: 'date', stretch, basis: stretch && basis, ...(partial && { partial }) };
}

/** An expression without days. */
export function without(end: number, kind: Found['kind']): Found {
  return { end, kind, stretch: null, basis: null };
}

export function oneDay(day: Day): Stretch {
  return { from: day, to: day, grain: 'day' };
}

/** The days of a stretch that is open at neither end. */
export function closedDays(stretch: Stretch | null | undefined): Days | null {
  return stretch && stretch.from !== null && stretch.to !== null
    ? { from: stretch.from, to: stretch.to }
    : null;
}

/** Whether the sentence ends here, or goes on with something else: no object can begin. */
export function isClosed(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  return (
    word === undefined ||
    word.opens ||
    (word.kind === 'mark' && !/^["“'`(]$/.test(word.lower)) ||
    /^(?:and|but|when|while|that)$/.test(word.lower)
  );
}

/** "to", "through", "until", a dash between; "and" after "between". The word after it, else null. */
export function skipJoint(scene: Scene, at: number, isBetween: boolean): number | null {
  if (scene.words[at]?.opens) return null;
  const word = lower(scene, at);
  if (isBetween && (word === 'and' || word === '&')) return at + 1;
  if (/^(?:to|through|thru|until|till|til|~)$/.test(word)) return at + 1;
  // a dash with space on one side only is a break in the sentence
  return word === '-' && scene.words[at]?.spaced === scene.words[at + 1]?.spaced ? at + 1 : null;
}
