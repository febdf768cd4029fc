import { sql, type Kysely } from 'kysely';
import type { Dialect } from './dialect.js';
import { MIGRATIONS } from './migrations/index.js';
import { RecordError } from './record-error.js';
import type { Tables } from './tables.js';

/** The schema that this Readout writes. */
export const SCHEMA = MIGRATIONS.length;

/** The schema of an opened database; 0 for an empty one. Throws a `RecordError` when this Readout is too old for it. */
export async function schemaOf(db: Kysely<Tables>, dialect: Dialect, place: string): Promise<number> {
  if (!(await dialect.hasTable(db, 'migration'))) return 0;
  const { schema } = await db
    .selectFrom('migration')
    .select((eb) => eb.fn.max('number').as('schema'))
    .executeTakeFirstOrThrow();
  if (schema > SCHEMA) {
    throw new RecordError(
      'newer',
      `The record ${place} was written by a newer Readout (schema ${schema}; this one knows up to ${SCHEMA}). Nothing was read or changed. Update Readout to use it, or name another record with --record.`,
    );
  }
  return schema;
}

/**
 * Brings a record to the present schema, up to `target` where told: all steps in one transaction. A second process that
 * does the same waits, and then finds nothing left to do.
 */
export async function migrate(
  db: Kysely<Tables>,
  dialect: Dialect,
  now: string,
  target = SCHEMA,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await dialect.lock(transaction, 'migrating');
    await sql.raw(`create table if not exists migration (number integer primary key, name ${dialect.text} not null, applied_at ${dialect.text} not null)`).execute(transaction); // prettier-ignore
    const { schema } = await transaction.selectFrom('migration').select((eb) => eb.fn.coalesce(eb.fn.max('number'), eb.lit(0)).as('schema')).executeTakeFirstOrThrow(); // prettier-ignore
    for (const [index, { name, run }] of MIGRATIONS.slice(0, target).entries()) {
      const number = index + 1;
      if (number <= schema) continue;
      await run(transaction, dialect);
      await transaction.insertInto('migration').values({ number, name, applied_at: now }).execute();
    }
  });
}
