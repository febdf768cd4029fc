import { writeFileSync } from 'node:fs';
import type { Event, Participant } from '../events/event.js';
import type { Gazetteer } from '../gazetteer/index.js';
import { loadParts } from '../loading/load-reader.js';
import { readInputs } from '../loading/read-inputs.js';
import { createReader } from '../pipeline.js';
import type { Reading } from '../reading.js';
import { EXIT } from './trouble.js';
import { writeLine } from './write-line.js';

interface Options {
  readonly inputs: readonly string[];
  readonly predictions: string;
}

/** Reads whole texts and writes their readings (design, section 7), a line each. Prints how many events of each type and status. */
export async function evaluateEvents(options: Options): Promise<number> {
  const { readings, code } = await readAll(options.inputs);
  writeFileSync(options.predictions, readings.map((reading) => `${JSON.stringify(reading)}\n`).join(''));
  await tellTypes(readings);
  return code;
}

/**
 * Reads single sentences, JSON Lines of `{id, text}`, and writes `{"<id>": [events]}` as gold of states tells them: PLOVER's
 * records know states and kinds of bodies alone, so that a rebel, a party or a firm counts as the state it acts in first, and the Soviet Union as Russia.
 */
export async function evaluateGsr(options: Options): Promise<number> {
  const { readings, gazetteer, code } = await readAll(options.inputs);
  const coded = readings.map(({ document, events }) => [
    document.id,
    events.map((event) => byState(event, gazetteer)),
  ]);
  writeFileSync(options.predictions, `${JSON.stringify(Object.fromEntries(coded))}\n`);
  await tellTypes(readings);
  return code;
}

interface AllRead {
  readonly readings: readonly Reading[];
  readonly gazetteer: Gazetteer;
  /** What the command ends with: whether all could be read. */
  readonly code: number;
}

/** What cannot be read is said and the rest is done. */
async function readAll(paths: readonly string[]): Promise<AllRead> {
  const parts = loadParts();
  let code: number = EXIT.done;
  const reader = createReader(parts);
  const readings: Reading[] = [];
  for await (const { document, issues } of readInputs(paths)) {
    if (document === null) {
      code = EXIT.someUnread;
      for (const { message } of issues) console.error(message);
    } else readings.push(reader.read(document));
  }
  return { readings, gazetteer: parts.gazetteer, code };
}

/** Gold of states has the codes of today. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  SUN: 'RUS', DDR: 'DEU', CSK: 'CZE', YUG: 'SRB', SCG: 'SRB', RVN: 'VNM', VDR: 'VNM', YMD: 'YEM',
}; // prettier-ignore

function byState(event: Event, gazetteer: Gazetteer): object {
  const { type, status, quote } = event;
  const states = (parties: readonly Participant[]): string[] => [
    ...new Set(
      parties.map(
        ({ id, name }) => gazetteer.actor(id ?? '')?.in?.[0] ?? SUCCESSORS[id ?? ''] ?? id ?? `?${name}`,
      ),
    ),
  ];
  return {
    ...{ type, status, date: event.date?.edtf ?? null, quote: quote.text },
    ...{ actor: states(event.actor), recipient: states(event.recipient) },
  };
}

async function tellTypes(readings: readonly Reading[]): Promise<void> {
  const counts = new Map<string, Map<string, number>>();
  for (const { type, status } of readings.flatMap(({ events }) => events)) {
    const row = counts.get(type) ?? new Map<string, number>();
    counts.set(type, row.set(status, (row.get(status) ?? 0) + 1));
  }
  const statuses = ['happened', 'planned', 'hypothetical', 'denied', 'cancelled'];
  const line = (name: string, cells: readonly unknown[]): Promise<void> =>
    writeLine(`${name.padEnd(10)}${cells.map((cell) => String(cell).padStart(14)).join('')}`);
  await line('type', statuses);
  for (const [type, row] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
    await line(
      type,
      statuses.map((status) => row.get(status) ?? 0),
    );
  const events = readings.reduce((sum, reading) => sum + reading.events.length, 0);
  await writeLine(`${readings.length} texts, ${events} events`);
}
