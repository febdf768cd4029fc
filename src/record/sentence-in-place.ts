import type { Part } from '../documents/document.js';
import type { SentenceInPlace } from './stored-report.js';

/** The columns of a `sentence` with its neighbours, joined as `earlier` and `later`. */
export const SENTENCE_COLUMNS = [
  'sentence.start_at as sentence_start',
  'sentence.end_at as sentence_end',
  'sentence.part as sentence_part',
  'sentence.text as sentence_text',
  'earlier.text as sentence_before',
  'later.text as sentence_after',
] as const;

/** A row of `SENTENCE_COLUMNS`; all null where there is no sentence. */
export interface SentenceRow {
  readonly sentence_start: number | null;
  readonly sentence_end: number | null;
  readonly sentence_part: string | null;
  readonly sentence_text: string | null;
  readonly sentence_before: string | null;
  readonly sentence_after: string | null;
}

export function sentenceInPlace(row: SentenceRow): SentenceInPlace | null {
  const { sentence_start: start, sentence_end: end, sentence_part: part, sentence_text: text } = row;
  if (start === null || end === null || part === null || text === null) return null;
  return { start, end, part: part as Part, text, before: row.sentence_before, after: row.sentence_after };
}
