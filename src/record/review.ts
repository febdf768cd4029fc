/** Where a person's word is fastened: to a document and its words, never to an id that a re-read may change. */
export interface Anchor {
  readonly documentKey: string;
  readonly kind: 'event' | 'position' | 'commitment' | 'claim';
  readonly quote: string;
  /** Where the quote stood; tells apart two places with the same words. */
  readonly start: number;
  /** What the pipeline had read there; tells apart several records of one sentence. */
  readonly type: string;
  readonly mode: string | null;
  /** `actor:KOR`, `recipient:CHN` …, in order. */
  readonly participants: readonly string[];
}

/** A correction of one field of a record, as a person gives it. */
export interface CorrectionRequest {
  /** The id of the report that shows the mistake. */
  readonly reportId: string;
  /** A field of the record as section 7 of the design names them; or `rejected`, with true for "the text does not say so". */
  readonly field: string;
  /** What it should be, in the form of that field. */
  readonly value: unknown;
  readonly by: string;
  readonly note?: string;
}

export interface StoredCorrection {
  readonly id: number;
  readonly anchor: Anchor;
  /** The report that it corrects now; null when it no longer finds its place and waits for review. */
  readonly reportId: string | null;
  readonly field: string;
  readonly value: unknown;
  /** What the pipeline had read. */
  readonly was: unknown;
  readonly by: string;
  readonly note: string | null;
  readonly at: string;
  /** When it was taken back; null while it holds. */
  readonly withdrawnAt: string | null;
}

export interface MergeDecision {
  readonly id: number;
  readonly verdict: 'same' | 'apart';
  readonly anchors: readonly [Anchor, Anchor];
  /** The reports that it holds for now; null for one that no longer finds its place. */
  readonly reportIds: readonly [string | null, string | null];
  readonly by: string;
  readonly note: string | null;
  readonly at: string;
  readonly undoneAt: string | null;
}
