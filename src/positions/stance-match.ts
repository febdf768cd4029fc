import type { Span } from '../span.js';
import type { Position } from './position.js';

/** A stance that a clause tells, and the words that say on what. */
export interface StanceMatch {
  readonly stance: Position['stance'];
  readonly act: Position['act'];
  readonly issue: Span;
  /** The row that found it: `stance.support`, `judgement.must`. */
  readonly why: string;
  /** The predicate of what is said, where the clause says more than one thing: each is a position with its own words. */
  readonly said?: number;
}

/** A stance with the ids of those who take it. */
export interface HeldStance {
  readonly holder: string[];
  readonly match: StanceMatch;
}
