import type { Kysely } from 'kysely';
import { inBatches } from './in-batches.js';
import { mergeReports, type MergeableParticipant, type MergeableReport, type MergedEvent, type Verdict } from './merge-reports.js'; // prettier-ignore
import type { Tables } from './tables.js';
import type { Writing } from './writing.js';

/** Merges everything that waits, each group in a transaction of its own. Answers how many events changed. */
export async function mergeAll(
  transact: <Answer>(work: (writing: Writing) => Promise<Answer>) => Promise<Answer>,
): Promise<number> {
  let changed = 0;
  for (;;) {
    const more = await transact(mergeOneGroup);
    if (more === undefined) return changed + (await transact(mergeByDecision));
    changed += more;
  }
}

/** Links what people have linked and a re-read has parted. */
async function mergeByDecision(writing: Writing): Promise<number> {
  const parted = await writing.db
    .selectFrom('merge_decision')
    .innerJoin('report as a', 'a.uid', 'placed_a')
    .innerJoin('report as b', 'b.uid', 'placed_b')
    .where('undone_at', 'is', null)
    .where('verdict', '=', 'same')
    .whereRef('a.event_id', '!=', 'b.event_id')
    .select(['a.uid as one', 'b.uid as other'])
    .execute();
  return parted.length === 0 ? 0 : mergeAround(writing, parted.flatMap(({ one, other }) => [one, other])); // prettier-ignore
}

/** Merges one group that waits, within the caller's transaction. Undefined: none waits. Else how many events changed. */
async function mergeOneGroup({ db, dialect, now }: Writing): Promise<number | undefined> {
  await dialect.lock(db, 'merging');
  const waiting = await db
    .selectFrom('merge_pending')
    .select('group_key')
    .orderBy('group_key')
    .limit(1)
    .executeTakeFirst();
  if (waiting === undefined) return undefined;
  await db.deleteFrom('merge_pending').where('group_key', '=', waiting.group_key).execute();
  const verdicts = await activeVerdicts(db);
  const { reports, groupKeys } = await closeUnderVerdicts(db, [waiting.group_key], verdicts);
  for (const batch of inBatches(groupKeys)) {
    await db.deleteFrom('merge_pending').where('group_key', 'in', batch).execute();
  }
  return writeEvents(db, now, reports, mergeReports([...reports.values()], verdicts));
}

/** Merges anew what a decision touches; its reports may have no group of their own. */
export async function mergeAround({ db, dialect, now }: Writing, uids: readonly string[]): Promise<number> {
  await dialect.lock(db, 'merging');
  const verdicts = await activeVerdicts(db);
  const starting = await loadReports(db, 'uid', uids);
  const keys = starting.flatMap(({ groupKey }) => (groupKey === null ? [] : [groupKey]));
  const { reports } = await closeUnderVerdicts(db, keys, verdicts, starting);
  return writeEvents(db, now, reports, mergeReports([...reports.values()], verdicts));
}

type Loaded = MergeableReport & { readonly eventId: string; readonly eventDay: string | null; readonly mergeWhy: string | null; readonly mergeRank: number }; // prettier-ignore

async function activeVerdicts(db: Kysely<Tables>): Promise<Verdict[]> {
  const rows = await db
    .selectFrom('merge_decision')
    .where('undone_at', 'is', null)
    .select(['verdict', 'placed_a', 'placed_b'])
    .orderBy('id')
    .execute();
  return rows.flatMap(({ verdict, placed_a, placed_b }) =>
    placed_a === null || placed_b === null ? [] : [{ verdict, reports: [placed_a, placed_b] as const }],
  );
}

/** All reports of some groups, with the groups that people have linked them to. */
async function closeUnderVerdicts(
  db: Kysely<Tables>,
  groupKeys: readonly string[],
  verdicts: readonly Verdict[],
  starting: readonly Loaded[] = [],
): Promise<{ reports: Map<string, Loaded>; groupKeys: string[] }> {
  const reports = new Map(starting.map((report) => [report.uid, report]));
  const loaded = new Set<string>();
  const same = verdicts.filter(({ verdict }) => verdict === 'same');
  for (let keys = [...new Set(groupKeys)]; ;) {
    for (const report of await loadReports(db, 'group_key', keys)) reports.set(report.uid, report);
    for (const key of keys) loaded.add(key);
    const partners = same.flatMap(({ reports: [a, b] }) => (reports.has(a) ? (reports.has(b) ? [] : [b]) : reports.has(b) ? [a] : [])); // prettier-ignore
    const found = await loadReports(db, 'uid', partners);
    for (const report of found) reports.set(report.uid, report);
    keys = [...new Set([...reports.values()].flatMap(({ groupKey }) => (groupKey === null || loaded.has(groupKey) ? [] : [groupKey])))]; // prettier-ignore
    if (keys.length === 0 && found.length === 0) return { reports, groupKeys: [...loaded] };
  }
}

async function loadReports(
  db: Kysely<Tables>,
  by: 'uid' | 'group_key',
  values: readonly string[],
): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  for (const batch of inBatches(values)) {
    const rows = await db
      .selectFrom('report')
      .innerJoin('document', 'document.current_reading_id', 'report.reading_id')
      .where(`report.${by}`, 'in', batch)
      .where('report.kind', '=', 'event')
      .where('is_rejected', '=', 0)
      .select([
        'report.id',
        'uid',
        'document.key',
        'group_key',
        'type',
        'mode',
        'status',
        'date_from',
        'date_to',
        'place',
        'start_at',
        'quote',
        'published_from',
        'document.office',
        'event_id',
        'event_day',
        'merge_why',
        'merge_rank',
      ]) // prettier-ignore
      .execute();
    const participants = await loadParticipants(db, rows.map(({ id }) => id)); // prettier-ignore
    for (const row of rows) {
      const { date_from: from, date_to: to } = row;
      loaded.push({
        uid: row.uid,
        documentKey: row.key,
        groupKey: row.group_key,
        type: row.type,
        mode: row.mode,
        status: row.status,
        date: from === null || to === null ? null : { from, to },
        place: row.place,
        start: row.start_at,
        quote: row.quote,
        participants: participants.get(row.id) ?? [],
        publishedFrom: row.published_from,
        isOfficial: row.office !== null,
        eventId: row.event_id,
        eventDay: row.event_day,
        mergeWhy: row.merge_why,
        mergeRank: row.merge_rank,
      });
    }
  }
  return loaded;
}

async function loadParticipants(db: Kysely<Tables>, reportIds: readonly number[]) {
  const byReport = new Map<number, MergeableParticipant[]>();
  for (const batch of inBatches(reportIds)) {
    const rows = await db
      .selectFrom('participant')
      .where('report_id', 'in', batch)
      .select(['report_id', 'role', 'entity', 'office', 'person'])
      .orderBy('report_id')
      .orderBy('role')
      .orderBy('ordinal')
      .execute();
    for (const { report_id, ...participant } of rows) {
      byReport.set(report_id, [...(byReport.get(report_id) ?? []), participant]);
    }
  }
  return byReport;
}

/** Writes what changed, and redirects ids that no event has any more. */
async function writeEvents(
  db: Kysely<Tables>,
  now: string,
  reports: ReadonlyMap<string, Loaded>,
  events: readonly MergedEvent[],
): Promise<number> {
  const alive = new Set(events.map(({ id }) => id));
  const moved = new Map<string, MergedEvent>();
  let changed = 0;
  for (const event of events) {
    let isChanged = false;
    for (const [rank, { uid }] of event.reports.entries()) {
      const held = reports.get(uid);
      const isSame = held?.eventId === event.id && held.eventDay === event.day && held.mergeWhy === event.why && held.mergeRank === rank; // prettier-ignore
      if (held === undefined || isSame) continue;
      isChanged = true;
      const columns = { event_id: event.id, event_day: event.day, merge_why: event.why, merge_rank: rank };
      await db.updateTable('report').set(columns).where('uid', '=', uid).execute();
      if (!alive.has(held.eventId)) moved.set(held.eventId, event);
    }
    if (isChanged) changed++;
  }
  for (const batch of inBatches([...alive])) await db.deleteFrom('event_redirect').where('from_id', 'in', batch).execute(); // prettier-ignore
  const redirects = [...moved].map(([from_id, event]) => ({ from_id, to_id: event.id, why: event.why ?? 'no longer linked', at: now })); // prettier-ignore
  for (const batch of inBatches(redirects)) {
    await db
      .insertInto('event_redirect')
      .values(batch)
      .onConflict((conflict) =>
        conflict.column('from_id').doUpdateSet((eb) => ({
          to_id: eb.ref('excluded.to_id'),
          why: eb.ref('excluded.why'),
          at: eb.ref('excluded.at'),
        })),
      ) // prettier-ignore
      .execute();
  }
  return changed;
}
