import type { Kysely } from 'kysely';
import type { Dialect } from './dialect.js';
import type { Statistics } from './statistics.js';
import type { Tables } from './tables.js';

/** Counts what the record holds. */
export async function countStatistics(db: Kysely<Tables>, dialect: Dialect): Promise<Statistics> {
  const { schema } = await db.selectFrom('migration').select((eb) => eb.fn.max('number').as('schema')).executeTakeFirstOrThrow(); // prettier-ignore
  const documents = await db
    .selectFrom('document')
    .where('current_reading_id', 'is not', null)
    .select((eb) => [
      eb.fn.countAll<number>().as('documents'),
      eb.fn.count<number>('published_from').as('dated'),
      eb.fn.min('published_from').as('first'),
      eb.fn.max('published_to').as('last'),
    ])
    .executeTakeFirstOrThrow();
  const told = await db
    .selectFrom('report')
    .innerJoin('document', 'document.current_reading_id', 'report.reading_id')
    .where('is_rejected', '=', 0)
    .groupBy('report.kind')
    .select((eb) => [
      'report.kind',
      eb.fn.countAll<number>().as('reports'),
      eb.fn.count<number>('event_id').distinct().as('events'),
    ]) // prettier-ignore
    .execute();
  const reportsOf = (kind: string): number => told.find((row) => row.kind === kind)?.reports ?? 0;
  const corrections = await db
    .selectFrom('correction')
    .where('withdrawn_at', 'is', null)
    .select((eb) => [eb.fn.countAll<number>().as('all'), eb.fn.count<number>('placed').as('placed')])
    .executeTakeFirstOrThrow();
  return {
    schema,
    size: await dialect.size(db),
    documents: documents.documents,
    versions: await countRows(db, 'version'),
    sentences: await countSentences(db),
    events: told.find(({ kind }) => kind === 'event')?.events ?? 0,
    reports: reportsOf('event'),
    positions: reportsOf('position'),
    commitments: reportsOf('commitment'),
    claims: reportsOf('claim'),
    firstPublishedOn: documents.first,
    lastPublishedOn: documents.last,
    documentsWithoutDate: documents.documents - documents.dated,
    languages: await countLanguages(db),
    offices: await countOffices(db),
    issues: await countIssues(db),
    pipelines: await countPipelines(db),
    corrections: corrections.all,
    correctionsToReview: corrections.all - corrections.placed,
  };
}

async function countRows(db: Kysely<Tables>, table: 'version'): Promise<number> {
  const { count } = await db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow(); // prettier-ignore
  return count;
}

async function countSentences(db: Kysely<Tables>): Promise<number> {
  const { count } = await db
    .selectFrom('sentence')
    .innerJoin('document', 'document.current_reading_id', 'sentence.reading_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

async function countLanguages(db: Kysely<Tables>): Promise<Statistics['languages']> {
  const rows = await db
    .selectFrom('document')
    .innerJoin('reading', 'reading.id', 'document.current_reading_id')
    .groupBy('language')
    .select((eb) => [
      'language',
      eb.fn.countAll<number>().as('documents'),
      eb.fn.sum<number>('is_coded').as('coded'),
    ])
    .orderBy('documents', 'desc')
    .orderBy('language')
    .execute();
  return rows.map(({ language, documents, coded }) => ({ language, documents, notCoded: documents - coded }));
}

async function countOffices(db: Kysely<Tables>): Promise<{ office: string; documents: number }[]> {
  const rows = await db
    .selectFrom('document')
    .where('current_reading_id', 'is not', null)
    .where('office', 'is not', null)
    .groupBy('office')
    .select((eb) => ['office', eb.fn.countAll<number>().as('documents')])
    .orderBy('documents', 'desc')
    .orderBy('office')
    .execute();
  return rows.flatMap(({ office, documents }) => (office === null ? [] : [{ office, documents }]));
}

function countIssues(db: Kysely<Tables>): Promise<{ code: string; count: number }[]> {
  return db
    .selectFrom('issue')
    .innerJoin('document', 'document.current_reading_id', 'issue.reading_id')
    .groupBy('code')
    .select((eb) => ['code', eb.fn.countAll<number>().as('count')])
    .orderBy('count', 'desc')
    .orderBy('code')
    .execute();
}

async function countPipelines(db: Kysely<Tables>): Promise<Statistics['pipelines']> {
  const rows = await db
    .selectFrom('document')
    .innerJoin('reading', 'reading.id', 'document.current_reading_id')
    .groupBy('pipeline_version')
    .select((eb) => ['pipeline_version', eb.fn.countAll<number>().as('documents')])
    .orderBy('documents', 'desc')
    .orderBy('pipeline_version')
    .execute();
  return rows.map(({ pipeline_version, documents }) => ({ pipelineVersion: pipeline_version, documents }));
}
