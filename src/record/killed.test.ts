import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { STORE_KINDS } from './test-stores.test-support.js';

// beside the packages that it needs
const CHILD = fileURLToPath(new URL('../../node_modules/.cache/readout/store-many.mjs', import.meta.url));

/** Runs the child until it has stored so many documents, then kills it with signal 9. Answers what it printed. */
function storeUntilKilled(where: string, after: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CHILD, where], { stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      printed += more;
      if (printed.split('\n').length > after) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () => resolve(printed.split('\n').filter((line) => /^(\d+|done)$/.test(line))));
  });
}

describe('a process that is killed while it stores 500 documents', () => {
  beforeAll(() =>
    build({
      entryPoints: [fileURLToPath(new URL('store-many.test-child.ts', import.meta.url))],
      outfile: CHILD,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    }),
  );

  for (const kind of STORE_KINDS) {
    it.skipIf(kind.skippedBecause !== null)(
      `leaves nothing half stored and nothing twice on ${kind.name}`,
      async () => {
        const place = await kind.makePlace();
        const where = JSON.stringify(place.where);
        const said = new Set<string>();
        for (const after of [1, 60, 110, 150]) {
          for (const line of await storeUntilKilled(where, after)) {
            expect(said.has(line), `document ${line} stored twice`).toBe(false);
            said.add(line);
          }
          const store = await place.open();
          // what it said it had stored is there, and at most the one that it could not say any more
          const { documents, versions, sentences, reports } = await store.statistics();
          expect(documents).toBeGreaterThanOrEqual(said.size);
          expect({ versions, sentences, reports }).toEqual({
            versions: documents,
            sentences: documents * 2,
            reports: documents * 2,
          });
          expect(await store.countSentences('beijing')).toBe(documents);
          await store.close();
          said.clear();
          for (const { key } of await place.ask('select key from document'))
            said.add(String(key).replace('document ', ''));
        }
        expect(said.size).toBeLessThan(500);
        expect((await storeUntilKilled(where, Infinity)).at(-1)).toBe('done');

        const store = await place.open();
        expect(await store.statistics()).toMatchObject({
          documents: 500,
          versions: 500,
          sentences: 1000,
          reports: 1000,
          events: 56,
        });
        expect(await store.countSentences('matter')).toBe(500);
        for (const number of [0, 250, 499]) {
          expect((await store.findOriginal(`document ${number}`))?.bytes.length).toBeGreaterThan(500);
        }
        await store.close();
        if (kind.name === 'SQLite') {
          expect(await place.ask('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
          expect(await place.ask('pragma foreign_key_check')).toEqual([]);
        }
        await place.remove();
      },
      180_000,
    );
  }
});
