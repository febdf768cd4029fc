import type { Attribution } from '../attribution.js';
import type { EventDate } from '../events/event.js';
import type { TextSpan } from '../span.js';

/** What a holder says of an issue. */
export interface Position {
  readonly id: string;
  readonly holder: readonly string[];
  readonly issue: string;
  readonly stance: 'supports' | 'opposes' | 'neutral' | 'calls for';
  readonly act: 'stated' | 'reaffirmed' | 'reversed';
  /** The verb itself, as lemma: recognise, acknowledge, respect, take note. The difference is the diplomacy. */
  readonly verb: string;
  readonly formula: string | null;
  readonly date: EventDate | null;
  readonly attribution: Attribution | null;
  readonly quote: TextSpan;
  readonly why: readonly string[];
}
