import type { Span } from './span.js';

/** What could not be read. New codes are added here, so that the list is complete. */
export type IssueCode =
  | 'binary-content'
  | 'broken-row'
  | 'conflicting-head'
  | 'domestic-act'
  | 'empty-text'
  | 'language-not-coded'
  | 'language-unknown'
  | 'no-publication-date'
  | 'other-topic'
  | 'no-recipient'
  | 'replaced-characters'
  | 'sentence-too-long'
  | 'too-large'
  | 'unknown-actor'
  | 'unknown-date'
  | 'unknown-predicate'
  | 'unreadable-file'
  | 'unreadable-page'
  | 'headline-only';

/**
 * Something in a text that could not be read. `message` says what was therefore not done; `saw` is what stood there;
 * `where` is null when the trouble is the whole document's.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly where: Span | null;
  readonly saw: string;
  readonly message: string;
}
