import { storable } from './storable-text.js';
import { sha256 } from './version-hash.js';

/** PostgreSQL indexes values up to 2,704 bytes; 600 UTF-16 units are 1,800 bytes of UTF-8 at most. */
const LONGEST = 600;

/** The key that a document is held under: its id, or for a very long id its beginning and SHA-256. */
export function sourceKey(documentId: string): string {
  const key = storable(documentId);
  return key === documentId && key.length <= LONGEST
    ? key
    : `${key.slice(0, 500)}#${sha256(JSON.stringify(documentId))}`;
}
