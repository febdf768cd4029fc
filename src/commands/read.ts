import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { findFiles } from '../loading/find-files.js';
import { loadPublishers } from '../loading/load-gazetteer.js';
import { loadPipelineVersion } from '../loading/load-reader.js';
import { readInOrder } from '../loading/read-in-order.js';
import { readInputs, type Input, type InputDocument } from '../loading/read-inputs.js';
import { openReaderPool, type ReaderPool } from '../loading/reader-pool.js';
import { withOffice } from '../pipeline.js';
import { sourceKey } from '../record/source-key.js';
import type { Store, Storing } from '../record/store.js';
import { versionHash } from '../record/version-hash.js';
import type { Reading } from '../reading.js';
import { withRecord } from './open-record.js';
import { createProgress, follow } from './progress.js';
import { EXIT, WrongUse } from './trouble.js';
import { writeLine } from './write-line.js';

export interface ReadOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly workers?: string;
  readonly private?: boolean;
}

/** What became of one input. */
type Outcome =
  | { readonly input: Input; readonly kind: 'unread' }
  | { readonly input: InputDocument; readonly kind: 'known' }
  | { readonly input: InputDocument; readonly kind: 'read'; readonly reading: Reading }
  | { readonly input: InputDocument; readonly kind: 'failed'; readonly message: string };

/** `readout read`: every path read, in order; what cannot be read is said and the rest is done. */
export async function runRead(
  paths: readonly string[],
  options: ReadOptions,
  command: Command,
): Promise<number> {
  const threads = threadsFrom(options.workers);
  if (options.dryRun === true) return readOnly(paths, options, threads);
  return withRecord(command, { create: true }, (store) => readInto(store, paths, options, threads));
}

function threadsFrom(workers: string | undefined): number {
  if (workers === undefined) return Math.min(availableParallelism(), 4);
  if (!/^\d{1,2}$/.test(workers)) throw new WrongUse(`--workers takes a small number, not ${workers}`);
  return Number(workers);
}

async function readOnly(paths: readonly string[], options: ReadOptions, threads: number): Promise<number> {
  let unread = 0;
  const progress = createProgress('read', await countDocuments(paths));
  for await (const outcome of follow(outcomes(paths, threads, null, ''), progress)) {
    if (outcome.kind === 'unread' || outcome.kind === 'failed') {
      unread++;
      tellTrouble(outcome);
      continue;
    }
    if (outcome.kind !== 'read') continue;
    if (options.json === true) await writeLine(JSON.stringify(toJson(outcome.reading, outcome.input)));
    else await writeLine(describe(outcome.input, outcome.reading, 'not stored'));
  }
  return unread > 0 ? EXIT.someUnread : EXIT.done;
}

async function readInto(
  store: Store,
  paths: readonly string[],
  options: ReadOptions,
  threads: number,
): Promise<number> {
  const pipelineVersion = loadPipelineVersion();
  const counts = {
    stored: 0,
    unchanged: 0,
    replaced: 0,
    unread: 0,
    events: 0,
    positions: 0,
    commitments: 0,
    claims: 0,
  };
  const progress = createProgress('read', await countDocuments(paths));
  for await (const outcome of follow(outcomes(paths, threads, store, pipelineVersion), progress)) {
    if (outcome.kind === 'unread' || outcome.kind === 'failed') {
      counts.unread++;
      tellTrouble(outcome);
      continue;
    }
    if (outcome.kind === 'known') {
      counts.unchanged++;
      if (options.json === true)
        await writeLine(
          JSON.stringify({
            document: outcome.input.document.id,
            path: outcome.input.path,
            stored: 'unchanged',
          }),
        );
      continue;
    }
    const { input, reading } = outcome;
    const stored = await store.storeReading({
      reading,
      pipelineVersion,
      original: { bytes: input.bytes, mediaType: null },
      ...(input.retrievedAt === null ? {} : { retrievedAt: input.retrievedAt }),
      ...(options.private === true || input.isPrivate ? { isPrivate: true } : {}),
    });
    counts[stored]++;
    counts.events += reading.events.length;
    counts.positions += reading.positions.length;
    counts.commitments += reading.commitments.length;
    counts.claims += reading.claims.length;
    await tellStored(input, reading, stored, options);
  }
  await store.mergePending();
  if (options.json !== true) await writeLine(summary(counts, store.place));
  return counts.unread > 0 ? EXIT.someUnread : EXIT.done;
}

async function* outcomes(
  paths: readonly string[],
  threads: number,
  store: Store | null,
  pipelineVersion: string,
): AsyncGenerator<Outcome> {
  let pool: ReaderPool | null = null;
  const publishers = loadPublishers();
  const read = async (input: Input): Promise<Outcome> => {
    if (input.document === null) return { input, kind: 'unread' };
    // the issuing office is part of a version: named before the record is asked
    const document = withOffice(input.document, publishers);
    if (store && (await store.isCurrent(sourceKey(document.id), versionHash(document), pipelineVersion)))
      return { input, kind: 'known' };
    pool ??= openReaderPool(threads);
    try {
      const reading = await pool.read(document);
      return { input, kind: 'read', reading: { ...reading, issues: [...input.issues, ...reading.issues] } };
    } catch (error) {
      return { input, kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  };
  try {
    yield* readInOrder(readInputs(paths), Math.max(1, threads * 3), read);
  } finally {
    await (pool as ReaderPool | null)?.close();
  }
}

/** How many documents there will be; undefined where files of rows hold nobody knows how many, or no person watches. */
async function countDocuments(paths: readonly string[]): Promise<number | undefined> {
  if (!process.stderr.isTTY) return undefined;
  let count = 0;
  for await (const { path } of findFiles(paths)) {
    if (/\.(?:jsonl?|ndjson)(?:\.gz)?$/i.test(path)) return undefined;
    count++;
  }
  return count;
}

/** A reading as design section 7 prints it, with the path that it came from. */
function toJson(reading: Reading, input: InputDocument): object {
  return { ...reading, document: { ...reading.document, path: input.path } };
}

function tellTrouble(outcome: Outcome): void {
  const { input } = outcome;
  const place = input.line === null ? input.path : `${input.path}, line ${input.line}`;
  const messages =
    outcome.kind === 'failed'
      ? [`this document could not be read (${outcome.message}); the rest is done`]
      : input.issues.map((issue) => issue.message);
  for (const message of messages)
    console.error(message.startsWith(input.path) ? message : `${place}: ${message}`);
}

async function tellStored(
  input: InputDocument,
  reading: Reading,
  stored: Storing,
  options: ReadOptions,
): Promise<void> {
  if (options.json === true) {
    const { events, positions, commitments, claims, issues } = reading;
    await writeLine(
      JSON.stringify({
        document: reading.document.id,
        path: input.path,
        stored,
        events: events.length,
        positions: positions.length,
        commitments: commitments.length,
        claims: claims.length,
        issues,
      }),
    );
  } else await writeLine(describe(input, reading, stored));
}

function describe(input: InputDocument, reading: Reading, stored: string): string {
  const place = input.line === null ? input.path : `${input.path}:${input.line}`;
  const found = [
    count(reading.events.length, 'event'),
    count(reading.positions.length, 'position'),
    count(reading.commitments.length, 'commitment'),
    count(reading.claims.length, 'claim'),
  ].filter((part) => !part.startsWith('0 '));
  const issues = reading.issues.filter(
    (issue) =>
      !['domestic-act', 'no-recipient', 'unknown-actor', 'unknown-predicate', 'unknown-date'].includes(
        issue.code,
      ),
  );
  const notes = issues.map((issue) => `\n    ${issue.code}: ${issue.message}`).join('');
  return `${place} · ${stored} · ${found.join(', ') || 'nothing to code'}${notes}`;
}

function summary(
  counts: Readonly<
    Record<
      'stored' | 'unchanged' | 'replaced' | 'unread' | 'events' | 'positions' | 'commitments' | 'claims',
      number
    >
  >,
  place: string,
): string {
  const documents = counts.stored + counts.unchanged + counts.replaced;
  const parts = [`${counts.stored} new`, `${counts.replaced} replaced`, `${counts.unchanged} unchanged`];
  if (counts.unread > 0) parts.push(`${counts.unread} could not be read (said above)`);
  return `\n${count(documents, 'document')} (${parts.join(', ')}): ${count(counts.events, 'event')}, ${count(counts.positions, 'position')}, ${count(counts.commitments, 'commitment')}, ${count(counts.claims, 'claim')} in ${place}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
