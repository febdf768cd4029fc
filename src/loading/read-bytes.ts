import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const CHUNK = 1 << 18;

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) yield chunk as Uint8Array;
}

async function* unzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  const feeding = feed(chunks, gunzip);
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
    await feeding;
  } finally {
    gunzip.destroy();
    await feeding.catch(() => undefined); // already told by the loop above, or no longer wanted
  }
}

/** Until the unzipper wants more, or is closed because nobody does. */
function drained(gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      gunzip.off('drain', done).off('close', done);
      resolve();
    };
    gunzip.on('drain', done).on('close', done);
  });
}

async function feed(
  chunks: AsyncIterable<Uint8Array>,
  gunzip: ReturnType<typeof createGunzip>,
): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (gunzip.destroyed) return;
      if (gunzip.write(chunk)) continue;
      await drained(gunzip);
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

async function* rejoin(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** A file's bytes in pieces of a quarter of a megabyte; what is gzipped, by its first bytes, comes unzipped. */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  const chunks = chunksOf(path);
  try {
    const start = await chunks.next();
    if (start.done === true) return;
    const whole = rejoin(start.value, chunks);
    yield* start.value[0] === 0x1f && start.value[1] === 0x8b ? unzip(whole) : whole;
  } finally {
    await chunks.return(undefined);
  }
}
