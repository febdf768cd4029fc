import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { openStore, type OpenOptions, type StorePlace } from './open-store.js';
import type { Store } from './store.js';

/** A database of its own for one test, and how to open the record in it. */
export interface TestPlace {
  readonly where: StorePlace;
  /** Runs statements past the store, parted by semicolons. */
  readonly run: (statements: string) => Promise<void>;
  /** The rows of one query past the store. */
  readonly ask: (question: string) => Promise<Record<string, unknown>[]>;
  readonly open: (options?: OpenOptions) => Promise<Store>;
  readonly remove: () => Promise<void>;
}

export interface StoreKind {
  readonly name: 'SQLite' | 'PostgreSQL';
  readonly makePlace: () => Promise<TestPlace>;
  /** Why its tests are skipped; null when they run. */
  readonly skippedBecause: string | null;
}

/** Tests write with a clock that stands still. */
export const NOON = new Date('2026-02-01T12:00:00Z');

const sqlite: StoreKind = {
  name: 'SQLite',
  skippedBecause: null,
  makePlace: () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-record-'));
    const where = { file: join(folder, 'readout.db') };
    return Promise.resolve({
      where,
      run: (statements) => withFile(where.file, (raw) => void raw.exec(statements)),
      ask: (question) =>
        withFile(where.file, (raw) => raw.prepare<[], Record<string, unknown>>(question).all()),
      open: (options) => openStore(where, { now: () => NOON, ...options }),
      remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    });
  },
};

const url = process.env.READOUT_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/test';

const postgres: StoreKind = {
  name: 'PostgreSQL',
  skippedBecause: await whyNoPostgres(),
  makePlace: async () => {
    const schema = `readout_test_${randomBytes(6).toString('hex')}`;
    const where = { url, schema };
    await query(`create schema ${schema}`);
    return {
      where,
      run: async (statements) => {
        await query(statements, schema);
      },
      ask: (question) => query(question, schema),
      open: (options) => openStore(where, { now: () => NOON, ...options }),
      remove: async () => {
        await query(`drop schema if exists ${schema} cascade`);
      },
    };
  },
};

/** Both stores; says aloud which is skipped, and why. */
export const STORE_KINDS: readonly StoreKind[] = [sqlite, postgres];

if (postgres.skippedBecause !== null) {
  console.warn(
    `PostgreSQL tests are skipped: ${postgres.skippedBecause}. Set READOUT_TEST_POSTGRES to a database's URL.`,
  );
}

async function whyNoPostgres(): Promise<string | null> {
  try {
    await query('select 1');
    return null;
  } catch (error) {
    return error instanceof AggregateError ? 'no server answers' : String(error);
  }
}

function withFile<Answer>(file: string, work: (raw: Database.Database) => Answer): Promise<Answer> {
  const raw = new Database(file);
  try {
    return Promise.resolve(work(raw));
  } finally {
    raw.close();
  }
}

async function query(text: string, schema = 'public'): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 3_000,
    options: `-c search_path=${schema}`,
  });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
