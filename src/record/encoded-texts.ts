import type { Kysely } from 'kysely';
import { inBatches } from './in-batches.js';
import type { CorpusFigure, EncodingToStore, HeldEncoding } from './encoded-text.js';
import type { DocumentKind } from '../documents/document.js';
import { documentConditions } from './document-conditions.js';
import type { Dialect } from './dialect.js';
import type { DocumentFilter } from './filters.js';
import type { Tables } from './tables.js';
import { HEAD_COLUMNS } from './head-columns.js';

const FORM_BITS = 0xff_ffff;

/** The dated texts of a filter in the order of `texts`, without their words. */
export async function findEncodings(db: Kysely<Tables>, filter: DocumentFilter): Promise<HeldEncoding[]> {
  const rows = await db
    .selectFrom('document')
    .innerJoin('reading', 'reading.id', 'document.current_reading_id')
    .innerJoin('version', 'version.id', 'reading.version_id')
    .leftJoin('encoded_text', 'encoded_text.version_id', 'version.id')
    .where((eb) => eb.and(documentConditions(eb, filter)))
    .where('published_from', 'is not', null)
    .select([
      ...HEAD_COLUMNS,
      'version.id as version',
      'version.text_sha256',
      'encoded_text.maker',
      'encoded_text.edges',
    ]) // prettier-ignore
    .orderBy('published_from')
    .orderBy('document.key')
    .execute();
  return rows.flatMap((row): HeldEncoding[] => {
    const { key, url, title, publisher, office, language, version, maker, edges } = row;
    if (row.published_on === null || row.published_from === null) return [];
    const day = row.published_from.startsWith('0000') ? (row.published_to ?? row.published_from) : row.published_from; // prettier-ignore
    return [{ key, url, title, publisher, office, language, publishedOn: row.published_on, day, kind: row.kind as DocumentKind, isPrivate: row.is_private === 1, textHash: row.text_sha256, version, maker, edges }]; // prettier-ignore
  });
}

/** The words of versions, in the order asked for; empty where none are kept. */
export async function loadWords(db: Kysely<Tables>, versions: readonly number[]): Promise<Uint32Array[]> {
  const rows = await db
    .selectFrom('encoded_text')
    .where('version_id', 'in', versions)
    .select(['version_id', 'words'])
    .execute();
  const byVersion = new Map(rows.map(({ version_id, words }) => [version_id, toNumbers(words)]));
  return versions.map((version) => byVersion.get(version) ?? new Uint32Array(0));
}

/** The forms of a language by their numbers. */
export async function loadForms(db: Kysely<Tables>, language: string): Promise<string[]> {
  const rows = await db
    .selectFrom('word_form')
    .where('language', '=', language)
    .select(['number', 'form'])
    .orderBy('number')
    .execute();
  return rows.map(({ form }) => form);
}

/** Keeps the words of texts of one language, giving new forms the next numbers. */
export async function saveEncodings(
  db: Kysely<Tables>,
  dialect: Dialect,
  forms: readonly string[],
  texts: readonly EncodingToStore[],
): Promise<void> {
  const language = texts[0]?.language;
  if (language === undefined) return;
  await dialect.lock(db, 'encoding');
  const used = new Set<number>();
  for (const { words } of texts) for (const word of words) used.add(word & FORM_BITS);
  const wanted = [...used].sort((a, b) => a - b);
  const numbers = new Map<string, number>();
  for (const part of inBatches(wanted)) {
    const held = await db
      .selectFrom('word_form')
      .where('language', '=', language)
      .where('form', 'in', part.map((form) => forms[form] ?? ''))
      .select(['number', 'form'])
      .execute(); // prettier-ignore
    for (const { number, form } of held) numbers.set(form, number);
  }
  const { next } = await db
    .selectFrom('word_form')
    .where('language', '=', language)
    .select((eb) => eb.fn.coalesce(eb.fn.max('number'), eb.lit(-1)).as('next'))
    .executeTakeFirstOrThrow();
  const fresh = wanted.flatMap((form) => (numbers.has(forms[form] ?? '') ? [] : [forms[form] ?? '']));
  const rows = fresh.map((form, i) => ({ language, number: next + 1 + i, form }));
  for (const { form, number } of rows) numbers.set(form, number);
  for (const part of inBatches(rows)) await db.insertInto('word_form').values(part).execute();
  for (const { version, maker, edges, words } of texts) {
    const kept = words.map((word) => ((word & ~FORM_BITS) | (numbers.get(forms[word & FORM_BITS] ?? '') ?? 0)) >>> 0); // prettier-ignore
    await db.deleteFrom('encoded_text').where('version_id', '=', version).execute();
    await db
      .insertInto('encoded_text')
      .columns(['version_id', 'maker', 'language', 'edges', 'words'])
      .expression(
        (eb) =>
        eb
          .selectFrom('version')
          .where('id', '=', version)
          .select(['id', eb.val(maker).as('maker'), eb.val(language).as('language'), eb.val(edges).as('edges'), eb.val(toBytes(kept)).as('words')]), // prettier-ignore
      )
      .execute();
  }
}

export async function findDispersion(db: Kysely<Tables>, of: CorpusFigure): Promise<number | null> {
  const row = await db
    .selectFrom('corpus_figure')
    .where('office', '=', of.office)
    .where('language', '=', of.language)
    .where('corpus', '=', of.corpus)
    .select('dispersion')
    .executeTakeFirst();
  return row === undefined ? null : Number(row.dispersion);
}

/** Figures of an office's texts that are kept: the whole, and a few selections by time. */
const MOST_FIGURES = 20;

export async function saveDispersion(db: Kysely<Tables>, of: CorpusFigure, dispersion: number): Promise<void> {
  const held = await db
    .selectFrom('corpus_figure')
    .where('office', '=', of.office)
    .where('language', '=', of.language)
    .select('corpus')
    .execute();
  // when texts have come, none of them is asked for again
  if (held.length >= MOST_FIGURES)
    await db
      .deleteFrom('corpus_figure')
      .where('office', '=', of.office)
      .where('language', '=', of.language)
      .execute();
  await db
    .insertInto('corpus_figure')
    .values({ ...of, dispersion: String(dispersion) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
} // prettier-ignore

/** Kept low byte first, whatever the machine. */
const IS_LOW_FIRST = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

function toBytes(numbers: Uint32Array): Uint8Array {
  const bytes = Buffer.from(numbers.slice().buffer);
  return IS_LOW_FIRST ? bytes : bytes.swap32();
}

function toNumbers(bytes: Uint8Array): Uint32Array {
  const copy = Buffer.from(Uint8Array.from(bytes).buffer);
  if (!IS_LOW_FIRST) copy.swap32();
  return new Uint32Array(copy.buffer, copy.byteOffset, copy.length >> 2);
}
