import type { Span } from '../span.js';

/**
 * A time expression, as in TIMEX3, with its value in EDTF level 1 where it has one.
 *
 * - `date`: a day, range of days, month, season, year … ; `edtf` is null when it needs something that was not given.
 * - `duration`, `set`, `time`: recognised, not turned into dates (`edtf` null) unless a time names its day.
 * - `vague`: "now", "recently", "in recent years": `edtf` null.
 */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly kind: 'date' | 'time' | 'duration' | 'set' | 'vague';
  readonly edtf: string | null;
  /** `stated`: the text itself names year, month or day in full; `resolved`: against the reference date. */
  readonly basis: 'stated' | 'resolved' | null;
  /**
   * Where the date hangs on another event ("two months after Xi visited", "ahead of the summit", "the day before"):
   * how far from it, and where the words begin that name it. Null when it hangs on nothing or on the reference date.
   */
  readonly anchor: {
    readonly direction: 'before' | 'after' | 'same';
    readonly amount: { readonly count: number; readonly unit: 'day' | 'week' | 'month' | 'year' } | null;
    readonly at: number;
  } | null;
  /**
   * The limit that the date is, where the text makes it one and the date itself belongs to it: "since June" begins in
   * June, "until 2027" ends in 2027, "by Friday" happens no later. `edtf` stays the date that is named. ("before June"
   * and "after 2016" leave the named date out: their `edtf` is open, `../2025-05-31`.)
   */
  readonly bound?: 'since' | 'until' | 'by';
}

/** Which way an expression without a year or date looks, as the tense of its clause says. */
export type Direction = 'past' | 'future' | 'unknown';

export interface TimeContext {
  /** The reference date, EDTF; usually the document's publication. Null: only complete dates get a value. */
  readonly publishedOn: string | null;
  /** The tense of the clause around a character offset; null where the caller does not know. */
  readonly directionAt?: (offset: number) => Direction;
  /** How the publisher writes 01/07/2026; where it is not given, such a date stays without a value. */
  readonly numericOrder?: 'day-first' | 'month-first';
}

/** Finds time expressions in a stretch of English text, in order, not overlapping. Pure. */
export type FindTimes = (text: string, within: Span, context: TimeContext) => TimeExpression[];
