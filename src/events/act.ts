import type { Status } from '../codebook/index.js';
import type { Span } from '../span.js';
import type { Clause } from './clause.js';
import type { Match } from './match-rules.js';
import type { Found } from './noun-phrases.js';

/** An event on its way: what one clause of one sentence tells, before dates, attribution and merging. */
export interface Act {
  /** Index into the document's sentences. */
  readonly sentence: number;
  readonly clause: Clause;
  readonly match: Match;
  readonly actors: readonly Found[];
  readonly recipients: readonly Found[];
  readonly status: Status;
  readonly quote: Span;
  readonly why: readonly string[];
}
