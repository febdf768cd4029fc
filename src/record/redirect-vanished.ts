import type { Kysely } from 'kysely';
import { overlaps } from '../span.js';
import { inBatches } from './in-batches.js';
import { eventIdOf } from './report-id.js';
import type { Tables } from './tables.js';

/** An event as a reading told it. */
export interface ToldEvent {
  readonly uid: string;
  readonly eventId: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

export async function eventsToldIn(db: Kysely<Tables>, readingId: number): Promise<ToldEvent[]> {
  const rows = await db
    .selectFrom('report')
    .where('reading_id', '=', readingId)
    .where('kind', '=', 'event')
    .select(['uid', 'event_id', 'type', 'start_at', 'end_at'])
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    uid: row.uid,
    eventId: row.event_id,
    type: row.type,
    start: row.start_at,
    end: row.end_at,
  }));
}

/**
 * A new pipeline may quote an event otherwise, and so give it another id. The old id then leads to the event of the same
 * type that the same words tell now.
 */
export async function redirectVanished(
  db: Kysely<Tables>,
  now: string,
  before: readonly ToldEvent[],
  after: readonly ToldEvent[],
): Promise<void> {
  const alive = new Set(after.map(({ uid }) => uid));
  const redirects = before.flatMap((old) => {
    if (alive.has(old.uid) || old.eventId !== eventIdOf(old.uid)) return [];
    const heir = after.find((report) => report.type === old.type && overlaps(report, old));
    return heir === undefined
      ? []
      : [{ from_id: old.eventId, to_id: heir.eventId, why: 'the text was read anew', at: now }];
  });
  for (const batch of inBatches(redirects)) {
    await db
      .insertInto('event_redirect')
      .values(batch)
      .onConflict((conflict) =>
        conflict
          .column('from_id')
          .doUpdateSet((eb) => ({ to_id: eb.ref('excluded.to_id'), at: eb.ref('excluded.at') })),
      )
      .execute();
  }
}
