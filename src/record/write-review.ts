import type { Kysely } from 'kysely';
import { checkCorrection, fieldOf } from './apply-correction.js';
import { anchorOf, placeCorrections, reportsToReview } from './apply-review.js';
import { mergeAround } from './merge-pending.js';
import type { Anchor, CorrectionRequest, MergeDecision, StoredCorrection } from './review.js';
import type { Tables } from './tables.js';
import type { Writing } from './writing.js';

/** Keeps a correction and makes the record answer by it. Answers its id. */
export async function addCorrection({ db, now }: Writing, request: CorrectionRequest): Promise<number> {
  const { report, documentId, documentKey } = await reportAt(db, request.reportId);
  checkCorrection(report.asRead, request.field, request.value);
  const { id } = await db
    .insertInto('correction')
    .values({
      document_id: documentId,
      anchor: JSON.stringify(anchorOf(documentKey, report.candidate)),
      placed: report.uid,
      field: request.field,
      value: JSON.stringify(request.value),
      was: JSON.stringify(fieldOf(report.asRead, request.field) ?? null),
      corrected_by: request.by,
      note: request.note ?? null,
      corrected_at: now,
      withdrawn_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await placeCorrections(db, documentId);
  return id;
}

export async function withdrawCorrection({ db, now }: Writing, id: number): Promise<void> {
  const row = await db
    .updateTable('correction')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('document_id')
    .executeTakeFirst();
  if (row === undefined) throw new Error(`no correction to withdraw: ${id}`);
  await placeCorrections(db, row.document_id);
}

export async function listCorrections(
  db: Kysely<Tables>,
  which: 'all' | 'toReview',
): Promise<StoredCorrection[]> {
  let query = db.selectFrom('correction').selectAll();
  if (which === 'toReview') query = query.where('placed', 'is', null).where('withdrawn_at', 'is', null);
  const rows = await query.orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    anchor: JSON.parse(row.anchor) as Anchor,
    reportId: row.placed,
    field: row.field,
    value: JSON.parse(row.value) as unknown,
    was: JSON.parse(row.was) as unknown,
    by: row.corrected_by,
    note: row.note,
    at: row.corrected_at,
    withdrawnAt: row.withdrawn_at,
  }));
}

/** Keeps a person's word on two reports, and links or parts them. Answers its id. */
export async function addDecision(
  writing: Writing,
  verdict: 'same' | 'apart',
  reportIds: readonly [string, string],
  by: string,
  note?: string,
): Promise<number> {
  const { db, now } = writing;
  if (reportIds[0] === reportIds[1])
    throw new Error(`a report cannot be compared with itself: ${reportIds[0]}`);
  const [a, b] = [await reportAt(db, reportIds[0]), await reportAt(db, reportIds[1])];
  for (const { report } of [a, b]) {
    if (report.asRead.kind !== 'event')
      throw new Error(`only reports of events are linked, not a ${report.asRead.kind}`);
  }
  await undoContrary(db, now, verdict, reportIds);
  const { id } = await db
    .insertInto('merge_decision')
    .values({
      verdict,
      document_a: a.documentId,
      document_b: b.documentId,
      anchor_a: JSON.stringify(anchorOf(a.documentKey, a.report.candidate)),
      anchor_b: JSON.stringify(anchorOf(b.documentKey, b.report.candidate)),
      placed_a: a.report.uid,
      placed_b: b.report.uid,
      decided_by: by,
      note: note ?? null,
      decided_at: now,
      undone_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await mergeAround(writing, reportIds);
  return id;
}

/** Who changes their mind, or another's, takes back what was said before. */
async function undoContrary(
  db: Kysely<Tables>,
  now: string,
  verdict: 'same' | 'apart',
  [a, b]: readonly [string, string],
) {
  await db
    .updateTable('merge_decision')
    .set({ undone_at: now })
    .where('undone_at', 'is', null)
    .where('verdict', '!=', verdict)
    .where((eb) => eb.or([eb.and({ placed_a: a, placed_b: b }), eb.and({ placed_a: b, placed_b: a })]))
    .execute();
}

export async function undoDecision(writing: Writing, id: number): Promise<void> {
  const row = await writing.db
    .updateTable('merge_decision')
    .set({ undone_at: writing.now })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .returning(['placed_a', 'placed_b'])
    .executeTakeFirst();
  if (row === undefined) throw new Error(`no decision to undo: ${id}`);
  await mergeAround(writing, [row.placed_a, row.placed_b].filter((uid) => uid !== null)); // prettier-ignore
}

export async function listDecisions(db: Kysely<Tables>): Promise<MergeDecision[]> {
  const rows = await db.selectFrom('merge_decision').selectAll().orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    verdict: row.verdict,
    anchors: [JSON.parse(row.anchor_a) as Anchor, JSON.parse(row.anchor_b) as Anchor],
    reportIds: [row.placed_a, row.placed_b],
    by: row.decided_by,
    note: row.note,
    at: row.decided_at,
    undoneAt: row.undone_at,
  }));
}

async function reportAt(db: Kysely<Tables>, uid: string) {
  const row = await db
    .selectFrom('report')
    .innerJoin('document', 'document.current_reading_id', 'report.reading_id')
    .where('uid', '=', uid)
    .select(['document.id', 'document.key'])
    .executeTakeFirst();
  const report =
    row === undefined ? undefined : (await reportsToReview(db, row.id)).find((one) => one.uid === uid);
  if (row === undefined || report === undefined) throw new Error(`no such report: ${uid}`);
  return { report, documentId: row.id, documentKey: row.key };
}
