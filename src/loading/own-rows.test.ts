import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readOwnRows } from './own-rows.js';

const folder = mkdtempSync(join(tmpdir(), 'own-rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

function table(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const RULE = `type: ACCUSE
rules:
  - {id: one, mode: disapprove, verbs: [rap]}
`;

describe('readOwnRows', () => {
  it.each([
    [
      'events/ACCUSE.yaml',
      `${RULE}  - {id: two, verbs: rap}\n`,
      'events/ACCUSE.yaml, rule two: field verbs must be a list of words',
    ],
    ['events/ACCUSE.yaml', `${RULE}  - {id: two, verbs: [rap], mode: visit}\n`, 'ACCUSE has no mode visit; its modes are'],
    ['events/ACCUSE.yaml', `${RULE}  - {id: two, verbs: [rap], object: [$weapn]}\n`, 'unknown word class $weapn; add it to classes.yaml'],
    ['events/ACCUSE.yaml', `${RULE}  - {id: two, verbs: [rap], colour: red}\n`, 'field colour is unknown; remove it, or write one of id'],
    ['events/ACCUSE.yaml', `${RULE}  - {id: two, verbs: [no, rap], recipient: [objct]}\n`, 'has the unknown place objct'],
    ['contexts.yaml', 'military: [a\n', 'contexts.yaml, line 2: this is no YAML'],
    ['contexts.yaml', 'militry: [barracks]\n', 'contexts.yaml, row militry: is unknown; known are military'],
    ['status.yaml', '- {id: mine, status: maybe, verbs: [mull]}\n', 'status.yaml, row mine: field status must be one of happened'],
    ['types.yaml', '- {type: CHAT}\n', "types.yaml: the types are PLOVER's and cannot be added to"],
    ['classes.yaml', 'mine: [$yours]\n', 'classes.yaml, row mine: has the unknown word class $yours'],
  ])('%s: %j → %s', (name, text, said) => {
    table('events/ACCUSE.yaml', RULE);
    table(name, text);
    const { rows, trouble } = readOwnRows(folder);
    const told = trouble.map(({ where, message }) => `${where}: ${message}`);
    expect(told.join('\n')).toContain(said);
    expect(rows.codebook.events[0]?.rules.map((rule) => rule.id)).toEqual(['one']);
  }); // prettier-ignore

  it("may name the shipped tables' classes, contexts and states", () => {
    table(
      'events/ACCUSE.yaml',
      `${RULE}  - {id: two, verbs: [rap], object: [$weapon], contexts: [military]}\n`,
    );
    table('gazetteer/people/own.yaml', '- {name: Anna Dahl, offices: [{of: NOR, office: mfa}]}\n');
    const { rows, trouble } = readOwnRows(folder);
    expect(trouble).toEqual([]);
    expect(rows.gazetteer.people).toHaveLength(1);
  });

  it('hash to the same while they say the same, and else to another', () => {
    table('events/ACCUSE.yaml', RULE);
    const first = readOwnRows(folder).rows.hash;
    expect(readOwnRows(folder).rows.hash).toBe(first);
    table('events/ACCUSE.yaml', `# a comment\n${RULE}`);
    expect(readOwnRows(folder).rows.hash).toBe(first);
    table('events/ACCUSE.yaml', RULE.replace('rap', 'scold'));
    expect(readOwnRows(folder).rows.hash).not.toBe(first);
  });

  it('is refused where there is no folder', () => {
    expect(() => readOwnRows(join(folder, 'nowhere'))).toThrow('there is no folder');
  });
});
