import type { DocumentKind } from '../documents/document.js';

/** A text as the record holds it, without what was read from it: for what works over whole texts of an office. */
export interface HeldText {
  readonly key: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly office: string | null;
  readonly language: string | null;
  /** EDTF. */
  readonly publishedOn: string;
  /** The day that it is listed under: the first of those that `publishedOn` covers. */
  readonly day: string;
  readonly kind: DocumentKind;
  /** Leaves the machine only when asked. */
  readonly isPrivate: boolean;
  /** SHA-256 of the text. */
  readonly textHash: string;
  readonly text: string;
}

/** Who published how many of the texts held, in one language. */
export interface HeldIssuer {
  readonly office: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly documents: number;
  /** Of them, without a date of publication. */
  readonly undated: number;
  /** Days; null where none has a date. */
  readonly firstPublishedOn: string | null;
  readonly lastPublishedOn: string | null;
}
