import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeProblem, GAZETTEER_SOURCE, readGazetteerRows } from './compile-gazetteer.js';
import { loadGazetteer } from './load-gazetteer.js';

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of files with these contents, beside a file with Norway alone. */
function problemsOf(files: Readonly<Record<string, string>>): string[] {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries({ 'states/north.yaml': '- {id: NOR, name: Norway}', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return readGazetteerRows(folder).problems.map(describeProblem);
}

describe('compileGazetteer', () => {
  it('finds nothing wrong with the gazetteer that comes with the package', () => {
    expect(readGazetteerRows(GAZETTEER_SOURCE).problems.map(describeProblem)).toEqual([]);
  });

  it.each([
    [
      '- {id: SWE, name: Sweden, capitol: [Stockholm]}',
      'states/x.yaml, row 1: the field "capitol" is unknown in states',
    ],
    ['- {id: SWE}', 'states/x.yaml, row 1: the field "name" is missing in the row of SWE; add it'],
    ['- {id: SWE, name: Sweden, until: 31 May 1990}', 'write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['- {id: NOR, name: Norge}', 'stands already in states/north.yaml, row 1'],
    [
      '- {id: SWE, name: Sweden, capital: [{name: Uppsala, from: 1700, until: 1600}]}',
      'ends (1600) before it begins (1700)',
    ],
    ['id: SWE', 'the file must be a list of rows'],
    ['- [', 'this is no YAML'],
    ['- Sweden', 'a row of states must be a mapping of fields'],
    ['- {id: SWE, name: Sweden, other: {sv: [Sverige]}}', 'has the language "sv"'],
  ])('says of %s where it stands and how to mend it', (text, said) => {
    const problems = problemsOf({ 'states/x.yaml': text });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(said);
  });

  it("says which state code is unknown in a person's office", () => {
    const text = '- {name: Anna Dahl, offices: [{of: NRO, office: mfa}]}';
    expect(problemsOf({ 'people/x.yaml': text })[0]).toContain('"NRO" is no state, organisation or group');
  });

  it('says that a folder holds no kind of rows', () => {
    expect(problemsOf({ 'cities/x.yaml': '[]' })[0]).toContain('no rows are called "cities"');
  });

  it('leaves a wrong row out and keeps the others', () => {
    problemsOf({ 'states/x.yaml': '- {id: SWE}\n- {id: DNK, name: Denmark}' });
    expect(readGazetteerRows(folder).rows.states.map((row) => row.id)).toEqual(['NOR', 'DNK']);
  });
});

describe('loadGazetteer', () => {
  const gazetteer = loadGazetteer();

  it('knows every state by its name, adjective and capital', () => {
    for (const row of gazetteer.rows.states) {
      const names = [
        row.name,
        ...(row.adjectives ?? []),
        ...(row.capital ?? []).map((name) => (typeof name === 'string' ? name : name.name)),
      ];
      for (const name of names) {
        const ids = gazetteer.named(name).flatMap((entry) => (entry.kind === 'state' ? [entry.row.id] : []));
        expect(ids, name).toContain(row.id);
      }
    }
  });
});
