import { availableParallelism } from 'node:os';
import type { Document } from '../documents/document.js';
import { readInputs } from '../loading/read-inputs.js';
import { loadReader } from '../loading/load-reader.js';
import { openReaderPool } from '../loading/reader-pool.js';

/** From raw text to readings, on so many threads. Sentences are all those of the texts, read, parsed or neither. */
export interface CodingBench {
  readonly threads: number;
  readonly documents: number;
  readonly documentsPerSecond: number;
  /** By the clock, and on one thread by processor time: on a shared machine the clock measures the neighbours. */
  readonly sentencesPerSecond: number;
  readonly perProcessorSecond: number;
  /** Share of sentences that were read: captions and body are, headings and boilerplate are not. `timeStages` counts the trees. */
  readonly read: number;
  readonly events: number;
  /** The whole process, workers included. */
  readonly megabytes: number;
}

const READ: ReadonlySet<string> = new Set(['body', 'caption', 'answer', 'quotation']);

/** Texts for the bench: every so manyth of the files' texts, so that all their years and kinds are among them. */
export async function readSample(paths: readonly string[], most: number): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const input of readInputs(paths)) if (input.document) documents.push(input.document);
  const step = Math.max(1, Math.floor(documents.length / most));
  return documents.filter((_, i) => i % step === 0).slice(0, most);
}

/** Times the reader on one thread, then on all, after a first hundred that warm up. */
export async function benchCoding(documents: readonly Document[]): Promise<CodingBench[]> {
  const rows: CodingBench[] = [];
  const one = loadReader();
  for (const document of documents.slice(0, 100)) one.read(document);
  rows.push(await time(1, documents, (document) => Promise.resolve(one.read(document))));
  const threads = availableParallelism();
  const pool = openReaderPool(threads);
  await Promise.all(documents.slice(0, 100).map((document) => pool.read(document)));
  rows.push(await time(threads, documents, (document) => pool.read(document)));
  await pool.close();
  return rows;
}

type Read = (document: Document) => Promise<{
  readonly sentences: readonly { readonly part: string }[];
  readonly events: readonly unknown[];
}>;

async function time(threads: number, documents: readonly Document[], read: Read): Promise<CodingBench> {
  let [sentences, held, events] = [0, 0, 0];
  const before = process.cpuUsage();
  const begun = performance.now();
  const waiting = documents.map(async (document) => {
    const reading = await read(document);
    sentences += reading.sentences.length;
    held += reading.sentences.filter(({ part }) => READ.has(part)).length;
    events += reading.events.length;
  });
  await Promise.all(waiting);
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / 1e6;
  return {
    threads,
    documents: documents.length,
    documentsPerSecond: Math.round((10 * documents.length) / seconds) / 10,
    sentencesPerSecond: Math.round(sentences / seconds),
    perProcessorSecond: Math.round(sentences / processor),
    read: Math.round((100 * held) / Math.max(1, sentences)) / 100,
    events,
    megabytes: Math.round(process.memoryUsage().rss / 1e6),
  };
}
