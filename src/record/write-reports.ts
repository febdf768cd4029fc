import type { Kysely } from 'kysely';
import type { Reading } from '../reading.js';
import { inBatches } from './in-batches.js';
import { markPending } from './mark-pending.js';
import { checkQuote, reportRows, type ReportRows, type Told } from './report-rows.js';
import { eventIdOf, reportId } from './report-id.js';
import { searchWords } from './search-words.js';
import { storable } from './storable-text.js';
import type { ParticipantTable, SentenceTable, Tables } from './tables.js';
import type { Writing } from './writing.js';

/** A sentence with the id that the record gave it. */
export interface WrittenSentence {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Writes the sentences of a reading, and makes them searchable. */
export async function writeSentences(
  { db, dialect }: Writing,
  reading: Reading,
  readingId: number,
): Promise<WrittenSentence[]> {
  const written: WrittenSentence[] = [];
  for (const batch of inBatches(reading.sentences)) {
    const rows = batch.map(({ start, end, part }, index) => ({
      reading_id: readingId,
      ordinal: written.length + index,
      start_at: start,
      end_at: end,
      part,
      text: storable(reading.document.text.slice(start, end)),
    })) satisfies Omit<SentenceTable, 'id'>[];
    const ids = await db.insertInto('sentence').values(rows).returning(['id', 'ordinal']).execute();
    const idOf = new Map(ids.map(({ id, ordinal }) => [ordinal, id]));
    const withIds = rows.map((row) => ({ id: idOf.get(row.ordinal) ?? 0, start: row.start_at, end: row.end_at, text: row.text })); // prettier-ignore
    await dialect.indexSentences(db, withIds.map(({ id, text }) => ({ id, words: searchWords(text) }))); // prettier-ignore
    written.push(...withIds);
  }
  return written;
}

/** Where reports belong. */
export interface ReportPlace {
  readonly key: string;
  readonly hash: string;
  readonly readingId: number;
  readonly sentences: readonly WrittenSentence[];
}

/** Writes the reports of a reading. Throws an `Error` when a quote is not an exact substring of the text. */
export async function writeReports(db: Kysely<Tables>, reading: Reading, place: ReportPlace): Promise<void> {
  const drafts = draftReports(reading, place);
  for (const batch of inBatches(drafts)) {
    const rows = batch.map((draft) => ({
      uid: draft.uid,
      reading_id: place.readingId,
      sentence_id: sentenceOf(place.sentences, draft.told.record.quote),
      ...draft.rows.columns,
      start_at: draft.told.record.quote.start,
      end_at: draft.told.record.quote.end,
      json: JSON.stringify(draft.told.record),
      is_rejected: 0 as const,
      event_id: draft.told.kind === 'event' ? eventIdOf(draft.uid) : draft.uid,
    }));
    const ids = await db.insertInto('report').values(rows).returning(['id', 'uid']).execute();
    const idOf = new Map(ids.map(({ id, uid }) => [uid, id]));
    const participants = batch.flatMap(({ uid, rows }) =>
      rows.participants.map((participant): ParticipantTable => ({
        report_id: idOf.get(uid) ?? 0,
        ...participant,
      })),
    );
    for (const some of inBatches(participants)) await db.insertInto('participant').values(some).execute();
  }
  await markPending(db, drafts.flatMap(({ rows }) => rows.columns.group_key ?? [])); // prettier-ignore
}

interface Draft {
  readonly uid: string;
  readonly told: Told;
  readonly rows: ReportRows;
}

/** Gives each report the id that it has on every machine, and points meetings to their visit under its new id. */
function draftReports(reading: Reading, place: ReportPlace): Draft[] {
  const told: Told[] = [
    ...reading.events.map((record) => ({ kind: 'event' as const, record })),
    ...reading.positions.map((record) => ({ kind: 'position' as const, record })),
    ...reading.commitments.map((record) => ({ kind: 'commitment' as const, record })),
    ...reading.claims.map((record) => ({ kind: 'claim' as const, record })),
  ];
  const seen = new Map<string, number>();
  const uidOf = new Map<string, string>();
  const drafts = told.map((one) => {
    const { quote } = one.record;
    checkQuote(reading.document.text, quote);
    const rows = reportRows(one);
    const { columns } = rows;
    const type = one.kind === 'event' ? columns.type : `${one.kind}:${columns.type}`;
    const same = `${quote.start} ${quote.end} ${type} ${columns.mode ?? ''}`;
    const ordinal = seen.get(same) ?? 0;
    seen.set(same, ordinal + 1);
    const identity = { documentKey: place.key, versionHash: place.hash, start: quote.start, end: quote.end, type, mode: columns.mode, ordinal }; // prettier-ignore
    const uid = reportId(identity);
    if (one.kind === 'event') uidOf.set(one.record.id, uid);
    return { uid, told: one, rows };
  });
  return drafts.map((draft) => ({ ...draft, told: underItsId(draft.told, draft.uid, uidOf) }));
}

function underItsId(told: Told, uid: string, uidOf: ReadonlyMap<string, string>): Told {
  if (told.kind !== 'event') return { kind: told.kind, record: { ...told.record, id: uid } } as Told;
  const { partOf, ...record } = told.record;
  const visit = partOf === undefined ? undefined : uidOf.get(partOf);
  return { kind: 'event', record: { ...record, id: uid, ...(visit === undefined ? {} : { partOf: visit }) } };
}

/** The sentence that a quote lies in: that of its first character. */
function sentenceOf(sentences: readonly WrittenSentence[], quote: { start: number }): number | null {
  return sentences.find(({ start, end }) => start <= quote.start && quote.start < end)?.id ?? null;
}
