import type { Kysely } from 'kysely';
import { applyCorrection, REJECTED } from './apply-correction.js';
import { eventIdOf } from './report-id.js';
import { placeAnchor, type Candidate } from './place-anchor.js';
import { reportRows, type Told } from './report-rows.js';
import type { Anchor } from './review.js';
import type { ReportTable, Tables } from './tables.js';
import { markPending } from './mark-pending.js';

/** A report with what people's words need of it. */
export interface ReportToReview {
  readonly id: number;
  readonly uid: string;
  /** As the pipeline read it. */
  readonly asRead: Told;
  readonly candidate: Candidate;
  readonly row: Pick<ReportTable, 'json' | 'json_as_read' | 'is_rejected' | 'group_key'>;
}

/** The reports of the reading that answers for a document. */
export async function reportsToReview(db: Kysely<Tables>, documentId: number): Promise<ReportToReview[]> {
  const rows = await db
    .selectFrom('report')
    .innerJoin('document', 'document.current_reading_id', 'report.reading_id')
    .where('document.id', '=', documentId)
    .select(['report.id', 'uid', 'report.kind', 'json', 'json_as_read', 'is_rejected', 'group_key'])
    .orderBy('report.id')
    .execute();
  return rows.map((row) => {
    const asRead = { kind: row.kind, record: JSON.parse(row.json_as_read ?? row.json) as unknown } as Told;
    return { id: row.id, uid: row.uid, asRead, candidate: candidateOf(row.uid, asRead), row };
  });
}

function candidateOf(uid: string, told: Told): Candidate {
  const { columns, participants } = reportRows(told);
  const { quote, type, mode, kind } = columns;
  const { start } = told.record.quote;
  return { uid, kind, quote, start, type, mode, participants: participants.map(({ role, entity, name }) => `${role}:${entity ?? name}`) }; // prettier-ignore
}

/** Where to fasten a person's word about a report. */
export function anchorOf(documentKey: string, candidate: Candidate): Anchor {
  const { kind, quote, start, type, mode, participants } = candidate;
  return { documentKey, kind, quote, start, type, mode, participants };
}

/**
 * Finds the place of each correction of a document's reports, and makes the reports answer as corrected. Called in the
 * transaction that changed the reports or the corrections. A correction without a place keeps `placed` null: review.
 */
export async function placeCorrections(db: Kysely<Tables>, documentId: number): Promise<void> {
  const corrections = await db
    .selectFrom('correction')
    .where('document_id', '=', documentId)
    .selectAll()
    .orderBy('id')
    .execute();
  if (corrections.length === 0) return;
  const reports = await reportsToReview(db, documentId);
  const candidates = reports.map(({ candidate }) => candidate);
  const byReport = new Map<string, typeof corrections>();
  for (const correction of corrections) {
    const home = placeAnchor(JSON.parse(correction.anchor) as Anchor, candidates)?.uid ?? null;
    if (home !== correction.placed) {
      await db.updateTable('correction').set({ placed: home }).where('id', '=', correction.id).execute();
    }
    if (home === null || correction.withdrawn_at !== null) continue;
    byReport.set(home, [...(byReport.get(home) ?? []), correction]);
  }
  for (const report of reports) await answerAs(db, report, byReport.get(report.uid) ?? []);
}

/** Makes one report answer with its corrections, the latest of a field last. */
async function answerAs(
  db: Kysely<Tables>,
  { id, uid, asRead, row }: ReportToReview,
  corrections: readonly { field: string; value: string }[],
): Promise<void> {
  let told = asRead;
  let isRejected = false;
  for (const { field, value } of corrections) {
    const meant = JSON.parse(value) as unknown;
    if (field === REJECTED) isRejected = meant === true;
    else told = applyCorrection(told, field, meant);
  }
  const json = JSON.stringify(told.record);
  if (json === row.json && isRejected === (row.is_rejected === 1)) return;
  const { columns, participants } = reportRows(told);
  const asReadJson = JSON.stringify(asRead.record);
  await db
    .updateTable('report')
    .set({
      ...columns,
      json,
      json_as_read: json === asReadJson ? null : asReadJson,
      is_rejected: isRejected ? 1 : 0,
      event_id: told.kind === 'event' ? eventIdOf(uid) : uid,
      group_key: isRejected ? null : columns.group_key,
      merge_why: null,
    })
    .where('id', '=', id)
    .execute();
  await db.deleteFrom('participant').where('report_id', '=', id).execute();
  const rows = participants.map((participant) => ({ report_id: id, ...participant }));
  if (rows.length > 0) await db.insertInto('participant').values(rows).execute();
  await markPending(db, [row.group_key, columns.group_key]);
}

/** Finds the place of each merge decision that has to do with a document. */
export async function placeDecisions(db: Kysely<Tables>, documentId: number): Promise<void> {
  const decisions = await db
    .selectFrom('merge_decision')
    .where((eb) => eb.or([eb('document_a', '=', documentId), eb('document_b', '=', documentId)]))
    .selectAll()
    .execute();
  if (decisions.length === 0) return;
  const candidates = (await reportsToReview(db, documentId)).map(({ candidate }) => candidate);
  const place = (anchor: string): string | null =>
    placeAnchor(JSON.parse(anchor) as Anchor, candidates)?.uid ?? null;
  for (const { id, document_a, document_b, anchor_a, anchor_b } of decisions) {
    await db
      .updateTable('merge_decision')
      .set({
        ...(document_a === documentId ? { placed_a: place(anchor_a) } : {}),
        ...(document_b === documentId ? { placed_b: place(anchor_b) } : {}),
      })
      .where('id', '=', id)
      .execute();
  }
}
