/** Bytes to documents: format, charset, head or metadata, text, and what each stretch of the text is. */
export { detectFormat, type About, type Format } from './detect-format.js';
export { readDocuments } from './read-documents.js';
export { readRow } from './read-row.js';
export { readPage } from './read-page.js';
export type { ReadDocument } from './read-document.js';
export { decodeText } from './decode-text.js';
export { parseHead } from './parse-head.js';
export { readDate } from './read-date.js';
export { identifyLanguage } from './identify-language.js';
export { classifyKind } from './classify-kind.js';
export { segment } from './segment.js';
export { sha256 } from './sha-256.js';
