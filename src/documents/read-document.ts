import type { Document } from './document.js';
import type { Issue } from '../issue.js';

/**
 * What became of one stretch of bytes: a document, or null where there was nothing to read, and what went wrong.
 * The rest is what the record keeps beside a document and no stage reads.
 */
export interface ReadDocument {
  readonly document: Document | null;
  readonly issues: readonly Issue[];
  /** The row's line in its file, from 1; null for whole files. */
  readonly line: number | null;
  readonly author: string | null;
  /** When the source says that it was fetched, as printed. */
  readonly retrievedAt: string | null;
  /** Marked `private`: leaves the machine only when asked. */
  readonly isPrivate: boolean;
}
