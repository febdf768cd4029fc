import { periodOf, periodsBetween, type PeriodLength } from '../wording/periods.js';
import type { UsePeriod } from './wording-answer.js';

/** Share of the texts whose dates must be exact enough for a period to be chosen. */
const EXACT_ENOUGH = 0.9;

/** The period that suits some texts: by the time that they span, and no shorter than what is known of their dates. */
export function periodForTexts(dates: readonly string[], first: string, last: string): PeriodLength {
  const isExact = (by: PeriodLength): boolean => dates.filter((date) => periodOf(date, by) !== null).length >= EXACT_ENOUGH * dates.length; // prettier-ignore
  const lengths: readonly PeriodLength[] = ['month', 'quarter', 'year'];
  return lengths.slice(lengths.indexOf(periodFor(first, last))).find(isExact) ?? 'year';
}

/** Years for six years and more, months for fewer than two, else quarters: some two dozen at most. */
export function periodFor(first: string, last: string): PeriodLength {
  const months = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)); // prettier-ignore
  return months >= 72 ? 'year' : months < 24 ? 'month' : 'quarter';
}

/** A text of a series as far as counting needs it. */
export interface CountedText {
  /** EDTF. */
  readonly publishedOn: string;
  readonly comparable: boolean;
  readonly uses: number;
}

/** How many texts the office published in a period; null where nobody said. */
export type Expected = (period: string) => number | null;

/**
 * Counts texts and uses by period, from one day to another: what lies before the first text asked for is a gap too. A text
 * whose date is less exact than a period is counted in none.
 */
export function countPeriods(
  texts: readonly CountedText[],
  range: { readonly from: string; readonly to: string; readonly by: PeriodLength },
  expected: Expected,
): UsePeriod[] {
  const counts = new Map(
    periodsBetween(range.from, range.to, range.by).map((period) => [
      period,
      { held: 0, of: 0, with: 0, uses: 0 },
    ]),
  );
  for (const { publishedOn, comparable, uses } of texts) {
    const count = counts.get(periodOf(publishedOn, range.by) ?? '');
    if (count === undefined) continue;
    count.held += 1;
    count.uses += uses;
    if (comparable) count.of += 1;
    if (comparable && uses > 0) count.with += 1;
  }
  return [...counts].map(([period, count]) => ({
    period,
    share: { uses: count.with, of: count.of },
    held: count.held,
    uses: count.uses,
    expected: expected(period),
    isGap: count.of === 0,
  }));
}
