import type { Kysely } from 'kysely';
import type { Dialect } from './dialect.js';
import { documentConditions } from './document-conditions.js';
import type { DocumentFilter, Page, PageRequest } from './filters.js';
import { limitOf, pageOf, readCursor } from './keyset.js';
import { parseSearch } from './parse-search.js';
import { SENTENCE_COLUMNS, sentenceInPlace } from './sentence-in-place.js';
import type { FoundSentence } from './store.js';
import { SUMMARY_COLUMNS, summaryOf } from './summary-of.js';
import type { Tables } from './tables.js';

interface Searching {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
}

/** Sentences that hold the words, latest stored first: ranking would read every hit of a frequent word. */
export async function searchSentences(
  { db, dialect }: Searching,
  typed: string,
  filter: DocumentFilter,
  page: PageRequest,
): Promise<Page<FoundSentence>> {
  const limit = limitOf(page);
  const [before] = page.after === undefined ? [Number.MAX_SAFE_INTEGER] : readCursor(page.after, 1);
  const rows = await db
    .selectFrom('sentence')
    .innerJoin('document', 'document.current_reading_id', 'sentence.reading_id')
    .innerJoin('reading', 'reading.id', 'sentence.reading_id')
    .innerJoin('version', 'version.id', 'reading.version_id')
    .leftJoin('sentence as earlier', (join) =>
      join
        .onRef('earlier.reading_id', '=', 'sentence.reading_id')
        .on((eb) => eb('earlier.ordinal', '=', eb('sentence.ordinal', '-', 1))),
    )
    .leftJoin('sentence as later', (join) =>
      join
        .onRef('later.reading_id', '=', 'sentence.reading_id')
        .on((eb) => eb('later.ordinal', '=', eb('sentence.ordinal', '+', 1))),
    )
    .where('sentence.id', 'in', dialect.sentencesMatching(parseSearch(typed)))
    .where('sentence.id', '<', Number(before))
    .where((eb) => eb.and(documentConditions(eb, filter)))
    .select(SUMMARY_COLUMNS)
    .select(SENTENCE_COLUMNS)
    .select('sentence.id as sentence_id')
    .orderBy('sentence.id', 'desc')
    .limit(limit + 1)
    .execute();
  const { rows: shown, next } = pageOf(rows, limit, ({ sentence_id }) => [sentence_id]);
  const found = shown.flatMap((row) => {
    const sentence = sentenceInPlace(row);
    return sentence === null ? [] : [{ document: summaryOf(row), sentence }];
  });
  return { rows: found, next };
}

/** How many sentences hold the words. */
export async function countSentences(
  { db, dialect }: Searching,
  typed: string,
  filter: DocumentFilter,
): Promise<number> {
  const { count } = await db
    .selectFrom('sentence')
    .innerJoin('document', 'document.current_reading_id', 'sentence.reading_id')
    .where('sentence.id', 'in', dialect.sentencesMatching(parseSearch(typed)))
    .where((eb) => eb.and(documentConditions(eb, filter)))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
