import type { Unit } from '../calendar.js';

export type UnitName = Unit | 'fortnight' | 'weekend' | 'hour' | 'minute' | 'second';

/** Units as texts name them. Hours and less make durations, never dates. */
export const UNITS: ReadonlyMap<string, UnitName> = new Map(
  (
    [
      ['day', 'days'],
      ['week', 'weeks', 'wk', 'wks'],
      ['fortnight', 'fortnights'],
      ['weekend', 'weekends'],
      ['month', 'months'],
      ['quarter', 'quarters'],
      ['year', 'years', 'yr', 'yrs'],
      ['decade', 'decades'],
      ['century', 'centuries'],
      ['hour', 'hours', 'hr', 'hrs'],
      ['minute', 'minutes', 'min', 'mins'],
      ['second', 'seconds', 'sec', 'secs'],
    ] as const
  ).flatMap((names) => names.map((name) => [name, names[0]] as const)),
);

/** Which way a word before a unit or a weekday points: "last week", "the coming months". */
export const POINTERS: ReadonlyMap<string, 'this' | 'last' | 'next'> = new Map([
  ['this', 'this'],
  ['current', 'this'],
  ['present', 'this'],
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['preceding', 'last'],
  ['latest', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['following', 'next'],
]);

/** Parts of the day that follow a date or a pointer: "Thursday evening", "last night". */
export const PARTS_OF_DAY: ReadonlySet<string> = new Set([
  'morning', 'mornings', 'afternoon', 'evening', 'evenings', 'night', 'nights', 'noon', 'midday', 'midnight', 'midmorning', 'midafternoon', 'lunchtime', 'overnight',
]); // prettier-ignore

/** Words that name a part of what follows, with the words that may stand between: "early 2025", "the end of June". */
export const PARTS: ReadonlySet<string> = new Set([
  'early', 'mid', 'middle', 'late', 'later', 'earlier', 'beginning', 'start', 'end', 'close', 'rest', 'remainder', 'opening', 'turn', 'height', 'course', 'whole', 'entire', 'all', 'sometime',
]); // prettier-ignore
