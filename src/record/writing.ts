import type { Kysely } from 'kysely';
import type { Dialect } from './dialect.js';
import type { Tables } from './tables.js';

/** A transaction that writes, with what it needs beside its rows. */
export interface Writing {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  /** ISO instant. */
  readonly now: string;
}
