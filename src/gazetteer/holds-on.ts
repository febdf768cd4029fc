import type { Tenure } from './rows.js';

/**
 * Whether a row holds on a date (EDTF; as coarse as it is known). Both are compared as far as both are given: a row
 * from 2017-05 holds in "2017". A date that is not known rules nothing out.
 */
export function holdsOn(tenure: Tenure, date: string | null): boolean {
  if (date === null) return true;
  return (
    (tenure.from === undefined || compareDates(date, tenure.from) >= 0) &&
    (tenure.until === undefined || compareDates(date, tenure.until) <= 0)
  );
}

/** Below, equal or above zero as `a` is before, within or after `b`, at the coarser one's precision. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const left = a.slice(0, length);
  const right = b.slice(0, length);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Those that hold on the date, or all where none does: a text of today may speak of the Soviet Union. */
export function preferHolding<T extends { readonly tenure: Tenure }>(
  entries: readonly T[],
  date: string | null,
): readonly T[] {
  const holding = entries.filter((entry) => holdsOn(entry.tenure, date));
  return holding.length > 0 ? holding : entries;
}
