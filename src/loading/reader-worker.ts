import { workerData } from 'node:worker_threads';
import type { Document } from '../documents/document.js';
import type { Reading } from '../reading.js';
import { createReader } from '../pipeline.js';
import { loadCodebook } from './load-codebook.js';
import { loadGazetteer } from './load-gazetteer.js';
import { languageFrom } from './load-language.js';
import { useOwnRows, type OwnRows } from './rows-in-use.js';

/** The weights, shared between all workers, and the user's own rows. */
const { weights, own } = workerData as { readonly weights: SharedArrayBuffer; readonly own: OwnRows | null };
useOwnRows(own);
const reader = createReader({
  language: languageFrom(new Uint8Array(weights)),
  codebook: loadCodebook(),
  gazetteer: loadGazetteer(),
});

/** Called by the pool for each document. */
export default function read(document: Document): Reading {
  return reader.read(document);
}
