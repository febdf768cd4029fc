import { sql } from 'kysely';
import type { Migration } from './migration.js';

/** Words of texts kept as numbers, so that a question about wording does not read every text anew. */
export const encodedWords: Migration = {
  name: 'encoded-words',
  async run(db, { idReference, text, bytes, keyed }) {
    const statements = [
      `create table word_form (
        language ${text} not null, number integer not null, form ${text} not null,
        primary key (language, number), unique (language, form))`,
      `create table encoded_text (
        version_id ${idReference} primary key references version on delete cascade,
        maker ${text} not null, language ${text} not null, edges ${text} not null, words ${bytes} not null)`,
      `create table corpus_figure (
        office ${text} not null, language ${text} not null, corpus ${text} not null, dispersion ${text} not null,
        primary key (office, language, corpus)) ${keyed}`,
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
