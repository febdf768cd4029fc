/** The record: what was read, kept with its sentences. */

// opening it, and what can be asked of it
export { openStore, type OpenOptions, type StorePlace } from './open-store.js';
export type { DocumentText, FoundSentence, HeldDocument, ReadingToStore, StaleReading, Store, StoredIssue, Storing, VersionSummary } from './store.js'; // prettier-ignore
export type { DatedPage, DocumentFilter, Page, PageRequest, ReportFilter } from './filters.js';
export type { DocumentSummary, SentenceInPlace, StoredClaim, StoredCommitment, StoredEvent, StoredPosition, StoredReport } from './stored-report.js'; // prettier-ignore
export type { HeldIssuer, HeldText } from './held-text.js';
export type { Statistics } from './statistics.js';
export type { Anchor, CorrectionRequest, MergeDecision, StoredCorrection } from './review.js';
export { allPages } from './all-pages.js';
export { RecordError, type RecordTrouble } from './record-error.js';

// identity: what makes a re-run safe
export { versionHash } from './version-hash.js';
export { reportId, type ReportIdentity } from './report-id.js';
export { sourceKey } from './source-key.js';

// what is decided without a database
export { daysOfEdtf, type Days } from './days-of-edtf.js';
export { mergeReports, type MergeableReport, type MergedEvent, type Verdict } from './merge-reports.js';
export { countSources, type Telling } from './count-sources.js';
export { parseSearch, type Search } from './parse-search.js';
