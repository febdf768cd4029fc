import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inPackage } from '../src/loading/package-root.js';
import { openStore } from '../src/record/index.js';

const DOCUMENTS = 500;
const folder = mkdtempSync(join(tmpdir(), 'readout-killed-'));
const record = join(folder, 'record.db');
const words = [inPackage('bin', 'readout.js'), '--record', record, 'read', join(folder, 'texts')];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts reading and kills the process, with no chance to tidy up, once it has said that much. */
function killAfter(lines: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] });
    let seen = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      seen += chunk.toString().split('\n').length - 1;
      if (seen >= lines) child.kill('SIGKILL');
    });
    child.on('close', () => resolve());
  });
}

describe('readout read, killed in the middle of 500 documents', () => {
  it('is completed by the next run: no document half stored, none twice', async () => {
    mkdirSync(join(folder, 'texts'));
    for (let number = 0; number < DOCUMENTS; number++)
      writeFileSync(join(folder, 'texts', `${number}.txt`), `title: Text ${number}\ndate: 2026-01-09\n\nKenya expelled ${number} Somali diplomats on Monday. France thanked Peru.\n`); // prettier-ignore
    await killAfter(60);
    await killAfter(200);
    const last = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(last.status).toBe(0);
    const counts = /500 documents \((\d+) new, 0 replaced, (\d+) unchanged\)/.exec(last.stdout);
    expect(Number(counts?.[1]) + Number(counts?.[2])).toBe(DOCUMENTS);
    expect(Number(counts?.[2])).toBeGreaterThan(50); // what was stored before the kill was kept
    const store = await openStore({ file: record });
    const { documents, versions, reports } = await store.statistics();
    await store.close();
    expect({ documents, versions }).toEqual({ documents: DOCUMENTS, versions: DOCUMENTS });
    expect(reports).toBe(DOCUMENTS * 2);
  });
});
