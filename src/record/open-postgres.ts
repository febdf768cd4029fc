import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { postgresDialect } from './dialect.js';
import { migrate, SCHEMA, schemaOf } from './migrate.js';
import type { Opened, Opening } from './opened.js';
import { RecordError } from './record-error.js';
import type { Tables } from './tables.js';

/** int8 and numeric, which sums and counts come as. */
const NUMBERS = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);

/** Opens a record on a PostgreSQL server, in a schema of its own where several share a database. */
export async function openPostgres(
  url: string,
  schema: string | undefined,
  options: Opening,
): Promise<Opened> {
  const place = withoutPassword(url, schema);
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 10_000,
    // counts and ids come as text, for fear of numbers beyond 2^53; ours are below
    types: {
      getTypeParser: (type, format) =>
        NUMBERS.has(type) ? Number : (pg.types.getTypeParser(type, format) as unknown),
    },
    options: settings(schema, options),
  });
  pool.on('error', () => undefined); // an idle connection broke: the next query says so, with what was not done
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    if (schema !== undefined && !options.readOnly)
      await sql`create schema if not exists ${sql.id(schema)}`.execute(db);
    const present = await schemaOf(db, postgresDialect, place);
    if (present < SCHEMA) {
      if (options.readOnly) throw cannotMigrate(place, present);
      await migrate(db, postgresDialect, options.now().toISOString());
    }
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const readOnlyBecause = options.readOnly ? 'it was opened for reading only' : null;
  return { db, dialect: postgresDialect, place, readOnlyBecause, close: () => db.destroy() };
}

function settings(schema: string | undefined, { readOnly, waitMs }: Opening): string {
  if (schema !== undefined && !/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new Error(`not a name for a schema: ${schema}`);
  return [
    ...(schema === undefined ? [] : [`search_path=${schema}`]),
    `lock_timeout=${Math.round(waitMs)}`,
    ...(readOnly ? ['default_transaction_read_only=on'] : []),
  ]
    .map((setting) => `-c ${setting}`)
    .join(' ');
}

function cannotMigrate(place: string, present: number): RecordError {
  if (present === 0)
    return new RecordError('missing', `There is no record in ${place}. Read something into it first.`);
  return new RecordError('read-only', `The record ${place} was written by an older Readout (schema ${present}, now ${SCHEMA}) and must be brought up to date to be read, but it was opened for reading only. Nothing was changed. Open it once for writing, after \`pg_dump\`.`); // prettier-ignore
}

/** The address as it may be shown. */
export function withoutPassword(url: string, schema?: string): string {
  const shown = URL.canParse(url) ? new URL(url) : undefined;
  if (shown !== undefined) shown.password = '';
  return `${shown?.href ?? 'the database'}${schema === undefined ? '' : `, schema ${schema}`}`;
}
