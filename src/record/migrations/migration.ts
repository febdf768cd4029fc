import type { Kysely } from 'kysely';
import type { Dialect } from '../dialect.js';
import type { Tables } from '../tables.js';

/** One step from the schema before to the next. It runs in a transaction, once, and is never changed once released. */
export interface Migration {
  readonly name: string;
  readonly run: (db: Kysely<Tables>, dialect: Dialect) => Promise<void>;
}
