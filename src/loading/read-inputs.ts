import { createHash } from 'node:crypto';
import { decodeText } from '../documents/decode-text.js';
import { detectFormat } from '../documents/detect-format.js';
import type { Document } from '../documents/document.js';
import { MAX_DOCUMENT_BYTES, MAX_JSON_BYTES } from '../documents/limits.js';
import { nothingRead, tooLarge } from '../documents/nothing-read.js';
import type { ReadDocument } from '../documents/read-document.js';
import { readDocuments } from '../documents/read-documents.js';
import { readRow } from '../documents/read-row.js';
import { findFiles, reasonOf } from './find-files.js';
import { readBytes } from './read-bytes.js';
import { readLines } from './read-lines.js';

/** A document read from a file, with the bytes that it came from. */
export interface InputDocument extends ReadDocument {
  readonly document: Document;
  readonly path: string;
  /** The original: the whole file (unzipped), or the row's own bytes without its line break. */
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file or row of which nothing could be read; `issues` says why, in words. */
export interface InputTrouble extends ReadDocument {
  readonly document: null;
  readonly path: string;
}

export type Input = InputDocument | InputTrouble;

const PEEK = 65_536;

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function input(read: ReadDocument, path: string, bytes: Uint8Array): Input {
  const { document } = read;
  return document === null
    ? { ...read, document, path }
    : { ...read, document, path, bytes, sha256: sha256Of(bytes) };
}

const unreadable = (path: string, why: string): InputTrouble => ({
  ...nothingRead({ code: 'unreadable-file', saw: path, message: `${path}: ${why}: nothing was read` }),
  document: null,
  path,
});

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  return chunks.length === 1 && chunks[0] ? chunks[0] : new Uint8Array(Buffer.concat(chunks));
}

/** Chunks until there are at least `size` bytes, or the end. */
async function take(source: AsyncIterator<Uint8Array>, size: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for (let length = 0; length < size;) {
    const next = await source.next();
    if (next.done === true) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  return chunks.length === 0 ? new Uint8Array(0) : concat(chunks);
}

async function* rejoin(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (start.length > 0) yield start;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function* readRows(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Input> {
  const about = { path, url: null };
  for await (const line of readLines(chunks, MAX_DOCUMENT_BYTES)) {
    if (line.bytes === null) {
      yield input(tooLarge(line.number, line.length), path, new Uint8Array(0));
      continue;
    }
    const row = decodeText(line.bytes).text.trim();
    if (row !== '') yield input(readRow(row, line.number, about), path, line.bytes);
  }
}

async function* readFile(path: string): AsyncGenerator<Input> {
  const source = readBytes(path);
  try {
    const start = await take(source, PEEK);
    const format = detectFormat(start, { path, url: null });
    const isUtf16 = start[0] === 0xff || start[0] === 0xfe || start[0] === 0 || start[1] === 0;
    if (format === 'json-lines' && !isUtf16) {
      yield* readRows(rejoin(start, source), path);
      return;
    }
    const limit = format === 'json' || format === 'json-lines' ? MAX_JSON_BYTES : MAX_DOCUMENT_BYTES;
    const rest =
      format === 'binary' || format === 'pdf'
        ? new Uint8Array(0)
        : await take(source, limit + 1 - start.length);
    const bytes = concat([start, rest]);
    if (bytes.length > limit) yield input(tooLarge(null, bytes.length), path, bytes);
    else for (const read of readDocuments(bytes, { path, url: null })) yield input(read, path, bytes);
  } finally {
    await source.return(undefined);
  }
}

/**
 * Reads files and folders into documents, in a stable order: paths as given, folders by name, rows as they stand.
 * `.gz` is unzipped; JSON Lines of any length are read a row at a time. What cannot be read comes as `document: null`
 * with an issue in words; nothing is thrown for what a path holds.
 */
export async function* readInputs(paths: readonly string[]): AsyncGenerator<Input> {
  for await (const file of findFiles(paths)) {
    if (file.trouble !== null) {
      yield unreadable(file.path, file.trouble);
      continue;
    }
    try {
      yield* readFile(file.path);
    } catch (error) {
      yield unreadable(file.path, reasonOf(error));
    }
  }
}
