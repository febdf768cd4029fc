import { chmod, mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInputs, type Input } from './read-inputs.js';

let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'readout-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function all(...paths: string[]): Promise<Input[]> {
  const found: Input[] = [];
  for await (const input of readInputs(paths)) found.push(input);
  return found;
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

const messages = (inputs: readonly Input[]): string[] =>
  inputs.flatMap((input) => input.issues.map((issue) => issue.message));

describe('readInputs', () => {
  it('reads folders by name, without hidden files, and keeps the original bytes', async () => {
    await file('tree/b.txt', 'The second met.');
    await file('tree/a/z.txt', 'The first met.');
    await file('tree/.hidden.txt', 'Nobody met.');
    await file(
      'tree/c.jsonl.gz',
      gzipSync('{"id":"1","text":"The third met."}\n{"id":"2","text":"The fourth met."}\n'),
    );
    const inputs = await all(join(folder, 'tree'));
    expect(inputs.map((input) => input.document?.text)).toEqual([
      'The first met.',
      'The second met.',
      'The third met.',
      'The fourth met.',
    ]);
    const last = inputs.at(-1);
    expect(last?.line).toBe(2);
    if (last?.document) {
      expect(new TextDecoder().decode(last.bytes)).toBe('{"id":"2","text":"The fourth met."}');
      expect(last.sha256).toBe(createHash('sha256').update(last.bytes).digest('hex'));
    }
  });

  it('says what is wrong with a path, and goes on', async () => {
    const good = await file('good.txt', 'The ministers met.');
    const missing = join(folder, 'missing.txt');
    const inputs = await all(missing, good);
    expect(inputs[0]).toMatchObject({ document: null, path: missing, issues: [{ code: 'unreadable-file' }] });
    expect(inputs[0]?.issues[0]?.message).toContain('there is no such file or folder');
    expect(inputs[1]?.document?.text).toBe('The ministers met.');
  });

  it('says that permission is missing', async () => {
    if (process.getuid?.() === 0) return; // root may read everything
    const path = await file('secret.txt', 'x');
    await chmod(path, 0o000);
    expect(messages(await all(path))[0]).toContain('permission denied');
  });

  it('does not walk in circles', async () => {
    await file('circle/a.txt', 'The ministers met.');
    await symlink(join(folder, 'circle'), join(folder, 'circle', 'again'));
    await symlink(join(folder, 'nowhere'), join(folder, 'circle', 'broken'));
    const inputs = await all(join(folder, 'circle'));
    expect(inputs.map((input) => input.issues[0]?.code)).toEqual(['no-publication-date', 'unreadable-file']);
  });

  it('refuses 50 MB of one line, and a row that is too long, but reads the next row', async () => {
    const long = await file('long.txt', 'a'.repeat(50_000_000));
    const rows = await file(
      'long.jsonl',
      `{"id":"1","text":"${'a'.repeat(21_000_000)}"}\n{"id":"2","text":"The ministers met."}\n`,
    );
    const inputs = await all(long, rows);
    expect(inputs.map((input) => input.issues[0]?.code)).toEqual([
      'too-large',
      'too-large',
      'no-publication-date',
    ]);
    expect(inputs[2]?.document?.id).toBe('2');
  });

  it('a binary file, a broken gzip and a zip bomb are issues', async () => {
    const binary = await file('a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
    const broken = await file('broken.txt.gz', gzipSync('The ministers met.').subarray(0, 20));
    const bomb = await file('bomb.txt.gz', gzipSync(Buffer.alloc(200_000_000, 'a')));
    const inputs = await all(binary, broken, bomb);
    expect(inputs.map((input) => input.issues[0]?.code)).toEqual([
      'binary-content',
      'unreadable-file',
      'too-large',
    ]);
  });
});
