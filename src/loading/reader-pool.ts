import { existsSync } from 'node:fs';
import { Piscina } from 'piscina';
import type { Document } from '../documents/document.js';
import type { Reading } from '../reading.js';
import { loadReader } from './load-reader.js';
import { readWeights } from './load-language.js';
import { inPackage } from './package-root.js';
import { ownRowsInUse } from './rows-in-use.js';

/** Reads documents, here or in worker threads. */
export interface ReaderPool {
  read(document: Document): Promise<Reading>;
  /** How many documents it is worth having under way at once. */
  readonly width: number;
  close(): Promise<void>;
}

/** Megabytes of heap that a worker may use; measured at about 250 MB with all tables. */
const WORKER_HEAP = 350;

/**
 * A pool of readers. `threads` 0 reads on this thread; so does a tree that was not built.
 * The weights are loaded once and shared.
 */
export function openReaderPool(threads: number): ReaderPool {
  const worker = inPackage('dist', 'loading', 'reader-worker.js');
  if (threads === 0 || !existsSync(worker)) {
    const reader = loadReader();
    return {
      width: 1,
      read: (document) => Promise.resolve(reader.read(document)),
      close: () => Promise.resolve(),
    };
  }
  const weights = shared(readWeights());
  const pool = new Piscina({
    filename: worker,
    workerData: { weights, own: ownRowsInUse() },
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP },
  });
  // a worker that cannot start fails its task too, and is told there
  pool.on('error', () => undefined);
  return {
    width: threads * 3,
    read: (document) => pool.run(document) as Promise<Reading>,
    close: () => pool.close(),
  };
}

function shared(bytes: Uint8Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
