import type { Attribution } from '../attribution.js';
import type { EventType, Status } from '../codebook/event-type.js';
import type { Sector } from '../mentions/mention.js';
import type { Span, TextSpan } from '../span.js';

/** An actor or recipient, with the words that name it. */
export interface Participant extends Span {
  readonly id: string | null;
  readonly name: string;
  readonly office: string | null;
  readonly person: string | null;
  readonly sector: Sector | null;
  readonly wikidata: string | null;
}

/** When it happened: EDTF level 1, how we know, and the words that say so. Absent (null) when the text does not say. */
export interface EventDate {
  readonly edtf: string;
  readonly basis: 'stated' | 'resolved';
  readonly text: string;
}

export interface Place extends Span {
  readonly name: string;
  /** The state that it lies in, ISO 3166-1 alpha-3; null when disputed or not known. */
  readonly in: string | null;
}

/** Who did what to whom, when, according to whom: PLOVER's fields, with status, attribution and quote. */
export interface Event {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
  readonly actor: readonly Participant[];
  readonly recipient: readonly Participant[];
  readonly date: EventDate | null;
  readonly place: Place | null;
  readonly status: Status;
  readonly historical: boolean;
  readonly attribution: Attribution | null;
  readonly quote: TextSpan;
  /** Where else in the document the same event is told. */
  readonly alsoQuotes?: readonly TextSpan[];
  /** The rules that made it, in order. */
  readonly why: readonly string[];
  /** For a visit: how formal it is; on the way elsewhere it is `transit`. */
  readonly level?: 'state' | 'official' | 'working' | 'private' | 'transit';
  /** The id of the visit that this meeting belongs to. */
  readonly partOf?: string;
  /** Who denies what the actor or the attribution asserts. */
  readonly deniedBy?: readonly string[];
}
