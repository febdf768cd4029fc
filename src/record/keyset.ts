import type { PageRequest } from './filters.js';

const USUAL = 50;
const MOST = 1_000;

/** How many rows a page has. Throws an `Error` for what is no number of rows. */
export function limitOf(page: PageRequest): number {
  const { limit = USUAL } = page;
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw new Error(`a page has 1 to ${MOST} rows, not ${limit}`);
  return limit;
}

/** Where a page ended: the values that the list is ordered by, of its last row. Opaque to callers. */
export function cursorOf(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The values in a cursor. Throws an `Error` when it is not one of ours. */
export function readCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length && values.every(isValue)) return values;
  } catch {
    // not JSON: said below, with what is not a list of values
  }
  throw new Error(`unknown page: ${JSON.stringify(cursor.slice(0, 40))}; take \`next\` of the page before`);
}

const isValue = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value));

/** Cuts rows, asked for with one more than the limit, to a page. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  orderedBy: (row: Row) => readonly (string | number | null)[],
): { rows: readonly Row[]; next: string | null } {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { rows: kept, next: rows.length > limit && last !== undefined ? cursorOf(orderedBy(last)) : null };
}
