import type { TiesClaim, WordingClaim } from '../claims/claim.js';
import type { StoredReport } from '../record/stored-report.js';
import type { Share } from '../wording/index.js';

/** Whether the record's own counts bear a claim out. */
export type CheckVerdict = 'supported' | 'contradicted' | 'cannot say';

/** A claim beside the record's own counts. */
export interface CheckedClaim {
  readonly claim: StoredReport<WordingClaim | TiesClaim>;
  readonly verdict: CheckVerdict;
  /** Whole sentences: why, with every count beside what it is of. */
  readonly why: string;
  /** The days that the claim is about; null where nobody can tell. */
  readonly period: readonly [string, string] | null;
  /** One for each office and language that was counted, or for the pair. */
  readonly counts: readonly CheckCount[];
}

/** What was counted for a claim: before its period, and in it. */
export interface CheckCount {
  /** `CHN/mfa · zh`, or `CHN–KOR`. */
  readonly of: string;
  /** `comparable texts` with the phrase, or `events` that are cooperative. */
  readonly unit: 'comparable texts' | 'events';
  /** What can be compared within the claim's period. */
  readonly comparable: number;
  /** Where a change within the period bears the claim out, up to it; else before the period. */
  readonly before: Share;
  readonly within: Share;
  readonly verdict: CheckVerdict;
  readonly why: string;
  /** The record's own sentences: the latest before, the first within. */
  readonly quotes: readonly CheckQuote[];
}

export interface CheckQuote {
  readonly when: 'before' | 'within';
  readonly date: string;
  readonly title: string;
  readonly url: string | null;
  readonly language: string;
  /** The sentence, parted at the words that count. */
  readonly words: readonly [string, string, string];
}

/** Several counts as one verdict: where they differ, nothing is said of the whole. */
export function joinVerdicts(counts: readonly CheckCount[]): CheckVerdict {
  const has = (verdict: CheckVerdict): boolean => counts.some((count) => count.verdict === verdict);
  if (has('supported') && has('contradicted')) return 'cannot say';
  return has('supported') ? 'supported' : has('contradicted') ? 'contradicted' : 'cannot say';
}
