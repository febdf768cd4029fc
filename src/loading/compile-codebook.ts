import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { validateEventFile, type RowTrouble } from '../codebook/validate-rows.js';
import type { CodebookRows, EventFile, TypeRow } from '../codebook/rows.js';
import { inPackage } from './package-root.js';

/** Where the shipped tables stand, and how a folder of tables is laid out. */
export const CODEBOOK_FOLDER = inPackage('src', 'codebook', 'data');

/**
 * Reads the codebook's YAML tables.
 * @param folder the shipped tables, or one laid out like them
 * @throws Error naming file, row and remedy for the first rows that are wrong
 */
export function compileCodebook(folder: string = CODEBOOK_FOLDER): CodebookRows {
  const { rows, trouble } = readCodebook(folder);
  if (trouble.length > 0)
    throw new Error(
      trouble
        .slice(0, 20)
        .map(({ where, message }) => `${where}: ${message}`)
        .join('\n'),
    );
  return rows;
}

/** Reads the tables and says what is wrong with which row, without throwing for a row. */
export function readCodebook(folder: string): { rows: CodebookRows; trouble: RowTrouble[] } {
  const table = (name: string): unknown => parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'));
  const types = table('types') as readonly TypeRow[];
  const classes = table('classes') as CodebookRows['classes'];
  const trouble: RowTrouble[] = [];
  const byType = new Map<string, TypeRow>(types.map((row) => [row.type, row]));
  const events = readdirSync(join(folder, 'events'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const content: unknown = parse(readFileSync(join(folder, 'events', name), 'utf8'));
      trouble.push(...validateEventFile(basename(name), content, byType, classes));
      return content as EventFile;
    });
  const rows: CodebookRows = {
    types,
    events,
    contexts: table('contexts') as CodebookRows['contexts'],
    classes,
    status: table('status') as CodebookRows['status'],
    attribution: table('attribution') as CodebookRows['attribution'],
    stances: table('stances') as CodebookRows['stances'],
    undertakings: table('undertakings') as CodebookRows['undertakings'],
    claims: table('claims') as CodebookRows['claims'],
    judgements: table('judgements') as CodebookRows['judgements'],
    private: table('private') as CodebookRows['private'],
    topics: table('topics') as CodebookRows['topics'],
    predicates: table('predicates') as CodebookRows['predicates'],
  };
  return { rows, trouble };
}
