import type { Kysely } from 'kysely';
import { inBatches } from './in-batches.js';
import { SENTENCE_COLUMNS, sentenceInPlace } from './sentence-in-place.js';
import type { StoredReport } from './stored-report.js';
import { SUMMARY_COLUMNS, summaryOf } from './summary-of.js';
import type { Tables } from './tables.js';

/** A report with what its event needs of it. */
export interface LoadedReport<Record> extends StoredReport<Record> {
  readonly cited: string | null;
  readonly mergeWhy: string | null;
}

/** The reports of some events, with sentence and document; the leading one of each first. */
export async function loadReports<Record>(
  db: Kysely<Tables>,
  events: readonly { readonly event_id: string }[],
  withRejected: boolean,
): Promise<Map<string, LoadedReport<Record>[]>> {
  const byEvent = new Map<string, LoadedReport<Record>[]>();
  for (const batch of inBatches(events.map(({ event_id }) => event_id))) {
    const rows = await db
      .selectFrom('report')
      .innerJoin('document', 'document.current_reading_id', 'report.reading_id')
      .innerJoin('reading', 'reading.id', 'report.reading_id')
      .innerJoin('version', 'version.id', 'reading.version_id')
      .leftJoin('sentence', 'sentence.id', 'report.sentence_id')
      .leftJoin('sentence as earlier', (join) =>
        join
          .onRef('earlier.reading_id', '=', 'sentence.reading_id')
          .on((eb) => eb('earlier.ordinal', '=', eb('sentence.ordinal', '-', 1))),
      )
      .leftJoin('sentence as later', (join) =>
        join
          .onRef('later.reading_id', '=', 'sentence.reading_id')
          .on((eb) => eb('later.ordinal', '=', eb('sentence.ordinal', '+', 1))),
      )
      .where('report.event_id', 'in', batch)
      .$if(!withRejected, (query) => query.where('report.is_rejected', '=', 0))
      .select(['report.event_id', 'report.uid', 'json', 'json_as_read', 'cited', 'merge_why'])
      .select(SUMMARY_COLUMNS)
      .select(SENTENCE_COLUMNS)
      .orderBy('merge_rank')
      .orderBy('report.uid')
      .execute();
    for (const row of rows) {
      const report: LoadedReport<Record> = {
        id: row.uid,
        record: JSON.parse(row.json) as Record,
        asRead: row.json_as_read === null ? null : (JSON.parse(row.json_as_read) as Record),
        document: summaryOf(row),
        sentence: sentenceInPlace(row),
        cited: row.cited,
        mergeWhy: row.merge_why,
      };
      byEvent.set(row.event_id, [...(byEvent.get(row.event_id) ?? []), report]);
    }
  }
  return byEvent;
}

/** The report as callers see it. */
export function asShown<Record>({
  id,
  record,
  asRead,
  document,
  sentence,
}: LoadedReport<Record>): StoredReport<Record> {
  return { id, record, asRead, document, sentence };
}
