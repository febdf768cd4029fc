import type { DocumentKind } from '../documents/document.js';
import type { DocumentSummary } from './stored-report.js';

/** The columns of a document's summary, from `document`, its current `reading` and that reading's `version`. */
export const SUMMARY_COLUMNS = [
  'document.key as document_key',
  'document.url as document_url',
  'document.title as document_title',
  'document.publisher as document_publisher',
  'document.office as document_office',
  'document.language as document_language',
  'document.published_on as document_published_on',
  'document.kind as document_kind',
  'document.is_private as document_is_private',
  'document.source as document_source',
  'document.stored_at as document_stored_at',
  'version.text_sha256 as version_text_sha256',
  'version.hash as version_hash',
  'reading.pipeline_version as reading_pipeline_version',
  'reading.read_at as reading_read_at',
  'reading.is_coded as reading_is_coded',
] as const;

/** A row of `SUMMARY_COLUMNS`. */
export interface SummaryRow {
  readonly document_key: string;
  readonly document_url: string | null;
  readonly document_title: string | null;
  readonly document_publisher: string | null;
  readonly document_office: string | null;
  readonly document_language: string | null;
  readonly document_published_on: string | null;
  readonly document_kind: string;
  readonly document_is_private: number;
  readonly document_source: string | null;
  readonly document_stored_at: string;
  readonly version_text_sha256: string;
  readonly version_hash: string;
  readonly reading_pipeline_version: string;
  readonly reading_read_at: string;
  readonly reading_is_coded: number;
}

export function summaryOf(row: SummaryRow): DocumentSummary {
  return {
    key: row.document_key,
    url: row.document_url,
    title: row.document_title,
    publisher: row.document_publisher,
    office: row.document_office,
    language: row.document_language,
    publishedOn: row.document_published_on,
    kind: row.document_kind as DocumentKind,
    isPrivate: row.document_is_private === 1,
    source: row.document_source,
    storedAt: row.document_stored_at,
    textHash: row.version_text_sha256,
    versionHash: row.version_hash,
    pipelineVersion: row.reading_pipeline_version,
    readAt: row.reading_read_at,
    isCoded: row.reading_is_coded === 1,
  };
}
