/** Which page of a list: at most `limit` rows (50 unless told, 1,000 at most), from where the page before ended. */
export interface PageRequest {
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
  /** By date; `oldest` first unless told. Rows without a date come last either way. */
  readonly order?: 'oldest' | 'newest';
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** For `after` of the next page; null on the last. */
  readonly next: string | null;
}

/** A page of things that have dates. `undated`: how many were left out for having none, where dates were asked for. */
export interface DatedPage<Row> extends Page<Row> {
  readonly undated: number | null;
}

/** Which documents. Several fields narrow; several values of one field widen. */
export interface DocumentFilter {
  /** An issuing body: `CHN/mfa`, or `CHN` for all of a state's. */
  readonly office?: string;
  readonly publisher?: string;
  readonly language?: string;
  /** EDTF; documents whose date of publication may lie on or after its first day. */
  readonly since?: string;
  /** EDTF; … on or before its last day. */
  readonly until?: string;
  readonly isPrivate?: boolean;
}

/** Which reports: events, positions, commitments or claims. Several fields narrow; several values of one field widen. */
export interface ReportFilter {
  /** Two states between whom it happened: one acts and the other is acted upon, or both act together. */
  readonly pair?: readonly [string, string];
  /** Who acts: `CHN`, `KOR/president` for an office. For positions the holder, for commitments who owes, for claims whose words. */
  readonly actor?: readonly string[];
  /** Who is acted upon; for commitments to whom it is owed. */
  readonly recipient?: readonly string[];
  /** Events: PLOVER type. Positions: stance. Commitments: form. Claims: wording, ties. */
  readonly type?: readonly string[];
  readonly mode?: readonly string[];
  readonly status?: readonly string[];
  /** Positions: the issue. Claims: the formula. Exactly as stored. */
  readonly subject?: string;
  /** EDTF; what may have happened on or after its first day. Leaves out what has no date. */
  readonly since?: string;
  /** EDTF; … on or before its last day. */
  readonly until?: string;
  /** The issuing body of the document that reports it: `CHN/mfa`, or `CHN` for all of a state's. */
  readonly office?: string;
  /** A document's key. */
  readonly document?: string;
  /** Words to find in the sentence; see `parseSearch`. */
  readonly text?: string;
  /** Also what people have rejected as not in the text. */
  readonly withRejected?: boolean;
}
