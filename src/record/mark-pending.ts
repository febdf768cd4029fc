import type { Kysely } from 'kysely';
import { inBatches } from './in-batches.js';
import type { Tables } from './tables.js';

/** Says that reports of these groups have come, gone or changed, so that the next merging looks at them. */
export async function markPending(db: Kysely<Tables>, groupKeys: readonly (string | null)[]): Promise<void> {
  const keys = new Set(groupKeys.filter((key) => key !== null));
  // in one order everywhere, so that two writers never wait for each other in a circle
  for (const batch of inBatches([...keys].sort())) {
    const rows = batch.map((group_key) => ({ group_key }));
    await db.insertInto('merge_pending').values(rows).onConflict((conflict) => conflict.doNothing()).execute(); // prettier-ignore
  }
}
