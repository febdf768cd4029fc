import type { Command } from 'commander';
import { formatEventLine } from '../formats/event-line.js';
import { loadPipelineVersion } from '../loading/load-reader.js';
import type { Store } from '../record/store.js';
import type { StoredEvent } from '../record/stored-report.js';
import { toFilter, type FilterOptions } from './filter-options.js';
import { withRecord } from './open-record.js';
import { EXIT, WrongUse } from './trouble.js';
import { writeLine } from './write-line.js';

export interface EventsOptions extends FilterOptions {
  readonly limit?: string;
  readonly json?: boolean;
}

const PAGE = 500;

/** `readout events`: one line an event, oldest first, those without a date last. */
export async function runEvents(options: EventsOptions, command: Command): Promise<number> {
  const filter = toFilter(options);
  const limit = limitFrom(options);
  return withRecord(command, { create: false }, async (store) => {
    const pipelineVersion = loadPipelineVersion();
    let shown = 0;
    let stale = 0;
    let undated: number | null = null;
    let after: string | undefined;
    do {
      const size = Math.min(PAGE, limit - shown);
      const page = await store.events(filter, after === undefined ? { limit: size } : { limit: size, after });
      undated ??= page.undated;
      for (const row of page.rows) {
        await writeLine(options.json === true ? JSON.stringify(row) : formatEventLine(row));
        if (isStale(row, pipelineVersion)) stale++;
      }
      shown += page.rows.length;
      after = page.next ?? undefined;
    } while (after !== undefined && shown < limit);
    if (options.json !== true) await tellRest(store, filter, shown, undated, stale);
    return EXIT.done;
  });
}

function limitFrom(options: EventsOptions): number {
  if (options.limit === undefined) return options.json === true ? Number.MAX_SAFE_INTEGER : 50;
  if (!/^[1-9]\d{0,8}$/.test(options.limit))
    throw new WrongUse(`--limit takes a number of rows, not ${options.limit}`);
  return Number(options.limit);
}

const isStale = (row: StoredEvent, pipelineVersion: string): boolean =>
  row.reports.some((report) => report.document.pipelineVersion !== pipelineVersion);

async function tellRest(
  store: Store,
  filter: Parameters<Store['events']>[0],
  shown: number,
  undated: number | null,
  stale: number,
): Promise<void> {
  const { events } = await store.countEvents(filter);
  if (events === 0) {
    const { documents } = await store.statistics();
    await writeLine(
      documents === 0
        ? 'The record is empty. Begin with: readout read examples'
        : `No event in the ${documents} documents held answers this. Widen the question, or read more texts.`,
    );
  } else if (shown < events) await writeLine(`… ${events - shown} more; --limit shows them`);
  if (undated !== null && undated > 0)
    await writeLine(`${undated} events without a date are left out, as a period was asked for`);
  if (stale > 0)
    await writeLine(`${stale} of these were read by an older pipeline; \`readout reread\` renews them`);
}
