import { gunzipSync } from 'node:zlib';
import type { Kysely } from 'kysely';
import type { Claim } from '../claims/claim.js';
import type { Commitment } from '../commitments/commitment.js';
import type { Document, Part, Sentence } from '../documents/document.js';
import type { Event } from '../events/event.js';
import type { Issue, IssueCode } from '../issue.js';
import type { Position } from '../positions/position.js';
import { documentConditions } from './document-conditions.js';
import type { DocumentFilter, Page, PageRequest } from './filters.js';
import { limitOf, pageOf, readCursor } from './keyset.js';
import { sourceKey } from './source-key.js';
import { fromExactForm } from './storable-text.js';
import type { DocumentText, HeldDocument, StaleReading, StoredIssue, VersionSummary } from './store.js';
import type { DocumentSummary } from './stored-report.js';
import { SUMMARY_COLUMNS, summaryOf, type SummaryRow } from './summary-of.js';
import type { Tables } from './tables.js';

/** Documents by date of publication; those without come last. */
export async function findDocuments(
  db: Kysely<Tables>,
  filter: DocumentFilter,
  page: PageRequest,
): Promise<Page<DocumentSummary>> {
  const { rows, next } = await list(db, filter, page);
  return { rows: rows.map(summaryOf), next };
}

/** The same, with texts and sentences. */
export async function findDocumentTexts(
  db: Kysely<Tables>,
  filter: DocumentFilter,
  page: PageRequest,
): Promise<Page<DocumentText>> {
  const { rows, next } = await list(db, filter, page);
  const texts: DocumentText[] = [];
  for (const row of rows) {
    const document = await loadDocument(db, row.reading_id);
    texts.push({ summary: summaryOf(row), document, sentences: await loadSentences(db, row.reading_id) });
  }
  return { rows: texts, next };
}

export async function countDocuments(db: Kysely<Tables>, filter: DocumentFilter): Promise<number> {
  const { count } = await db
    .selectFrom('document')
    .where((eb) => eb.and(documentConditions(eb, filter)))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** One document, by its key or else its URL, with the reading that answers, as the pipeline made it but for people's corrections. */
export async function findDocument(db: Kysely<Tables>, key: string): Promise<HeldDocument | undefined> {
  const row =
    (await summaries(db).where('document.key', '=', sourceKey(key)).executeTakeFirst()) ??
    (await summaries(db).where('document.url', '=', key).orderBy('document.id').executeTakeFirst());
  if (row === undefined) return undefined;
  const told = await db
    .selectFrom('report')
    .where('reading_id', '=', row.reading_id)
    .where('is_rejected', '=', 0)
    .select(['kind', 'json'])
    .orderBy('id')
    .execute();
  const records = <Record>(kind: string): Record[] =>
    told.filter((report) => report.kind === kind).map(({ json }) => JSON.parse(json) as Record);
  const issues = await db
    .selectFrom('issue')
    .where('reading_id', '=', row.reading_id)
    .selectAll()
    .orderBy('ordinal')
    .execute();
  const reading = {
    document: await loadDocument(db, row.reading_id),
    sentences: await loadSentences(db, row.reading_id),
    events: records<Event>('event'),
    positions: records<Position>('position'),
    commitments: records<Commitment>('commitment'),
    claims: records<Claim>('claim'),
    issues: issues.map(issueOf),
  };
  return {
    summary: summaryOf(row),
    reading,
    versions: await loadVersions(db, row.document_id, row.version_hash),
  };
}

/** The bytes that a document's present version was made of. */
export async function findOriginal(db: Kysely<Tables>, key: string) {
  const row = await db
    .selectFrom('document')
    .innerJoin('reading', 'reading.id', 'document.current_reading_id')
    .innerJoin('version', 'version.id', 'reading.version_id')
    .innerJoin('original', 'original.sha256', 'version.original_sha256')
    .where('document.key', '=', sourceKey(key))
    .select(['original.sha256', 'bytes', 'encoding', 'media_type'])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const bytes = new Uint8Array(row.encoding === 'gzip' ? gunzipSync(row.bytes) : row.bytes);
  return { bytes, sha256: row.sha256, mediaType: row.media_type };
}

/** Readings that another pipeline made. */
export async function findStale(
  db: Kysely<Tables>,
  pipelineVersion: string,
  page: PageRequest,
): Promise<Page<StaleReading>> {
  const limit = limitOf(page);
  const [after] = page.after === undefined ? [-1] : readCursor(page.after, 1);
  const rows = await summaries(db)
    .where('reading.pipeline_version', '!=', pipelineVersion)
    .where('document.id', '>', Number(after))
    .orderBy('document.id')
    .limit(limit + 1)
    .execute();
  const { rows: shown, next } = pageOf(rows, limit, ({ document_id }) => [document_id]);
  const stale: StaleReading[] = [];
  for (const row of shown) {
    const document = await loadDocument(db, row.reading_id);
    stale.push({ key: row.document_key, versionHash: row.version_hash, pipelineVersion: row.reading_pipeline_version, document }); // prettier-ignore
  }
  return { rows: stale, next };
}

/** What could not be read. */
export async function findIssues(
  db: Kysely<Tables>,
  filter: { code?: string; document?: string },
  page: PageRequest,
): Promise<Page<StoredIssue>> {
  const limit = limitOf(page);
  let query = db
    .selectFrom('issue')
    .innerJoin('document', 'document.current_reading_id', 'issue.reading_id')
    .select(['document.key', 'reading_id', 'ordinal', 'code', 'start_at', 'end_at', 'saw', 'message']);
  if (filter.code !== undefined) query = query.where('code', '=', filter.code);
  if (filter.document !== undefined) query = query.where('document.key', '=', sourceKey(filter.document));
  if (page.after !== undefined) {
    const [reading, ordinal] = readCursor(page.after, 2);
    query = query.where((eb) =>
      eb(eb.refTuple('reading_id', 'ordinal'), '>', eb.tuple(Number(reading), Number(ordinal))),
    );
  }
  const rows = await query.orderBy('reading_id').orderBy('ordinal').limit(limit + 1).execute(); // prettier-ignore
  const { rows: shown, next } = pageOf(rows, limit, ({ reading_id, ordinal }) => [reading_id, ordinal]);
  return { rows: shown.map((row) => ({ documentKey: row.key, issue: issueOf(row) })), next };
}

/** Documents with the reading that answers. */
export function summaries(db: Kysely<Tables>) {
  return db
    .selectFrom('document')
    .innerJoin('reading', 'reading.id', 'document.current_reading_id')
    .innerJoin('version', 'version.id', 'reading.version_id')
    .select(SUMMARY_COLUMNS)
    .select(['document.id as document_id', 'reading.id as reading_id', 'document.published_from']);
}

type ListedRow = SummaryRow & { readonly document_id: number; readonly reading_id: number; readonly published_from: string | null }; // prettier-ignore

async function list(db: Kysely<Tables>, filter: DocumentFilter, page: PageRequest): Promise<Page<ListedRow>> {
  const limit = limitOf(page);
  const direction = page.order === 'newest' ? 'desc' : 'asc';
  const isPast = direction === 'asc' ? '>' : '<';
  const [day, id] = page.after === undefined ? ['', 0] : readCursor(page.after, 2);
  const query = summaries(db).where((eb) => eb.and(documentConditions(eb, filter))).limit(limit + 1); // prettier-ignore
  const rows: ListedRow[] = [];
  if (day !== null) {
    const dated = query.where('published_from', 'is not', null).orderBy('published_from', direction).orderBy('document.id', direction); // prettier-ignore
    const rest = page.after === undefined ? dated : dated.where((eb) => eb(eb.refTuple('published_from', 'document.id'), isPast, eb.tuple(String(day), Number(id)))); // prettier-ignore
    rows.push(...(await rest.execute()));
  }
  if (rows.length <= limit) {
    const after = day === null ? Number(id) : -1;
    rows.push(...(await query.where('published_from', 'is', null).where('document.id', '>', after).orderBy('document.id').execute())); // prettier-ignore
  }
  return pageOf(rows, limit, (row) => [row.published_from, row.document_id]);
}

async function loadDocument(db: Kysely<Tables>, readingId: number): Promise<Document> {
  const row = await db
    .selectFrom('reading')
    .innerJoin('version', 'version.id', 'reading.version_id')
    .where('reading.id', '=', readingId)
    .select(['document', 'text', 'text_form'])
    .executeTakeFirstOrThrow();
  const described = JSON.parse(row.document) as Omit<Document, 'text'>;
  return { ...described, text: fromExactForm(row.text, row.text_form) };
}

async function loadSentences(db: Kysely<Tables>, readingId: number): Promise<Sentence[]> {
  const rows = await db.selectFrom('sentence').where('reading_id', '=', readingId).select(['start_at', 'end_at', 'part']).orderBy('ordinal').execute(); // prettier-ignore
  return rows.map(({ start_at, end_at, part }) => ({ start: start_at, end: end_at, part: part as Part }));
}

async function loadVersions(
  db: Kysely<Tables>,
  documentId: number,
  current: string,
): Promise<VersionSummary[]> {
  const rows = await db.selectFrom('version').where('document_id', '=', documentId).select(['hash', 'text_sha256', 'original_sha256', 'retrieved_at', 'stored_at']).orderBy('id').execute(); // prettier-ignore
  return rows.map((row) => ({
    hash: row.hash,
    textHash: row.text_sha256,
    originalHash: row.original_sha256,
    retrievedAt: row.retrieved_at,
    storedAt: row.stored_at,
    isCurrent: row.hash === current,
  }));
}

function issueOf(row: {
  code: string;
  start_at: number | null;
  end_at: number | null;
  saw: string;
  message: string;
}): Issue {
  const { code, start_at: start, end_at: end, saw, message } = row;
  return {
    code: code as IssueCode,
    where: start === null || end === null ? null : { start, end },
    saw,
    message,
  };
}
