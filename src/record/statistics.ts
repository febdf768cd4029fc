/** What the record holds, in numbers. Reports, issues and languages are counted over the readings that answer. */
export interface Statistics {
  readonly schema: number;
  /** Bytes on disk. */
  readonly size: number;
  readonly documents: number;
  /** Texts held, with those that their source has changed since. */
  readonly versions: number;
  readonly sentences: number;
  /** Merged; `reports` tells how many tellings they have. */
  readonly events: number;
  readonly reports: number;
  readonly positions: number;
  readonly commitments: number;
  readonly claims: number;
  /** EDTF days; null when no document has a date. */
  readonly firstPublishedOn: string | null;
  readonly lastPublishedOn: string | null;
  readonly documentsWithoutDate: number;
  /** By language, most first; `notCoded` of them are held, not coded. `language` is null where it could not be told. */
  readonly languages: readonly { language: string | null; documents: number; notCoded: number }[];
  readonly offices: readonly { office: string; documents: number }[];
  readonly issues: readonly { code: string; count: number }[];
  /** Readings by the pipeline that made them. */
  readonly pipelines: readonly { pipelineVersion: string; documents: number }[];
  readonly corrections: number;
  readonly correctionsToReview: number;
}
