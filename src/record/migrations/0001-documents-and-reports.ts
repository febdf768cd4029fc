import { sql } from 'kysely';
import type { Migration } from './migration.js';

/** document → version → reading → sentences, reports and issues. */
export const documentsAndReports: Migration = {
  name: 'documents-and-reports',
  async run(db, { id, idReference, text, bytes, keyed }) {
    const statements = [
      `create table original (
        sha256 ${text} primary key, bytes ${bytes} not null, encoding ${text} not null,
        size ${idReference} not null, media_type ${text})`,
      `create table document (
        id ${id}, key ${text} not null unique, current_reading_id ${idReference} unique,
        url ${text}, title ${text}, publisher ${text}, office ${text}, language ${text},
        published_on ${text}, published_from ${text}, published_to ${text}, kind ${text} not null,
        is_private integer not null default 0, source ${text}, stored_at ${text} not null)`,
      'create index document_published on document (published_from, id)',
      'create index document_office on document (office, published_from)',
      `create table version (
        id ${id}, document_id ${idReference} not null references document on delete cascade,
        hash ${text} not null, text ${text} not null, text_form ${text} not null, text_sha256 ${text} not null,
        original_sha256 ${text} references original, retrieved_at ${text}, stored_at ${text} not null,
        unique (document_id, hash))`,
      'create index version_original on version (original_sha256)',
      `create table reading (
        id ${id}, version_id ${idReference} not null unique references version on delete cascade,
        pipeline_version ${text} not null, document ${text} not null, is_coded integer not null, read_at ${text} not null)`,
      'create index reading_pipeline on reading (pipeline_version, id)',
      `create table sentence (
        id ${id}, reading_id ${idReference} not null references reading on delete cascade, ordinal integer not null,
        start_at integer not null, end_at integer not null, part ${text} not null, text ${text} not null,
        unique (reading_id, ordinal))`,
      `create table report (
        id ${id}, uid ${text} not null unique, reading_id ${idReference} not null references reading on delete cascade,
        sentence_id ${idReference} references sentence on delete set null, kind ${text} not null,
        type ${text} not null, mode ${text}, status ${text}, subject ${text},
        date_from ${text}, date_to ${text}, due_from ${text}, due_to ${text},
        start_at integer not null, end_at integer not null, quote ${text} not null,
        cited ${text}, place ${text}, json ${text} not null)`,
      'create index report_reading on report (reading_id)',
      'create index report_sentence on report (sentence_id)',
      `create table participant (
        report_id ${idReference} not null references report on delete cascade, role ${text} not null,
        ordinal integer not null, entity ${text}, name ${text} not null, office ${text}, person ${text},
        primary key (report_id, role, ordinal)) ${keyed}`,
      'create index participant_entity on participant (entity, report_id, role)',
      `create table issue (
        reading_id ${idReference} not null references reading on delete cascade, ordinal integer not null,
        code ${text} not null, start_at integer, end_at integer, saw ${text} not null, message ${text} not null,
        primary key (reading_id, ordinal)) ${keyed}`,
      'create index issue_code on issue (code)',
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
