import type { About } from './detect-format.js';
import { givenFromRow, isRow, type Row } from './given-from-row.js';
import { MAX_DOCUMENT_BYTES } from './limits.js';
import { makeDocument } from './make-document.js';
import { nothingRead, tooLarge } from './nothing-read.js';
import type { ReadDocument } from './read-document.js';
import { readPage } from './read-page.js';

function parse(json: string): Row | string {
  try {
    const value: unknown = JSON.parse(json);
    return isRow(value) ? value : 'is JSON but no object';
  } catch (error) {
    return `is no JSON (${error instanceof Error ? error.message.slice(0, 100) : 'unreadable'})`;
  }
}

/**
 * One row of JSON Lines to a document. `line` counts from 1 and is the place named in messages. A row that cannot be
 * read gives `document: null` and the issue `broken-row`.
 */
export function readRow(json: string, line: number, about: About): ReadDocument {
  const broken = (why: string): ReadDocument =>
    nothingRead(
      { code: 'broken-row', saw: json.slice(0, 80), message: `line ${line} ${why}: this row was not read` },
      line,
    );
  if (json.length > MAX_DOCUMENT_BYTES) return tooLarge(line, json.length);
  const row = parse(json);
  return typeof row === 'string' ? broken(row) : readParsedRow(row, line, about);
}

/** A row of a JSON array, already parsed. */
export function readParsedRow(row: Row, line: number, about: About): ReadDocument {
  const given = givenFromRow(row);
  const place = { path: null, line };
  if (typeof row.text === 'string') return makeDocument({ text: row.text, laidOut: null }, given, place);
  if (typeof row.html === 'string')
    return readPage(row.html, { ...about, path: null, url: given.url }, { given, line });
  const saw = JSON.stringify(row).slice(0, 80);
  return nothingRead({ code: 'broken-row', saw, message: `line ${line} has neither "text" nor "html": this row was not read` }, line); // prettier-ignore
}
