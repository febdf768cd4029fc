import type { Kysely } from 'kysely';
import type { Dialect } from './dialect.js';
import type { Tables } from './tables.js';

/** How a database is to be opened. */
export interface Opening {
  readonly readOnly: boolean;
  /** How long a writer waits for another process that writes, in milliseconds. */
  readonly waitMs: number;
  readonly now: () => Date;
}

/** An opened and migrated database, with what the store must know of it. */
export interface Opened {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  /** For people: without password. */
  readonly place: string;
  readonly readOnlyBecause: string | null;
  readonly close: () => Promise<void>;
}
