/** How often an occasion comes round, and what is missing by its own rhythm. */
export interface Rhythm {
  readonly name: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';
  /** Texts that the rhythm leads one to expect between the first and the last held. */
  readonly expected: number;
  /** Stretches without a text that are at least one and a half times as long as usual: the days on both sides. */
  readonly gaps: readonly { readonly after: string; readonly before: string; readonly missing: number }[];
}

/** Days between two texts, by the name of the rhythm: the shortest and the longest that are called so. */
const RHYTHMS: readonly (readonly [Rhythm['name'], number, number])[] = [
  ['daily', 1, 1],
  ['weekly', 6, 8],
  ['monthly', 26, 35],
  ['quarterly', 80, 102],
  ['half-yearly', 165, 200],
  ['yearly', 330, 400],
];
/** Fewest texts from which a rhythm is read. */
const FEWEST = 4;
/** Share of the intervals that must lie within a third of the middle one. */
const REGULAR = 0.7;

/**
 * Reads the rhythm of a series from its own dates: null where there is none. Saturdays and Sundays do not count for a daily
 * series. The number expected is what is known of a series of which nobody said how many texts there are.
 */
export function findRhythm(dates: readonly string[]): Rhythm | null {
  const days = [...new Set(dates)].sort();
  if (days.length < FEWEST) return null;
  const plain = intervals(days, dayNumber);
  const isDaily = middle(plain) <= 1;
  const between = isDaily ? intervals(days, workdayNumber) : plain;
  const usual = Math.max(1, middle(between));
  const name = RHYTHMS.find(([, from, to]) => usual >= from && usual <= to)?.[0];
  const regular = between.filter((length) => Math.abs(length - usual) <= usual / 3).length;
  if (name === undefined || regular < REGULAR * between.length) return null;
  const gaps = between.flatMap((length, i) => {
    const missing = Math.round(length / usual) - 1;
    return length < 1.5 * usual || missing < 1 ? [] : [{ after: days[i] ?? '', before: days[i + 1] ?? '', missing }];
  }); // prettier-ignore
  return { name, expected: days.length + gaps.reduce((sum, { missing }) => sum + missing, 0), gaps };
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0; // prettier-ignore

const intervals = (days: readonly string[], count: (day: string) => number): number[] =>
  days.slice(1).map((day, i) => count(day) - count(days[i] ?? day));

const dayNumber = (day: string): number => {
  const number = Date.parse(`${day.length === 7 ? `${day}-01` : day.length === 4 ? `${day}-01-01` : day}T00:00:00Z`);
  return Number.isNaN(number) ? 0 : number / 86_400_000;
}; // prettier-ignore

/** Days from Monday to Friday since a Monday long ago: from Friday to Monday is one. */
function workdayNumber(day: string): number {
  const sinceMonday = dayNumber(day) + 3;
  const week = Math.floor(sinceMonday / 7);
  return week * 5 + Math.min(4, sinceMonday - week * 7);
}
