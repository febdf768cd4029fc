import type { Kysely } from 'kysely';
import { placeCorrections, placeDecisions } from './apply-review.js';
import { daysOfEdtf } from './days-of-edtf.js';
import { inBatches } from './in-batches.js';
import { markPending } from './mark-pending.js';
import { eventsToldIn, redirectVanished } from './redirect-vanished.js';
import { sourceKey } from './source-key.js';
import { storable } from './storable-text.js';
import type { ReadingToStore, Storing } from './store.js';
import type { Tables } from './tables.js';
import { versionHash } from './version-hash.js';
import { writeReports, writeSentences } from './write-reports.js';
import { writeVersion } from './write-version.js';
import type { Writing } from './writing.js';

/** Writes a document with its reading, within the caller's transaction. `ofVersion`: only if that is what answers now. */
export async function writeReading(
  writing: Writing,
  toStore: ReadingToStore,
  ofVersion?: string,
): Promise<Storing | 'superseded'> {
  const { db } = writing;
  const { reading, pipelineVersion } = toStore;
  const key = sourceKey(reading.document.id);
  const hash = versionHash(reading.document);
  const document = await lockDocument(writing, toStore, key);
  const current = await currentReading(db, document.id);
  if (ofVersion !== undefined && current?.hash !== ofVersion) return 'superseded';
  if (current?.hash === hash && current.pipeline_version === pipelineVersion) return 'unchanged';

  const versionId = await writeVersion(writing, toStore, document.id, hash);
  const toldBefore = current?.hash === hash ? await eventsToldIn(db, current.id) : [];
  const groups = await forgetReadings(writing, current?.id, versionId);
  const readingId = await writeReadingRow(writing, toStore, versionId);
  await describeDocument(db, document.id, toStore, readingId);
  const sentences = await writeSentences(writing, reading, readingId);
  await writeReports(db, reading, { key, hash, readingId, sentences });
  await writeIssues(db, toStore, readingId);
  await markPending(db, groups);
  if (toldBefore.length > 0)
    await redirectVanished(db, writing.now, toldBefore, await eventsToldIn(db, readingId));
  await placeCorrections(db, document.id);
  await placeDecisions(db, document.id);
  return document.isNew ? 'stored' : 'replaced';
}

/** Finds or makes the document's row, and holds it so that a second writer waits for the first. */
async function lockDocument(
  { db, now }: Writing,
  { reading, source, isPrivate }: ReadingToStore,
  key: string,
) {
  const { kind } = reading.document;
  const row = await db
    .insertInto('document')
    .values({ key, kind, is_private: isPrivate ? 1 : 0, source: source ?? null, stored_at: now })
    // naming the row in the conflict is what locks it on PostgreSQL
    .onConflict((conflict) => conflict.column('key').doUpdateSet((eb) => ({ key: eb.ref('excluded.key') })))
    .returning(['id', 'current_reading_id'])
    .executeTakeFirstOrThrow();
  return { id: row.id, isNew: row.current_reading_id === null };
}

async function currentReading(db: Kysely<Tables>, documentId: number) {
  return db
    .selectFrom('document')
    .innerJoin('reading', 'reading.id', 'document.current_reading_id')
    .innerJoin('version', 'version.id', 'reading.version_id')
    .where('document.id', '=', documentId)
    .select(['reading.id', 'reading.pipeline_version', 'version.hash'])
    .executeTakeFirst();
}

/**
 * Takes away the reading that this version had, and takes the one that answered until now out of the search.
 * Answers the groups in which reports of the old reading may have been merged.
 */
async function forgetReadings({ db, dialect }: Writing, currentId: number | undefined, versionId: number) {
  const groups =
    currentId === undefined
      ? []
      : await db
          .selectFrom('report')
          .where('reading_id', '=', currentId)
          .where('group_key', 'is not', null)
          .select('group_key')
          .distinct()
          .execute();
  if (currentId !== undefined) await dialect.forgetSentences(db, currentId);
  await db
    .updateTable('document')
    .set({ current_reading_id: null })
    .where('current_reading_id', 'in', (eb) =>
      eb.selectFrom('reading').where('version_id', '=', versionId).select('id'),
    )
    .execute();
  await db.deleteFrom('reading').where('version_id', '=', versionId).execute();
  return groups.flatMap(({ group_key }) => (group_key === null ? [] : [group_key]));
}

async function writeReadingRow(
  { db, now }: Writing,
  { reading, pipelineVersion }: ReadingToStore,
  versionId: number,
) {
  const row = await db
    .insertInto('reading')
    .values({
      version_id: versionId,
      pipeline_version: pipelineVersion,
      document: JSON.stringify({ ...reading.document, text: undefined }),
      is_coded: reading.issues.some((issue) => issue.code === 'language-not-coded') ? 0 : 1,
      read_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function describeDocument(db: Kysely<Tables>, id: number, toStore: ReadingToStore, readingId: number) {
  const { document } = toStore.reading;
  const published = document.publishedOn === null ? undefined : daysOfEdtf(document.publishedOn);
  const text = (value: string | null) => (value === null ? null : storable(value));
  await db
    .updateTable('document')
    .set({
      current_reading_id: readingId,
      url: text(document.url),
      title: text(document.title),
      publisher: text(document.publisher),
      office: text(document.office),
      language: text(document.language),
      published_on: text(document.publishedOn),
      published_from: published?.from ?? null,
      published_to: published?.to ?? null,
      kind: document.kind,
      ...(toStore.isPrivate === undefined ? {} : { is_private: toStore.isPrivate ? 1 : 0 }),
      ...(toStore.source === undefined ? {} : { source: storable(toStore.source) }),
    })
    .where('id', '=', id)
    .execute();
}

async function writeIssues(
  db: Kysely<Tables>,
  { reading }: ReadingToStore,
  readingId: number,
): Promise<void> {
  const rows = reading.issues.map(({ code, where, saw, message }, ordinal) => ({
    reading_id: readingId,
    ordinal,
    code,
    start_at: where?.start ?? null,
    end_at: where?.end ?? null,
    saw: storable(saw),
    message: storable(message),
  }));
  for (const batch of inBatches(rows)) await db.insertInto('issue').values(batch).execute();
}
