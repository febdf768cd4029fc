import type { OwnRows } from './own-rows.js';

let inUse: OwnRows | null = null;

/**
 * Names the user's rows that all tables of this process are loaded with: the command line does so once, before it runs a
 * command, and each worker thread is told the same. Null: the shipped tables alone.
 */
export function useOwnRows(rows: OwnRows | null): void {
  inUse = rows;
}

export const ownRowsInUse = (): OwnRows | null => inUse;
