import type { Kysely } from 'kysely';
import type { DocumentKind } from '../documents/document.js';
import { documentConditions } from './document-conditions.js';
import type { DocumentFilter } from './filters.js';
import type { HeldIssuer, HeldText } from './held-text.js';
import { fromExactForm } from './storable-text.js';
import type { Tables } from './tables.js';
import { HEAD_COLUMNS } from './head-columns.js';

/** The documents of a filter that have a date, in the order of their dates: ids alone, so that thousands are light. */
export async function listDated(db: Kysely<Tables>, filter: DocumentFilter): Promise<number[]> {
  const rows = await db
    .selectFrom('document')
    .where((eb) => eb.and(documentConditions(eb, filter)))
    .where('published_from', 'is not', null)
    .select('id')
    .orderBy('published_from')
    .orderBy('key')
    .execute();
  return rows.map(({ id }) => id);
}

/** The texts of documents, in the order of the ids; one that is gone by now is left out. */
export async function loadTexts(db: Kysely<Tables>, ids: readonly number[]): Promise<HeldText[]> {
  const rows = await db
    .selectFrom('document')
    .innerJoin('reading', 'reading.id', 'document.current_reading_id')
    .innerJoin('version', 'version.id', 'reading.version_id')
    .where('document.id', 'in', ids)
    .select(['document.id', ...HEAD_COLUMNS, 'version.text', 'version.text_form', 'version.text_sha256']) // prettier-ignore
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id): HeldText[] => {
    const row = byId.get(id);
    if (row === undefined || row.published_on === null || row.published_from === null) return [];
    const { key, url, title, publisher, office, language } = row;
    return [
      {
        key,
        url,
        title,
        publisher,
        office,
        language,
        publishedOn: row.published_on,
        // "by 5 January" is listed under the day that is known
        day: row.published_from.startsWith('0000') ? (row.published_to ?? row.published_from) : row.published_from, // prettier-ignore
        kind: row.kind as DocumentKind,
        isPrivate: row.is_private === 1,
        textHash: row.text_sha256,
        text: fromExactForm(row.text, row.text_form),
      },
    ];
  });
}

/** The same by their keys. */
export async function loadTextsByKey(db: Kysely<Tables>, keys: readonly string[]): Promise<HeldText[]> {
  const rows = await db.selectFrom('document').where('key', 'in', keys).select(['id', 'key']).execute();
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  return loadTexts(
    db,
    keys.flatMap((key) => ids.get(key) ?? []),
  );
}

/** Who published how many of the texts held, by office, publisher and language; most first. */
export async function findIssuers(db: Kysely<Tables>): Promise<HeldIssuer[]> {
  const rows = await db
    .selectFrom('document')
    .where('current_reading_id', 'is not', null)
    .groupBy(['office', 'publisher', 'language'])
    .select((eb) => [
      'office',
      'publisher',
      'language',
      eb.fn.countAll<number>().as('documents'),
      eb.fn.count<number>('published_from').as('dated'),
      eb.fn.min('published_from').as('first'),
      eb.fn.max('published_to').as('last'),
    ])
    .execute();
  // the databases sort nulls, and letters, each in their own way
  const before = (a: string | null, b: string | null): number => ((a ?? '\uffff') < (b ?? '\uffff') ? -1 : a === b ? 0 : 1); // prettier-ignore
  return rows
    .map(({ office, publisher, language, documents, dated, first, last }) => ({
      office,
      publisher,
      language,
      documents,
      undated: documents - dated,
      firstPublishedOn: first,
      lastPublishedOn: last,
    }))
    .sort(
      (a, b) =>
        b.documents - a.documents ||
        before(a.office, b.office) ||
        before(a.publisher, b.publisher) ||
        before(a.language, b.language),
    );
}
