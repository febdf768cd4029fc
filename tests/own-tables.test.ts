import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inPackage } from '../src/loading/package-root.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-own-'));
const tables = join(folder, 'tables');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(tables, { recursive: true, force: true }));

function run(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, [inPackage('bin', 'readout.js'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, READOUT_RECORD: join(folder, 'record.db'), ...environment },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const own = (...words: string[]): ReturnType<typeof run> => run([...words, '--codebook', tables]);

function table(name: string, text: string): void {
  mkdirSync(dirname(join(tables, name)), { recursive: true });
  writeFileSync(join(tables, name), text);
}

const RULE = `type: ACCUSE
rules:
  - id: give-brimstone
    mode: disapprove
    idioms: [give brimstone]
    recipient: [to]
    examples:
      - {say: "Peru gave brimstone to Chile.", reads: "PER ACCUSE/disapprove CHL"}
`;
const ACTOR = '- {id: RED_BAND, name: Red Band of Ararat, kind: armed-group, sector: REB, in: [ARM]}\n';

describe('tables of your own', () => {
  it('are read with: a rule, a word of a class, an actor', () => {
    table('events/ACCUSE.yaml', RULE);
    table('gazetteer/actors/own.yaml', ACTOR);
    const { code, out } = own('explain', 'The Red Band of Ararat gave brimstone to Armenia.');
    expect(out).toContain('ACCUSE/disapprove RED_BAND → ARM');
    expect(out).toContain('ACCUSE.give-brimstone');
    expect(code).toBe(0);
  });

  it('are named by the environment too, and worker threads read with them', () => {
    table('events/ACCUSE.yaml', RULE);
    const text = join(folder, 'text.txt');
    writeFileSync(text, 'Peru gave brimstone to Chile on Monday.\n');
    const { out } = run(['read', '--dry-run', '--json', '--workers', '1', text], {
      READOUT_CODEBOOK: tables,
    });
    const { events } = JSON.parse(out) as { events: { why: string[] }[] };
    expect(events.map((event) => event.why[0])).toEqual(['ACCUSE.give-brimstone']);
  });

  it('make older readings stale: reread renews them, and again without the tables', () => {
    const text = join(folder, 'stale.txt');
    writeFileSync(text, 'Peru gave brimstone to Chile on Monday, officials of the two governments said.\n');
    run(['read', text]);
    table('events/ACCUSE.yaml', RULE);
    expect(own('reread').out).toContain('1 read again');
    expect(run(['reread']).out).toContain('1 read again');
  });

  it('are checked, listed, shown and counted with the shipped ones', () => {
    table('events/ACCUSE.yaml', RULE);
    expect(own('codebook', 'show', 'give').out).toContain('ACCUSE.give-brimstone');
    expect(own('codebook', 'check', '--type', 'ACCUSE').code).toBe(0);
    const text = join(folder, 'covered.jsonl');
    writeFileSync(text, '{"text": "Students juggled.", "event": "PROTEST"}\n');
    expect(run(['codebook', 'coverage', text]).out).toContain('gold type allowed: 0.0 %');
    table('events/PROTEST.yaml', 'type: PROTEST\nrules:\n  - {id: juggle, mode: demo, verbs: [juggle]}\n');
    expect(own('codebook', 'coverage', text).out).toContain('gold type allowed: 100.0 %');
  });

  it('with the id of a shipped rule replace it', () => {
    const sentence = 'Honduras scolded Belize.';
    expect(run(['explain', sentence]).out).toContain('ACCUSE');
    table(
      'events/ACCUSE.yaml',
      'type: ACCUSE\nrules:\n  - {id: condemn, mode: disapprove, verbs: [scald]}\n',
    );
    expect(own('explain', sentence).out).not.toContain('why: ACCUSE.condemn');
  });

  it('with wrong rows are told file, row, field and remedy, and the rest is used', () => {
    table('events/ACCUSE.yaml', `${RULE}  - {id: two, verbs: rap}\n`);
    table('gazetteer/actors/own.yaml', `${ACTOR}- {id: X}\n`);
    const { code, out, err } = own('explain', 'The Red Band of Ararat gave brimstone to Armenia.');
    expect(err).toContain('events/ACCUSE.yaml, rule two: field verbs must be a list of words');
    expect(err).toContain('gazetteer/actors/own.yaml, row 2: the field "name" is missing');
    expect(out).toContain('ACCUSE/disapprove RED_BAND → ARM');
    expect(code).toBe(1);
  });

  it('in a folder that is not there are wrong use', () => {
    expect(own('codebook', 'list')).toMatchObject({ code: 2 });
  });
});
