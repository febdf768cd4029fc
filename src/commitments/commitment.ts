import type { Attribution } from '../attribution.js';
import type { EventDate } from '../events/event.js';
import type { TextSpan } from '../span.js';

export type CommitmentStatus =
  | 'expected' | 'pledged' | 'agreed' | 'signed' | 'in-force' | 'begun'
  | 'partly-met' | 'met' | 'not-met' | 'suspended' | 'overtaken' | 'disputed'; // prettier-ignore

/** A promise: who owes what to whom, in what form, and how it stands as this text tells it. */
export interface Commitment {
  readonly id: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly parties: readonly string[];
  readonly undertaking: string;
  readonly form: 'treaty' | 'memorandum' | 'joint-text' | 'statement' | 'press-expectation';
  readonly condition: string | null;
  readonly due: EventDate | null;
  readonly checkable: boolean;
  readonly status: CommitmentStatus;
  readonly date: EventDate | null;
  readonly attribution: Attribution | null;
  readonly quote: TextSpan;
  readonly why: readonly string[];
}
