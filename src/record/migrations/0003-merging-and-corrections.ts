import { sql } from 'kysely';
import { dayOf } from '../days-of-edtf.js';
import { groupKeyOf } from '../merge-reports.js';
import { eventIdOf } from '../report-id.js';
import type { Migration } from './migration.js';

const BATCH = 500;

/** Reports of one event are linked; people decide and correct. */
export const mergingAndCorrections: Migration = {
  name: 'merging-and-corrections',
  async run(db, { id, idReference, text, keyed }) {
    const columns = [
      `json_as_read ${text}`,
      'is_rejected integer not null default 0',
      `event_id ${text} not null default ''`,
      `event_day ${text}`,
      `group_key ${text}`,
      `merge_why ${text}`,
      'merge_rank integer not null default 0',
    ];
    for (const column of columns) await sql.raw(`alter table report add column ${column}`).execute(db);
    const statements = [
      'create index report_listing on report (kind, event_day, event_id)',
      'create index report_event on report (event_id)',
      'create index report_group on report (group_key)',
      `create table merge_pending (group_key ${text} primary key) ${keyed}`,
      `create table event_redirect (from_id ${text} primary key, to_id ${text} not null, why ${text} not null, at ${text} not null)`,
      'create index event_redirect_to on event_redirect (to_id)',
      `create table merge_decision (
        id ${id}, verdict ${text} not null,
        document_a ${idReference} not null references document on delete cascade,
        document_b ${idReference} not null references document on delete cascade,
        anchor_a ${text} not null, anchor_b ${text} not null, placed_a ${text}, placed_b ${text},
        decided_by ${text} not null, note ${text}, decided_at ${text} not null, undone_at ${text})`,
      'create index merge_decision_a on merge_decision (document_a)',
      'create index merge_decision_b on merge_decision (document_b)',
      `create table correction (
        id ${id}, document_id ${idReference} not null references document on delete cascade,
        anchor ${text} not null, placed ${text}, field ${text} not null, value ${text} not null, was ${text} not null,
        corrected_by ${text} not null, note ${text}, corrected_at ${text} not null, withdrawn_at ${text})`,
      'create index correction_document on correction (document_id)',
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
    await fillEventIds();
    await sql`insert into merge_pending select distinct group_key from report where group_key is not null`.execute(
      db,
    );

    /** Until it is merged, each report tells an event of its own. What can be merged waits for the next merging. */
    async function fillEventIds(): Promise<void> {
      for (let after = -1; ;) {
        const reports = await sql<OldReport>`
          select id, uid, kind, type, date_from, date_to from report
          where id > ${after} order by id limit ${sql.lit(BATCH)}`.execute(db);
        const last = reports.rows.at(-1);
        if (last === undefined) return;
        const people = await sql<{ report_id: number; role: string; entity: string | null }>`
          select report_id, role, entity from participant where report_id > ${after} and report_id <= ${last.id}`.execute(
          db,
        );
        for (const { id, uid, kind, type, date_from: from, date_to: to } of reports.rows) {
          const isEvent = kind === 'event';
          const date = from === null || to === null ? undefined : { from, to };
          const participants = people.rows.filter((row) => row.report_id === id);
          const day = date === undefined ? null : dayOf(date);
          const groupKey = isEvent ? groupKeyOf(type, participants, date) : null;
          await sql`
            update report set event_id = ${isEvent ? eventIdOf(uid) : uid}, event_day = ${day}, group_key = ${groupKey}
            where id = ${id}`.execute(db);
        }
        after = last.id;
      }
    }
  },
};

interface OldReport {
  readonly id: number;
  readonly uid: string;
  readonly kind: string;
  readonly type: string;
  readonly date_from: string | null;
  readonly date_to: string | null;
}
