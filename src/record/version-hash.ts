import { createHash } from 'node:crypto';
import type { Document } from '../documents/document.js';

/** SHA-256 of a text (as UTF-8) or of bytes, 64 hexadecimal digits. */
export function sha256(what: string | Uint8Array): string {
  return createHash('sha256').update(what).digest('hex');
}

/**
 * What tells one version of a document from another: SHA-256 of its text and of the metadata that a source gives.
 * What the pipeline makes of them (blocks, pictures) and where the file lay (path) are left out, so that moving a folder
 * changes nothing.
 */
export function versionHash(document: Document): string {
  const { text, url, title, publisher, office, language, publishedOn, kind, tags } = document;
  // JSON keeps the parts apart, and escapes what UTF-8 cannot carry (lone surrogates)
  return sha256(JSON.stringify([text, url, title, publisher, office, language, publishedOn, kind, tags]));
}
