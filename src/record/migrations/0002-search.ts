import { sql } from 'kysely';
import { searchWords } from '../search-words.js';
import type { Migration } from './migration.js';

const BATCH = 500;

/** Full-text search over the sentences of the readings that answer. */
export const search: Migration = {
  name: 'search',
  async run(db, dialect) {
    for (const statement of dialect.createSearch) await sql.raw(statement).execute(db);
    for (let after = -1; ;) {
      const { rows } = await sql<{ id: number; text: string }>`
        select sentence.id, sentence.text from sentence
        join document on document.current_reading_id = sentence.reading_id
        where sentence.id > ${after} order by sentence.id limit ${sql.lit(BATCH)}`.execute(db);
      const last = rows.at(-1);
      if (last === undefined) return;
      await dialect.indexSentences(db, rows.map(({ id, text }) => ({ id, words: searchWords(text) }))); // prettier-ignore
      after = last.id;
    }
  },
};
