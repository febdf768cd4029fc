import type { Span } from '../span.js';

export type DocumentKind =
  'article' | 'readout' | 'joint-statement' | 'statement' | 'transcript' | 'report' | 'speech' | 'unknown';

/** What a stretch of a document is. Only some parts can hold records: see `src/events`. */
export type Part =
  | 'headline'
  | 'caption'
  | 'heading'
  | 'body'
  | 'question'
  | 'answer'
  | 'quotation'
  | 'vote'
  | 'recap'
  | 'boilerplate';

/** A paragraph-like stretch of the text; blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly part: Part;
}

/** A picture's caption and credit; `credit` is null where none is printed. `isFilePhoto`: its date dates nothing. */
export interface Picture {
  readonly caption: Span;
  readonly credit: string | null;
  readonly isFilePhoto: boolean;
}

/**
 * One published text. `text` never changes after it is made: every offset in the record points into it.
 * Dates are EDTF level 1; null means that the source does not say.
 */
export interface Document {
  /** The source key: the row's own id, else the url, else a hash of the text. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** The issuing body, as `CHN/mfa`; null when the publisher is no office. */
  readonly office: string | null;
  /** BCP 47, as `en`; null when it could not be told. */
  readonly language: string | null;
  readonly publishedOn: string | null;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
  readonly tags: readonly string[];
  /** The path that it was read from, as the user wrote it; null for rows and pages. */
  readonly path: string | null;
}

/** A sentence of a document, with the part that it stands in. Captions and headlines are sentences too. */
export interface Sentence extends Span {
  readonly part: Part;
}
