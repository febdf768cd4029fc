import { decodeText } from './decode-text.js';
import { detectFormat, type About } from './detect-format.js';
import { NOTHING_GIVEN } from './given.js';
import { givenFromHead } from './given-from-head.js';
import { isRow } from './given-from-row.js';
import { MAX_DOCUMENT_BYTES, MAX_JSON_BYTES } from './limits.js';
import { makeDocument } from './make-document.js';
import { nothingRead, tooLarge } from './nothing-read.js';
import { parseHead } from './parse-head.js';
import type { ReadDocument } from './read-document.js';
import { readPage } from './read-page.js';
import { readParsedRow, readRow } from './read-row.js';

/**
 * Bytes to documents: plain text with or without a head, a web page, JSON Lines or a JSON array of rows. One result per
 * document or row, in order, also for rows that could not be read. Pure; never throws for what the bytes hold.
 */
export function* readDocuments(bytes: Uint8Array, about: About): Generator<ReadDocument> {
  const format = detectFormat(bytes, about);
  switch (format) {
    case 'empty':
      yield nothingRead({ code: 'empty-text', saw: '', message: 'there is no text in it: nothing was read' });
      return;
    case 'binary':
    case 'pdf':
      yield nothingRead({ code: 'binary-content', saw: signatureOf(bytes), message: `this is ${format === 'pdf' ? 'a PDF' : 'no text'}: nothing was read` }); // prettier-ignore
      return;
    case 'feed':
      yield nothingRead({ code: 'unreadable-page', saw: 'a feed or site map', message: 'this lists documents and is none itself: nothing was read' }); // prettier-ignore
      return;
    case 'json-lines':
      yield* readRows(decodeText(bytes, about).text, about);
      return;
    case 'json':
      yield* readJson(bytes, about);
      return;
    case 'page':
    case 'text': {
      if (bytes.length > MAX_DOCUMENT_BYTES) {
        yield tooLarge(null, bytes.length);
        return;
      }
      const { text } = decodeText(bytes, { contentType: about.contentType, isHtml: format === 'page' });
      yield format === 'page'
        ? readPage(text, about, { given: NOTHING_GIVEN, line: null })
        : readPlainText(text, about);
    }
  }
}

/** The first bytes as hexadecimal and characters, for a person to recognise. */
function signatureOf(bytes: Uint8Array): string {
  const start = [...bytes.subarray(0, 8)];
  const printed = start.map((byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
  return `${start.map((byte) => byte.toString(16).padStart(2, '0')).join(' ')} (${printed})`;
}

function readPlainText(whole: string, about: About): ReadDocument {
  const head = parseHead(whole);
  const given = head === null ? NOTHING_GIVEN : givenFromHead(head);
  const text = head === null ? whole : whole.slice(head.textStart);
  const read = makeDocument(
    { text, laidOut: null },
    { ...given, url: given.url ?? about.url },
    { path: about.path, line: null },
  );
  const conflicts = (head?.conflicting ?? []).map((field) => ({
    code: 'conflicting-head' as const,
    where: null,
    saw: field,
    message: `the head gives "${field}" twice, differently: the second was not used`,
  }));
  return { ...read, issues: [...conflicts, ...read.issues] };
}

function* readRows(text: string, about: About): Generator<ReadDocument> {
  let line = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    line += 1;
    const row = text.slice(start, end).trim();
    if (row !== '') yield readRow(row, line, about);
    start = end + 1;
  }
}

function* readJson(bytes: Uint8Array, about: About): Generator<ReadDocument> {
  if (bytes.length > MAX_JSON_BYTES) {
    yield tooLarge(null, bytes.length);
    return;
  }
  const { text } = decodeText(bytes, about);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (/^\s*\{/.test(text)) yield* readRows(text, about);
    else yield nothingRead({ code: 'broken-row', saw: text.slice(0, 80), message: `this is no JSON (${error instanceof Error ? error.message.slice(0, 100) : ''}): nothing was read` }); // prettier-ignore
    return;
  }
  let place = 0;
  for (const row of Array.isArray(value) ? (value as unknown[]) : [value]) {
    place += 1;
    if (isRow(row)) yield readParsedRow(row, place, about);
    else yield nothingRead({ code: 'broken-row', saw: JSON.stringify(row).slice(0, 80), message: `row ${place} is no object: it was not read` }, place); // prettier-ignore
  }
}
