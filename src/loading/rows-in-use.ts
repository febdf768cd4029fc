import type { CodebookTables } from '../codebook/check-tables.js';
import type { GazetteerRows } from '../gazetteer/index.js';

/** A user's tables, read from a folder: `events/ACCUSE.yaml`, `classes.yaml` … and gazetteer rows under `gazetteer/`. */
export interface OwnRows {
  readonly codebook: CodebookTables;
  readonly gazetteer: GazetteerRows;
  /** Hash of all rows that are used; part of the pipeline's version. */
  readonly hash: string;
}

let inUse: OwnRows | null = null;

/**
 * Names the user's rows that all tables of this process are loaded with: the command line does so once, before it runs a
 * command, and each worker thread is told the same. Null: the shipped tables alone.
 */
export function useOwnRows(rows: OwnRows | null): void {
  inUse = rows;
}

export const ownRowsInUse = (): OwnRows | null => inUse;
