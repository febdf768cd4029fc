import { resolve } from 'node:path';
import { clearError } from './clear-error.js';
import { openPostgres, withoutPassword } from './open-postgres.js';
import { openSqlite } from './open-sqlite.js';
import { createSqlStore } from './sql-store.js';
import type { Store } from './store.js';

/** Where a record is: a file for SQLite, or a server for PostgreSQL (with a schema of its own, where several share it). */
export type StorePlace = { readonly file: string } | { readonly url: string; readonly schema?: string };

export interface OpenOptions {
  /** Nothing is made, migrated or written. */
  readonly readOnly?: boolean;
  /** How long a writer waits for another process that writes, in milliseconds; 5,000 unless told. */
  readonly waitMs?: number;
  /** The clock, for the instants that the record notes. */
  readonly now?: () => Date;
}

/**
 * Opens the record, makes it where there is none, and brings one of an older Readout up to date. Throws a `RecordError`
 * when it is missing, of something else, or of a newer Readout. A file that cannot be written is opened for reading.
 */
export async function openStore(where: StorePlace, options: OpenOptions = {}): Promise<Store> {
  const { readOnly = false, waitMs = 5_000, now = () => new Date() } = options;
  const opening = { readOnly, waitMs, now };
  try {
    const opened =
      'file' in where
        ? await openSqlite(where.file, opening)
        : await openPostgres(where.url, where.schema, opening);
    return createSqlStore({ ...opened, now });
  } catch (error) {
    throw clearError(
      error,
      'file' in where ? resolve(where.file) : withoutPassword(where.url),
      'it was not opened',
    );
  }
}
