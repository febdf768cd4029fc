import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sentenceDocument } from '../src/commands/codebook-check.js';
import { loadReader } from '../src/loading/load-reader.js';
import { inPackage } from '../src/loading/package-root.js';
import { openStore } from '../src/record/index.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line as built, with a record of the test's own. */
function readout(
  record: string,
  ...words: readonly string[]
): { code: number | null; out: string; err: string } {
  const run = spawnSync(
    process.execPath,
    [inPackage('bin', 'readout.js'), '--record', join(folder, record), ...words],
    {
      encoding: 'utf8',
      maxBuffer: 64 << 20,
    },
  );
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const article =
  'title: A visit\npublisher: Example Wire\ndate: 2026-01-09\n\nKenya expelled two Somali diplomats on Monday, the foreign ministry in Nairobi said.\n';

describe('readout read', () => {
  it('reads the examples into a record, and reading them again changes nothing', () => {
    const first = readout('examples.db', 'read', inPackage('examples'));
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/24 documents \(24 new, 0 replaced, 0 unchanged\)/);
    const again = readout('examples.db', 'read', inPackage('examples'));
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/24 documents \(0 new, 0 replaced, 24 unchanged\)/);
  });

  it('knows a text again whose office only its publisher tells', () => {
    const path = write(
      'white-house.txt',
      'publisher: The White House\ndate: 2026-01-09\n\nThe President thanked Norway.\n',
    );
    expect(readout('office.db', 'read', path).out).toMatch(/1 new, 0 replaced, 0 unchanged/);
    expect(readout('office.db', 'read', path).out).toMatch(/0 new, 0 replaced, 1 unchanged/);
    expect(readout('office.db', 'events', '--office', 'USA/president', '--json').out).toContain('"NOR"');
  });

  it('answers who did what to whom, each line with its words', () => {
    const { code, out } = readout('examples.db', 'events', '--pair', 'KOR,CHN', '--status', 'happened');
    expect(code).toBe(0);
    expect(out).toMatch(/5 January 2026 · .* · consult · “.+” · .+ · ✓ exact/);
  });

  it('prints the same events as JSON Lines whose quotes stand in the sentences', () => {
    const { out } = readout('examples.db', 'events', '--json');
    const rows = out
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            event: { quote: { text: string } };
            reports: { sentence: { text: string } }[];
          },
      );
    expect(rows.length).toBeGreaterThan(20);
    for (const { event, reports } of rows) expect(reports[0]?.sentence.text).toContain(event.quote.text);
  });

  it('writes a brief as Markdown, and as one page that asks for nothing from outside', () => {
    const markdown = readout('examples.db', 'brief', '--pair', 'KOR,CHN', '--since', '2025-11');
    expect(markdown.out).toMatch(/^# KOR and CHN/);
    expect(markdown.out).toMatch(/SHA-256 [0-9a-f]{16}/);
    const page = join(folder, 'brief.html');
    expect(readout('examples.db', 'brief', '--pair', 'KOR,CHN', '--out', page, '--with-texts').code).toBe(0);
    const html = readFileSync(page, 'utf8');
    expect(html).toMatch(/open in the saved text/);
    expect(html).not.toMatch(/<script|src=|@import|url\(/);
    // the press's texts stay with their owners: only offices' texts are embedded
    expect(html).toMatch(/<summary>[^<]*Office of the President/);
    expect(html).not.toMatch(/<summary>[^<]*Example Wire/);
  });

  it('stores nothing with --dry-run, and prints one reading a document in order', () => {
    const path = write(
      'rows.jsonl',
      '{"id":"b","text":"Kenya thanked Norway."}\n{"id":"a","text":"Kenya thanked Norway."}\n',
    );
    const { out, code } = readout('none.db', 'read', '--dry-run', '--json', path);
    expect(code).toBe(0);
    const ids = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { document: { id: string; text: string } }).document);
    expect(ids.map((document) => document.id)).toEqual(['b', 'a']);
    expect(ids[0]?.text).toBe('Kenya thanked Norway.');
    expect(readout('none.db', 'events').err).toMatch(/there is no record/);
  });
});

describe('bad input is said in words, and the rest is done', () => {
  it.each([
    ['an empty file', 'empty.txt', '', /no text in it/],
    [
      'a binary file',
      'binary.bin',
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 255, 254, 0, 0]),
      /nothing was read/,
    ],
    ['50 MB of one line', 'long.txt', 'a'.repeat(50 << 20), /20 MB|too large|nothing was read/],
    [
      'a broken JSON line',
      'broken.jsonl',
      '{"id":"a","text":"Kenya thanked Norway."}\n{"id": oops\n',
      /line 2/,
    ],
  ] as const)('%s', (_what, name, content, message) => {
    const bad = write(name, content);
    const good = write(`good-${name}.txt`, article);
    const { code, err, out } = readout(`${name}.db`, 'read', bad, good);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(out).toMatch(/1 event/);
  });

  it('a path that is not there', () => {
    const { code, err } = readout('missing.db', 'read', join(folder, 'nowhere.txt'));
    expect(code).toBe(1);
    expect(err).toMatch(/there is no such file or folder/);
  });

  it('a folder without permission', (test) => {
    if (process.getuid?.() === 0) test.skip('skipped: root may read every folder');
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0);
    const { code, err } = readout('closed.db', 'read', closed);
    chmodSync(closed, 0o700);
    expect(code).toBe(1);
    expect(err).toMatch(/permission denied/);
  });

  it('a record that is something else', () => {
    write('else.db', 'this is no database, but a text that is long enough to be taken for one'.repeat(20));
    const { code, err } = readout('else.db', 'events');
    expect(code).toBe(1);
    expect(err).toMatch(/else\.db/);
  });

  it('a text without a date is read all the same, and says so', () => {
    const { code, out } = readout(
      'undated.db',
      'read',
      write('undated.txt', 'Kenya thanked Norway for the grain.\n'),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/no-publication-date/);
  });

  it.each([
    [['events', '--type', 'CHAT'], /unknown event type: CHAT/],
    [['events', '--pair', 'KOR'], /a pair is two codes/],
    [['events', '--since', 'soon'], /--since takes a date/],
    [['fly'], /unknown command/],
  ] as const)('%j is wrong use', (words, message) => {
    const { code, err } = readout('use.db', ...words);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('readout reread', () => {
  it('renews what an older pipeline read; until then the old reading answers and says so', async () => {
    const document = sentenceDocument('Kenya expelled two Somali diplomats.');
    const reading = loadReader().read(document);
    const store = await openStore({ file: join(folder, 'stale.db') });
    await store.storeReading({ reading, pipelineVersion: 'an-older-one' });
    await store.mergePending();
    await store.close();
    expect(readout('stale.db', 'events').out).toMatch(
      /KEN → SOM[^]*1 of these were read by an older pipeline/,
    );
    expect(readout('stale.db', 'reread').out).toMatch(/^1 read again/);
    expect(readout('stale.db', 'events').out).toMatch(/KEN → SOM/);
    expect(readout('stale.db', 'events').out).not.toMatch(/older pipeline/);
    expect(readout('stale.db', 'reread').out).toMatch(/^0 read again/);
  });
});

describe('readout explain and help', () => {
  it('shows what each stage made of a sentence', () => {
    const { out } = readout(
      'none.db',
      'explain',
      'Kenya expelled two Somali diplomats on Monday.',
      '--date',
      '2026-01-07',
    );
    expect(out).toMatch(/SANCTION\/expel KEN → SOM/);
    expect(out).toMatch(/nsubj/);
    expect(out).toMatch(/Monday → 2026-01-05/);
  });

  it.each(['read', 'events', 'brief', 'explain', 'reread', 'codebook', 'evaluate'])(
    '%s --help has an example or lists its own commands',
    (command) => {
      const { out, code } = readout('none.db', command, '--help');
      expect(code).toBe(0);
      expect(out).toMatch(/Example:|Commands:/);
    },
  );
});
