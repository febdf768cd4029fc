import { CARDINALS } from '../language/dates/data/numbers.js';
import { MONTHS } from '../language/dates/data/calendar-names.js';

type Unit = 'day' | 'week' | 'month' | 'year';

/** A time that counts from the one told before: "three years later" is +3 years, "the same day" 0 days, "that July" a month. */
export type Relative =
  | { readonly kind: 'count'; readonly count: number; readonly unit: Unit }
  /** `which`: of the same year ("that July"), after it ("the following January"), or plain ("in January", "on 11 September"). */
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly day: number | null;
      readonly which: 'that' | 'following' | 'plain';
    };

const countOf = (word: string): number => {
  if (word === 'a' || word === 'an') return 1;
  if (/^\d{1,3}$/.test(word)) return Number(word);
  // "twenty-one"
  return word.split('-').reduce((sum, part) => sum + (CARDINALS.get(part) ?? NaN), 0) || 0;
};

const UNITS: ReadonlyMap<string, readonly [number, Unit]> = new Map([
  ['day', [1, 'day']],
  ['morning', [1, 'day']],
  ['evening', [1, 'day']],
  ['night', [1, 'day']],
  ['afternoon', [1, 'day']],
  ['week', [1, 'week']],
  ['fortnight', [2, 'week']],
  ['month', [1, 'month']],
  ['year', [1, 'year']],
  ['decade', [10, 'year']],
]);

const SAME =
  /^(?:(?:earlier|later|late|early|on|in|during) )?(?:the same|that same|that) (day|week|month|year|night|evening|morning|afternoon)$/;
const WITHIN_DAY = /^(?:earlier|later) in the (day)$/;
const NEXT = /^(?:on |in |during )?the (following|next) (day|morning|week|month|year)$/;
const PREVIOUS = /^(?:on |in |during )?the (?:previous|preceding|prior) (day|week|month|year)$/;
const BESIDE = /^the (day|night|evening|week|month|year) (before|after)$/;
const COUNTED =
  /^(?:some |about |almost |nearly |only |just )?([\w-]+) (day|week|fortnight|month|year|decade)s? (later|afterwards?|after|thereafter|on|earlier|before|previously)$/;
const MONTH = /^(?:(that|the following|the next) )?([a-z]+)$/;
const DAY_OF_MONTH = /^(?:on )?(?:(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)|([a-z]+) (\d{1,2})(?:st|nd|rd|th)?)$/;

/** What a time expression counts, read from its words; null where it counts from nothing told before. */
export function readRelative(words: string): Relative | null {
  const text = words.toLowerCase().replace(/\s+/g, ' ').trim();
  const of = (unit: string | undefined, count: number): Relative | null => {
    const [factor, base] = UNITS.get(unit ?? '') ?? [0, 'day' as const];
    return factor === 0 ? null : { kind: 'count', count: count * factor, unit: base };
  };
  const same = SAME.exec(text) ?? WITHIN_DAY.exec(text);
  if (same) return of(same[1], 0);
  const next = NEXT.exec(text);
  if (next) return of(next[2], 1);
  const previous = PREVIOUS.exec(text);
  if (previous) return of(previous[1], -1);
  const beside = BESIDE.exec(text);
  if (beside) return of(beside[1], beside[2] === 'after' ? 1 : -1);
  const counted = COUNTED.exec(text);
  if (counted) {
    const [, amount = '', unit, way = ''] = counted;
    const count = countOf(amount);
    const isBack = ['earlier', 'before', 'previously'].includes(way);
    return count === 0 ? null : of(unit, isBack ? -count : count);
  }
  return readMonth(text);
}

function readMonth(text: string): Relative | null {
  const month = MONTH.exec(text);
  const number = MONTHS.get(month?.[2] ?? '');
  if (month && number !== undefined) {
    const which = month[1] === undefined ? 'plain' : month[1] === 'that' ? 'that' : 'following';
    return { kind: 'month', month: number, day: null, which };
  }
  const day = DAY_OF_MONTH.exec(text);
  const named = MONTHS.get(day?.[2] ?? day?.[3] ?? '');
  const date = Number(day?.[1] ?? day?.[4] ?? 0);
  return named === undefined || date < 1 || date > 31
    ? null
    : { kind: 'month', month: named, day: date, which: 'plain' };
}
