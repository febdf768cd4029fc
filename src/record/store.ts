import type { Document, Sentence } from '../documents/document.js';
import type { Issue } from '../issue.js';
import type { Reading } from '../reading.js';
import type { DatedPage, DocumentFilter, Page, PageRequest, ReportFilter } from './filters.js';
import type { CorpusFigure, EncodingToStore, HeldEncoding } from './encoded-text.js';
import type { HeldIssuer, HeldText } from './held-text.js';
import type { CorrectionRequest, MergeDecision, StoredCorrection } from './review.js';
import type { Statistics } from './statistics.js';
import type { DocumentSummary, SentenceInPlace, StoredClaim, StoredCommitment, StoredEvent, StoredPosition } from './stored-report.js'; // prettier-ignore

/** A reading on its way into the record. */
export interface ReadingToStore {
  readonly reading: Reading;
  /** A hash of code, models, codebook, gazetteer and the user's rows. */
  readonly pipelineVersion: string;
  /** The bytes that the document was made of; kept once, with their SHA-256. */
  readonly original?: { readonly bytes: Uint8Array; readonly mediaType: string | null };
  /** ISO instant. */
  readonly retrievedAt?: string;
  /** Where it came from: a feed, a site, a folder. */
  readonly source?: string;
  /** Leaves the machine only when asked. Kept as it was where not said. */
  readonly isPrivate?: boolean;
}

/** `unchanged`: the same text and metadata, read by the same pipeline, were there already. */
export type Storing = 'stored' | 'unchanged' | 'replaced';

/** A document whose reading was made by another pipeline, with what is needed to read it again. */
export interface StaleReading {
  readonly key: string;
  /** For `replaceReading`. */
  readonly versionHash: string;
  readonly pipelineVersion: string;
  readonly document: Document;
}

/** A document with its text and the reading that answers. */
export interface HeldDocument {
  readonly summary: DocumentSummary;
  readonly reading: Reading;
  /** Every version held, oldest first; `isCurrent` marks the one that answers. */
  readonly versions: readonly VersionSummary[];
}

export interface VersionSummary {
  readonly hash: string;
  readonly textHash: string;
  /** SHA-256 of the original bytes; null where they were not kept. */
  readonly originalHash: string | null;
  readonly retrievedAt: string | null;
  readonly storedAt: string;
  readonly isCurrent: boolean;
}

export interface DocumentText {
  readonly summary: DocumentSummary;
  readonly document: Document;
  readonly sentences: readonly Sentence[];
}

/** A sentence that a search found. */
export interface FoundSentence {
  readonly document: DocumentSummary;
  readonly sentence: SentenceInPlace;
}

export interface StoredIssue {
  readonly documentKey: string;
  readonly issue: Issue;
}

/**
 * The record: what was read, kept with its sentences. One interface over SQLite (a file) and PostgreSQL.
 *
 * Every method may throw a `RecordError` that names the place, what was not done and the remedy. Every method that writes
 * does so in one transaction: it is done wholly or not at all, also when the process is killed.
 */
export interface Store {
  /** The file, or the server without its password. */
  readonly place: string;
  /** Why nothing can be written; null when it can. */
  readonly readOnlyBecause: string | null;

  /** Whether the reading that answers for this document is of this version (`versionHash`) by this pipeline. Quick. */
  isCurrent(documentKey: string, versionHash: string, pipelineVersion: string): Promise<boolean>;
  /**
   * Stores a document with its reading. Throws an `Error` when a quote is not an exact substring of the text: no quote,
   * no record.
   */
  storeReading(toStore: ReadingToStore): Promise<Storing>;
  /** Readings that another pipeline made, of the versions that answer, in the order in which they were stored. */
  staleReadings(pipelineVersion: string, page?: PageRequest): Promise<Page<StaleReading>>;
  /**
   * Puts a new reading in the place of a stale one, which answers until then. `superseded`: the document has changed
   * since `ofVersion`, and nothing was done.
   */
  replaceReading(
    toStore: ReadingToStore,
    ofVersion: string,
  ): Promise<'replaced' | 'unchanged' | 'superseded'>;
  setPrivate(documentKey: string, isPrivate: boolean): Promise<void>;

  /** Who did what. One row per event; it is listed when one of its reports fits. */
  events(filter?: ReportFilter, page?: PageRequest): Promise<DatedPage<StoredEvent>>;
  positions(filter?: ReportFilter, page?: PageRequest): Promise<DatedPage<StoredPosition>>;
  commitments(filter?: ReportFilter, page?: PageRequest): Promise<DatedPage<StoredCommitment>>;
  claims(filter?: ReportFilter, page?: PageRequest): Promise<DatedPage<StoredClaim>>;
  /** How many events fit, told by how many reports; with `since` or `until`, `undated` says how many have no date. */
  countEvents(filter?: ReportFilter): Promise<{ events: number; reports: number; undated: number | null }>;
  /** An event by its id, also by one that it had before merging changed; undefined when there is none. */
  findEvent(id: string): Promise<StoredEvent | undefined>;

  documents(filter?: DocumentFilter, page?: PageRequest): Promise<Page<DocumentSummary>>;
  countDocuments(filter?: DocumentFilter): Promise<number>;
  /** Documents with text and sentences, for what works over whole texts. */
  documentTexts(filter?: DocumentFilter, page?: PageRequest): Promise<Page<DocumentText>>;
  /**
   * Texts in the order of their dates, for what works over all of an office's; those without a date are left out
   * (`issuers` counts them). Nothing is held open between two texts, so the record may be written meanwhile.
   */
  texts(filter?: DocumentFilter): AsyncIterable<HeldText>;
  /** Texts by their keys, for what quotes a few of many; one that is gone by now is left out. */
  textsByKey(keys: readonly string[]): Promise<HeldText[]>;
  /** The texts of `texts(filter)` without their words, with what is kept of those as numbers. */
  encodings(filter?: DocumentFilter): Promise<HeldEncoding[]>;
  /** The words kept of versions, in the order asked for; their form numbers are those of `wordForms`. */
  encodedWords(versions: readonly number[]): Promise<Uint32Array[]>;
  /** The forms of a language, by their numbers. */
  wordForms(language: string): Promise<readonly string[]>;
  /** Keeps the words of texts of one language in place of what was kept of them. `forms`: what their numbers stand for. */
  saveEncodings(forms: readonly string[], texts: readonly EncodingToStore[]): Promise<void>;
  /** A figure kept for a set of texts; null where there is none. */
  dispersion(of: CorpusFigure): Promise<number | null>;
  saveDispersion(of: CorpusFigure, dispersion: number): Promise<void>;
  /** Who published how many of the texts held. */
  issuers(): Promise<HeldIssuer[]>;
  /** By its key, else by its URL. */
  findDocument(key: string): Promise<HeldDocument | undefined>;
  /** The bytes that a document's present version was made of. */
  findOriginal(
    key: string,
  ): Promise<{ bytes: Uint8Array; sha256: string; mediaType: string | null } | undefined>;
  issues(filter?: { code?: string; document?: string }, page?: PageRequest): Promise<Page<StoredIssue>>;
  /** Sentences that hold the words, latest stored first; see `parseSearch` for what may be typed. */
  search(typed: string, filter?: DocumentFilter, page?: PageRequest): Promise<Page<FoundSentence>>;
  countSentences(typed: string, filter?: DocumentFilter): Promise<number>;

  /**
   * Links the reports of what was stored since the last call into events. It says how many events it made or changed.
   * Safe to kill: what is left is done by the next call.
   */
  mergePending(): Promise<number>;
  /** A person's word that two reports tell one event, or that they do not. Answers the decision's id. */
  decide(
    verdict: 'same' | 'apart',
    reports: readonly [string, string],
    by: string,
    note?: string,
  ): Promise<number>;
  undoDecision(id: number): Promise<void>;
  decisions(): Promise<MergeDecision[]>;

  /** Corrects one field of a report for good: it is found again by document and quote when the text is read anew. */
  correct(correction: CorrectionRequest): Promise<number>;
  withdrawCorrection(id: number): Promise<void>;
  /** All that people corrected; `toReview` only those that no longer find their place. */
  corrections(which?: 'all' | 'toReview'): Promise<StoredCorrection[]>;

  statistics(): Promise<Statistics>;
  close(): Promise<void>;
}
