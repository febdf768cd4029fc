import { widthOf } from '../language/dates/edtf.js';
import type { TimeExpression } from '../language/time-expression.js';

/** A time within a day that the words before named: "hours later", "before dawn". */
export interface TimeOfDay {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "in the afternoon": of today, where no day was told. */
  readonly isOfToday: boolean;
}

/** The times of day in a sentence, those aside beside which a day stands: "on Monday in the evening". */
export function timesOfDay(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  times: readonly TimeExpression[],
): TimeOfDay[] {
  const found = [...text.slice(start, end).matchAll(TIME_OF_DAY)].map((match): TimeOfDay => {
    const from = start + match.index;
    return {
      start: from,
      end: from + match[0].length,
      text: match[0],
      isOfToday: !COUNTED.test(match[0]),
    };
  });
  return found.filter((one) => !times.some((time) => time.anchor === null && isBeside(time, one, text)));
}

const isBeside = (time: TimeExpression, one: TimeOfDay, text: string): boolean => {
  if (time.start < one.end && time.end > one.start) return true;
  const between = time.end <= one.start ? text.slice(time.end, one.start) : text.slice(one.end, time.start);
  return between.length < 10 && !/\band\b/.test(between);
};

/** The times of a sentence and its times of day, in order; "hours before the letter was sent" is of the letter's day. */
export function withTimesOfDay(
  times: readonly TimeExpression[],
  within: readonly TimeOfDay[],
): TimeExpression[] {
  const others = times.filter((time) => !within.some((one) => time.start < one.end && time.end > one.start));
  const added = within.map(({ start, end, text }): TimeExpression => ({
    ...{ start, end, text, kind: 'date', edtf: null, basis: null, anchor: null },
  }));
  return [...others, ...added].sort((a, b) => a.start - b.start);
}

/** A time of day on the day told before; of a month or a year nobody can tell. */
export const ofDay = (time: TimeExpression, day: string | null): TimeExpression =>
  day !== null && widthOf(day) === 1 ? { ...time, edtf: day, basis: 'resolved' } : time;

const COUNTED = /hour|minute|moment|shortly/i;

const TIME_OF_DAY =
  /\b(?:within (?:hours|minutes)|(?:(?:a few|several|only|just|some|\d{1,2}|two|three|four|five|six) )?(?:hours|minutes) (?:later|earlier|afterwards|before)|an hour (?:later|earlier|afterwards)|moments later|shortly (?:before|after|afterwards|thereafter)|(?:early |late |later |earlier )?in the (?:morning|afternoon|evening)|(?:shortly )?(?:before|at|after) (?:dawn|daybreak|dusk|nightfall))\b/gi;
