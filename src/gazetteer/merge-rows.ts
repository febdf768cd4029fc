import { ROW_SHAPES } from './row-shapes.js';
import type { GazetteerRows } from './rows.js';

/** The shipped rows with a user's own after them; a row with the key of a shipped one replaces it. */
export function mergeRows(shipped: GazetteerRows, own: GazetteerRows): GazetteerRows {
  const merged: Record<string, unknown> = {
    decoys: [...new Set([...(shipped.decoys ?? []), ...(own.decoys ?? [])])],
  };
  for (const kind of Object.keys(ROW_SHAPES) as (keyof typeof ROW_SHAPES)[]) {
    const keyOf = (row: object): string =>
      JSON.stringify(ROW_SHAPES[kind].key.map((field) => (row as Record<string, unknown>)[field] ?? null));
    const mine: readonly object[] = own[kind] ?? [];
    const taken = new Set(mine.map(keyOf));
    const theirs: readonly object[] = shipped[kind] ?? [];
    merged[kind] = [...theirs.filter((row) => !taken.has(keyOf(row))), ...mine];
  }
  return merged as unknown as GazetteerRows;
}
