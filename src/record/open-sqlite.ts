import { accessSync, constants, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver, type DatabaseConnection, type SqliteDatabase, type SqliteDialectConfig, type TransactionSettings } from 'kysely'; // prettier-ignore
import { sqliteDialect } from './dialect.js';
import { migrate, SCHEMA, schemaOf } from './migrate.js';
import type { Opened, Opening } from './opened.js';
import { RecordError } from './record-error.js';
import type { Tables } from './tables.js';
import { whenFree } from './when-free.js';

/** SQLite waits this long by itself, and holds up the process; `whenFree` does the rest. */
const LONGEST_BLOCK_MS = 10;

/** "RDOT": tells our files from other programs' SQLite files. */
const APPLICATION_ID = 0x52444f54;

/** Opens a record in a file, makes it where there is none, and brings an older one up to date after copying it beside. */
export async function openSqlite(file: string, options: Opening): Promise<Opened> {
  const place = resolve(file);
  const isNew = checkPlace(place, options.readOnly);
  const readOnlyBecause = options.readOnly
    ? 'it was opened for reading only'
    : isNew
      ? null
      : whyNotWritable(place);
  const { waitMs } = options;
  const raw = await whenFree(waitMs, () => connect(place, readOnlyBecause !== null));
  const db = new Kysely<Tables>({
    dialect: new PatientSqliteDialect({ database: withStatementCache(raw) }, waitMs),
  });
  try {
    await whenFree(waitMs, () => checkIsOurs(raw, place));
    const schema = await whenFree(waitMs, () => schemaOf(db, sqliteDialect, place));
    if (schema < SCHEMA && readOnlyBecause !== null) throw cannotMigrate(place, schema, readOnlyBecause);
    if (readOnlyBecause === null) {
      await whenFree(waitMs, () => raw.pragma('journal_mode = wal'));
      raw.pragma('synchronous = normal');
      raw.pragma('wal_autocheckpoint = 4000'); // 16 MB; at the usual 4 MB storing 600 documents took a third longer
      if (schema < SCHEMA) {
        if (schema > 0) await whenFree(waitMs, () => copyBeside(raw, place, schema));
        await whenFree(waitMs, () => raw.pragma(`application_id = ${APPLICATION_ID}`)); // first: a process killed here leaves what is ours
        await migrate(db, sqliteDialect, options.now().toISOString());
      }
    }
  } catch (error) {
    raw.close();
    throw error;
  }
  return {
    db,
    dialect: sqliteDialect,
    place,
    readOnlyBecause,
    close: () => close(db, raw, readOnlyBecause !== null),
  };
}

/** Whether the file is still to be made. */
function checkPlace(place: string, readOnly: boolean): boolean {
  if (existsSync(place)) {
    if (statSync(place).isDirectory()) throw new RecordError('not-a-record', `${place} is a folder. Name a file in it: --record ${place}/readout.db`); // prettier-ignore
    return statSync(place).size === 0;
  }
  if (readOnly) throw new RecordError('missing', `There is no record at ${place}. Read something into it first, or name another with --record.`); // prettier-ignore
  if (!existsSync(dirname(place))) throw new RecordError('missing', `There is no folder ${dirname(place)}: the record was not made. Make the folder, or name another file with --record.`); // prettier-ignore
  return true;
}

function whyNotWritable(place: string): string | null {
  for (const [path, what] of [
    [place, 'the file'],
    [dirname(place), 'its folder'],
  ] as const) {
    // prettier-ignore
    try {
      accessSync(path, constants.W_OK);
    } catch {
      return `${what} cannot be written by this user`;
    }
  }
  return null;
}

function connect(place: string, readOnly: boolean): Database.Database {
  try {
    const raw = new Database(place, { readonly: readOnly, timeout: LONGEST_BLOCK_MS });
    raw.pragma('foreign_keys = on');
    raw.pragma('cache_size = -65536'); // 64 MiB
    raw.pragma('schema_version'); // reads the file: whether it is a database at all shows here
    return raw;
  } catch (error) {
    const isOther = error instanceof Error && /not a database/.test(error.message);
    if (isOther) throw new RecordError('not-a-record', `${place} is not a record of Readout. It was not changed. Name another file with --record.`, { cause: error }); // prettier-ignore
    throw error;
  }
}

function checkIsOurs(raw: Database.Database, place: string): void {
  const id = raw.pragma('application_id', { simple: true });
  const isEmpty = raw.prepare('select count(*) from sqlite_schema').pluck().get() === 0;
  if (id === APPLICATION_ID || isEmpty) return;
  throw new RecordError('not-a-record', `${place} is a database of another program, not a record of Readout. It was not changed. Name another file with --record.`); // prettier-ignore
}

function cannotMigrate(place: string, schema: number, because: string): RecordError {
  if (schema === 0) return new RecordError('not-a-record', `${place} is empty, and ${because}. Name another file with --record.`); // prettier-ignore
  return new RecordError(
    'read-only',
    `The record ${place} was written by an older Readout (schema ${schema}, now ${SCHEMA}) and must be brought up to date to be read, but ${because}. Nothing was changed. Copy it to a folder where you can write, and open the copy.`,
  );
}

/** `readout.db` is copied to `readout.db.schema-2.bak`; a copy that is there already is older, and stays. */
function copyBeside(raw: Database.Database, place: string, schema: number): void {
  let copy = `${place}.schema-${schema}.bak`;
  for (let count = 2; existsSync(copy); count++) copy = `${place}.schema-${schema}-${count}.bak`;
  const partial = `${copy}.partial`;
  rmSync(partial, { force: true });
  raw.prepare('vacuum into ?').run(partial); // a consistent copy, also while others read
  renameSync(partial, copy);
}

/** Leaves one plain file behind, which can be copied, and opened where nothing can be written. */
async function close(db: Kysely<Tables>, raw: Database.Database, isReadOnly: boolean): Promise<void> {
  if (!isReadOnly && raw.open) {
    try {
      raw.pragma('journal_mode = delete');
    } catch {
      // another process has it open: it will do so when it closes
    }
  }
  await db.destroy();
  if (raw.open) raw.close();
}

/**
 * Writers take the write lock when they begin: two that began by reading could not both go on. Readers take their view
 * of the record when they begin: after that, no writer is in their way.
 */
class PatientSqliteDriver extends SqliteDriver {
  readonly #waitMs: number;

  constructor(config: SqliteDialectConfig, waitMs: number) {
    super(config);
    this.#waitMs = waitMs;
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const execute = (text: string) => connection.executeQuery(CompiledQuery.raw(text));
    if (settings?.accessMode !== 'read only') {
      await whenFree(this.#waitMs, () => execute('begin immediate'));
      return;
    }
    await execute('begin');
    try {
      await whenFree(this.#waitMs, () => execute('select 1 from sqlite_schema limit 1'));
    } catch (error) {
      await execute('rollback');
      throw error;
    }
  }
}

class PatientSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #waitMs: number;

  constructor(config: SqliteDialectConfig, waitMs: number) {
    super(config);
    this.#config = config;
    this.#waitMs = waitMs;
  }

  override createDriver(): SqliteDriver {
    return new PatientSqliteDriver(this.#config, this.#waitMs);
  }
}

/** Prepared statements that are kept: preparing takes longer than running a small insert. */
const MOST_STATEMENTS = 300;

function withStatementCache(raw: Database.Database): SqliteDatabase {
  const statements = new Map<string, Database.Statement>();
  return {
    prepare(text) {
      const kept = statements.get(text);
      if (kept !== undefined) {
        statements.delete(text); // to the end: the least used are first
        statements.set(text, kept);
        return kept;
      }
      const made = raw.prepare(text);
      statements.set(text, made);
      if (statements.size > MOST_STATEMENTS) {
        for (const oldest of statements.keys()) {
          statements.delete(oldest);
          break;
        }
      }
      return made;
    },
    close: () => raw.close(),
  };
}
