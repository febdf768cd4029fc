import type { Span } from '../span.js';
import type { Position } from './position.js';

/** A stance that a clause tells, and the words that say on what. */
export interface StanceMatch {
  readonly stance: Position['stance'];
  readonly act: Position['act'];
  readonly issue: Span;
  /** The row that found it: `stance.support`, `judgement.must`. */
  readonly why: string;
}
