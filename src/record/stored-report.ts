import type { Claim } from '../claims/claim.js';
import type { Commitment } from '../commitments/commitment.js';
import type { DocumentKind, Part } from '../documents/document.js';
import type { Event } from '../events/event.js';
import type { Position } from '../positions/position.js';

/** What the record says of a document without its text. Dates as in `Document`; `storedAt` is an ISO instant. */
export interface DocumentSummary {
  /** The source key that the record holds it under. */
  readonly key: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly office: string | null;
  readonly language: string | null;
  readonly publishedOn: string | null;
  readonly kind: DocumentKind;
  /** Leaves the machine only when asked. */
  readonly isPrivate: boolean;
  /** Where it came from: a feed, a site, a folder; null when not said. */
  readonly source: string | null;
  readonly storedAt: string;
  /** SHA-256 of the text. */
  readonly textHash: string;
  readonly versionHash: string;
  /** The pipeline whose reading answers; a reading by another than the present one is stale. */
  readonly pipelineVersion: string;
  readonly readAt: string;
  /** False: held, not coded. */
  readonly isCoded: boolean;
}

/** A sentence with its neighbours; `before` and `after` are null at the ends of the document. */
export interface SentenceInPlace {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * One document's telling of an event, or its position, commitment or claim, with all that a citation needs.
 * `record` is as it answers, corrections by people applied; `asRead` is what the pipeline read, null while it is the same.
 */
export interface StoredReport<Record> {
  readonly id: string;
  readonly record: Record;
  readonly asRead: Record | null;
  readonly document: DocumentSummary;
  /** The sentence that the quote lies in; null where the pipeline gave none. */
  readonly sentence: SentenceInPlace | null;
}

/** An event with everything that tells of it. `event` is the leading report's record, under the event's own id. */
export interface StoredEvent {
  readonly id: string;
  readonly event: Event;
  /** The leading report first. */
  readonly reports: readonly StoredReport<Event>[];
  /** How many independent sources tell it: reprints, and reports that rest on one cited source, count once. */
  readonly sources: number;
  /** Why its reports are linked; null where there is one. */
  readonly why: string | null;
}

export type StoredPosition = StoredReport<Position>;
export type StoredCommitment = StoredReport<Commitment>;
export type StoredClaim = StoredReport<Claim>;
