import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from './open-store.js';
import { sampleReading } from './sample-reading.test-support.js';

const toStore = (id: string) => ({
  reading: sampleReading({ id, text: 'Lee met Xi.' }),
  pipelineVersion: 'p1',
});

describe('a record that cannot be used says where, what was not done, and the remedy', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-open-'));
    file = join(folder, 'readout.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const says = (trouble: string, ...parts: string[]) => ({
    name: 'RecordError',
    trouble,
    message: expect.stringMatching(new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'), 's')) as string,
  }); // prettier-ignore

  it('where the folder is not there', async () => {
    const opening = openStore({ file: join(folder, 'none', 'readout.db') });
    await expect(opening).rejects.toMatchObject(
      says('missing', 'no folder', join(folder, 'none'), 'not made', 'Make the folder'),
    );
  });

  it('where a folder is named', async () => {
    await expect(openStore({ file: folder })).rejects.toMatchObject(
      says('not-a-record', folder, 'is a folder', '--record'),
    );
  });

  it('where nothing is to be read', async () => {
    const opening = openStore({ file }, { readOnly: true });
    await expect(opening).rejects.toMatchObject(says('missing', 'no record at', file, 'Read something'));
  });

  it('where the file is a text', async () => {
    writeFileSync(file, 'Dear diary, '.repeat(500));
    await expect(openStore({ file })).rejects.toMatchObject(says('not-a-record', file, 'not changed'));
    expect(readFileSync(file, 'utf8')).toMatch(/^Dear diary/);
  });

  it('where the file is another program’s', async () => {
    const other = new Database(file);
    other.exec('create table bookmark (url text)');
    other.close();
    await expect(openStore({ file })).rejects.toMatchObject(
      says('not-a-record', file, 'another program', 'not changed'),
    );
  });

  it('where it was opened for reading only: reading works, writing says so', async () => {
    const writer = await openStore({ file });
    await writer.storeReading(toStore('a'));
    await writer.close();
    const store = await openStore({ file }, { readOnly: true });
    expect(store.readOnlyBecause).toBe('it was opened for reading only');
    expect(await store.countDocuments()).toBe(1);
    await expect(store.storeReading(toStore('b'))).rejects.toMatchObject(says('read-only', file, 'the reading of "b" was not stored', 'Copy it')); // prettier-ignore
    await expect(store.mergePending()).rejects.toMatchObject(says('read-only', 'reports were not linked'));
    await store.close();
  });

  it('where neither file nor folder can be written: reading works', async () => {
    const writer = await openStore({ file });
    await writer.storeReading(toStore('a'));
    await writer.close();
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    // the superuser can write everything, so it asks as somebody else whether the file can be read without its folder
    const script = `const D = require('better-sqlite3'); const d = new D(${JSON.stringify(file)}, { readonly: true }); process.stdout.write(String(d.prepare('select count(*) from document').pluck().get()))`; // prettier-ignore
    if (process.getuid?.() === 0) {
      const asked = spawnSync(process.execPath, ['-e', script], { uid: 65534, encoding: 'utf8' });
      expect(asked.stderr + asked.stdout).toBe('1');
    } else {
      const store = await openStore({ file });
      expect(store.readOnlyBecause).toBe('the file cannot be written by this user');
      expect(await store.countDocuments()).toBe(1);
      await expect(store.storeReading(toStore('b'))).rejects.toMatchObject(
        says('read-only', file, 'was not stored'),
      );
      await store.close();
    }
    chmodSync(folder, 0o755);
  });

  it('where another process writes for longer than we wait', async () => {
    const store = await openStore({ file }, { waitMs: 50 });
    const other = new Database(file);
    other.exec('begin immediate');
    expect(await store.countDocuments()).toBe(0);
    await expect(store.storeReading(toStore('a'))).rejects.toMatchObject(says('locked', file, 'another process', 'the reading of "a" was not stored', 'Try again')); // prettier-ignore
    other.exec('rollback');
    other.close();
    expect(await store.storeReading(toStore('a'))).toBe('stored');
    await store.close();
  });

  it('where the file is damaged', async () => {
    const writer = await openStore({ file });
    for (let number = 0; number < 200; number++) await writer.storeReading(toStore(`document ${number}`));
    await writer.close();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096 * 3, bytes.length);
    writeFileSync(file, bytes);
    const using = openStore({ file }).then((store) => store.events().finally(() => store.close()));
    await expect(using).rejects.toMatchObject(says('damaged', file, '.bak'));
  });

  it('where no server answers; the password is not shown', async () => {
    const opening = openStore({ url: 'postgres://me:secret@127.0.0.1:1/nothing' });
    await expect(opening).rejects.toMatchObject(says('unreachable', 'postgres://me@127.0.0.1:1/nothing', 'not opened', 'whether the server runs')); // prettier-ignore
  });

  it('where two stores of one process write in turn', async () => {
    const [one, two] = [await openStore({ file }), await openStore({ file })];
    const writing = Array.from({ length: 40 }, (_, at) =>
      (at % 2 === 0 ? one : two).storeReading(toStore(`document ${at % 20}`)),
    );
    expect((await Promise.all(writing)).filter((answer) => answer === 'stored')).toHaveLength(20);
    await one.close();
    expect(await two.countDocuments()).toBe(20);
    await two.close();
  });

  it('leaves one file behind when it is closed', async () => {
    const store = await openStore({ file });
    await store.storeReading(toStore('a'));
    await store.close();
    mkdirSync(join(folder, 'copy'));
    writeFileSync(join(folder, 'copy', 'readout.db'), readFileSync(file));
    const copy = await openStore({ file: join(folder, 'copy', 'readout.db') });
    expect(await copy.countDocuments()).toBe(1);
    await copy.close();
  });
});
