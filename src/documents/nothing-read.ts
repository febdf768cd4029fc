import type { Issue } from '../issue.js';
import { MAX_DOCUMENT_BYTES } from './limits.js';
import type { ReadDocument } from './read-document.js';

/** The result where nothing could be read; the issue's `message` says why. `line` counts from 1. */
export function nothingRead(issue: Omit<Issue, 'where'>, line: number | null = null): ReadDocument {
  return {
    document: null,
    issues: [{ ...issue, where: null }],
    line,
    author: null,
    retrievedAt: null,
    isPrivate: false,
  };
}

/** The result of a document that is refused for its size, in bytes. */
export function tooLarge(line: number | null, size: number): ReadDocument {
  const what = line === null ? 'the document' : `line ${line}`;
  const message = `${what} is larger than ${MAX_DOCUMENT_BYTES / 1e6} MB: it was refused, nothing of it was read`;
  return nothingRead({ code: 'too-large', saw: `${(size / 1e6).toFixed(1)} MB`, message }, line);
}
