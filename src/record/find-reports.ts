import type { Kysely } from 'kysely';
import type { Event } from '../events/event.js';
import { countSources } from './count-sources.js';
import type { Dialect } from './dialect.js';
import type { DatedPage, PageRequest, ReportFilter } from './filters.js';
import { cursorOf, limitOf, readCursor } from './keyset.js';
import { dateConditions, reportConditions } from './report-conditions.js';
import { asShown, loadReports } from './load-reports.js';
import type { StoredEvent, StoredReport } from './stored-report.js';
import type { ReportKind, Tables } from './tables.js';

interface Reading {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
}

interface Listed {
  readonly event_id: string;
  readonly event_day: string | null;
}

/** A page of reports that are not merged: positions, commitments, claims. */
export async function findReports<Record>(
  reading: Reading,
  kind: Exclude<ReportKind, 'event'>,
  filter: ReportFilter,
  page: PageRequest,
): Promise<DatedPage<StoredReport<Record>>> {
  const { listed, next, undated } = await list(reading, kind, filter, page);
  const reports = await loadReports<Record>(reading.db, listed, filter.withRejected ?? false);
  return { rows: listed.flatMap(({ event_id }) => reports.get(event_id) ?? []).map(asShown), next, undated };
}

/** A page of events, each with all that tells of it. */
export async function findEvents(
  reading: Reading,
  filter: ReportFilter,
  page: PageRequest,
): Promise<DatedPage<StoredEvent>> {
  const { listed, next, undated } = await list(reading, 'event', filter, page);
  return { rows: await loadEvents(reading.db, listed, filter.withRejected ?? false), next, undated };
}

/** An event by its present id or one that it had before. */
export async function findEvent(db: Kysely<Tables>, id: string): Promise<StoredEvent | undefined> {
  let present = id;
  for (let steps = 0; steps < 50; steps++) {
    const [event] = await loadEvents(db, [{ event_id: present, event_day: null }], true);
    if (event !== undefined) return event;
    const redirect = await db
      .selectFrom('event_redirect')
      .where('from_id', '=', present)
      .select('to_id')
      .executeTakeFirst();
    if (redirect === undefined) return undefined;
    present = redirect.to_id;
  }
  return undefined;
}

/** How many events fit, and how many reports. */
export async function countEvents({ db, dialect }: Reading, filter: ReportFilter) {
  const { events, reports } = await db
    .selectFrom('report')
    .innerJoin('document', 'document.current_reading_id', 'report.reading_id')
    .where((eb) => eb.and([...reportConditions(eb, dialect, 'event', filter), ...dateConditions(eb, filter)]))
    .select((eb) => [
      eb.fn.count<number>('event_id').distinct().as('events'),
      eb.fn.countAll<number>().as('reports'),
    ])
    .executeTakeFirstOrThrow();
  return { events, reports, undated: await countUndated({ db, dialect }, 'event', filter) };
}

/** How many have no date, where dates were asked for. */
async function countUndated(
  { db, dialect }: Reading,
  kind: ReportKind,
  filter: ReportFilter,
): Promise<number | null> {
  if (filter.since === undefined && filter.until === undefined) return null;
  const { undated } = await db
    .selectFrom('report')
    .innerJoin('document', 'document.current_reading_id', 'report.reading_id')
    .where((eb) => eb.and(reportConditions(eb, dialect, kind, filter)))
    .where('event_day', 'is', null)
    .select((eb) => eb.fn.count<number>('event_id').distinct().as('undated'))
    .executeTakeFirstOrThrow();
  return undated;
}

/** Which events (or unmerged reports) a page shows: first those with a day, in its order; then those without. */
async function list(reading: Reading, kind: ReportKind, filter: ReportFilter, page: PageRequest) {
  const limit = limitOf(page);
  const [day, id] = page.after === undefined ? ['start', ''] : readCursor(page.after, 2);
  const isDated = day !== null;
  const listed: Listed[] = [];
  if (isDated) listed.push(...(await listDated(reading, kind, filter, page, limit + 1)));
  const askedForDates = filter.since !== undefined || filter.until !== undefined;
  if (listed.length <= limit && !askedForDates) {
    listed.push(
      ...(await listUndated(reading, kind, filter, isDated ? '' : String(id), limit + 1 - listed.length)),
    );
  }
  const shown = listed.slice(0, limit);
  const last = shown.at(-1);
  const next = listed.length > limit && last !== undefined ? cursorOf([last.event_day, last.event_id]) : null;
  return { listed: shown, next, undated: await countUndated(reading, kind, filter) };
}

function listDated(
  { db, dialect }: Reading,
  kind: ReportKind,
  filter: ReportFilter,
  page: PageRequest,
  limit: number,
) {
  const direction = page.order === 'newest' ? 'desc' : 'asc';
  let query = db
    .selectFrom('report')
    .innerJoin('document', 'document.current_reading_id', 'report.reading_id')
    .where((eb) => eb.and([...reportConditions(eb, dialect, kind, filter), ...dateConditions(eb, filter)]))
    .where('event_day', 'is not', null);
  if (page.after !== undefined) {
    const [day, id] = readCursor(page.after, 2);
    const isPast = direction === 'asc' ? '>' : '<';
    query = query.where((eb) => eb(eb.refTuple('event_day', 'event_id'), isPast, eb.tuple(String(day), String(id)))); // prettier-ignore
  }
  return query
    .select(['event_day', 'event_id'])
    .groupBy(['event_day', 'event_id'])
    .orderBy('event_day', direction)
    .orderBy('event_id', direction)
    .limit(limit)
    .execute();
}

function listUndated(
  { db, dialect }: Reading,
  kind: ReportKind,
  filter: ReportFilter,
  after: string,
  limit: number,
) {
  return db
    .selectFrom('report')
    .innerJoin('document', 'document.current_reading_id', 'report.reading_id')
    .where((eb) => eb.and(reportConditions(eb, dialect, kind, filter)))
    .where('event_day', 'is', null)
    .where('event_id', '>', after)
    .select(['event_day', 'event_id'])
    .groupBy(['event_day', 'event_id'])
    .orderBy('event_id')
    .limit(limit)
    .execute();
}

async function loadEvents(
  db: Kysely<Tables>,
  listed: readonly Listed[],
  withRejected: boolean,
): Promise<StoredEvent[]> {
  const reports = await loadReports<Event>(db, listed, withRejected);
  return listed.flatMap(({ event_id: id }) => {
    const members = reports.get(id) ?? [];
    const [lead] = members;
    if (lead === undefined) return [];
    const sources = countSources(members.map(({ record, document, cited }) => ({ documentKey: document.key, textHash: document.textHash, quote: record.quote.text, cited, publisher: document.publisher, office: document.office }))); // prettier-ignore
    const why = members.find(({ mergeWhy }) => mergeWhy !== null)?.mergeWhy ?? null;
    return [
      {
        id,
        event: lead.record,
        reports: members.map(asShown),
        sources,
        why: members.length > 1 ? why : null,
      },
    ];
  });
}
