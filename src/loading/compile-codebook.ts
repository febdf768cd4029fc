import type { RowTrouble } from '../codebook/check-row.js';
import { checkTables, type Ground, type ListTable } from '../codebook/check-tables.js';
import { EVENT_TYPES } from '../codebook/event-type.js';
import type { CodebookRows, TypeRow } from '../codebook/rows.js';
import { inPackage } from './package-root.js';
import { readYamlFolder } from './read-yaml-folder.js';

/** Where the shipped tables stand, and how a folder of tables is laid out. */
export const CODEBOOK_FOLDER = inPackage('src', 'codebook', 'data');

/**
 * Reads the codebook's YAML tables: the build's step that makes `codebook.json`.
 * @throws Error naming file, row, field and remedy for the first rows that are wrong
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

/** Reads the shipped tables and says what is wrong with which row, without throwing for a row. */
export function readCodebook(folder: string): { rows: CodebookRows; trouble: RowTrouble[] } {
  const { files, trouble } = readYamlFolder(folder);
  const table = (name: string): unknown => files.find((one) => one.file === `${name}.yaml`)?.content ?? {};
  const types = table('types') as readonly TypeRow[];
  if (EVENT_TYPES.some((type) => !types.some((row) => row.type === type)))
    throw new Error(`${folder}/types.yaml must have a row for each of ${EVENT_TYPES.join(', ')}`);
  const rest = files.filter((one) => one.file !== 'types.yaml');
  const ground = groundOf({
    types,
    classes: table('classes') as CodebookRows['classes'],
    contexts: table('contexts') as CodebookRows['contexts'],
    predicates: table('predicates') as CodebookRows['predicates'],
    judgements: table('judgements') as CodebookRows['judgements'],
    private: table('private') as CodebookRows['private'],
    topics: table('topics') as CodebookRows['topics'],
    claims: table('claims') as CodebookRows['claims'],
  });
  const checked = checkTables(rest, ground);
  return { rows: { ...checked.tables, types }, trouble: [...trouble, ...checked.trouble] };
}

/** What further files may refer to: the names in these tables. */
export function groundOf(
  rows: Pick<CodebookRows, 'types' | 'classes' | 'contexts' | 'claims' | ListTable>,
): Ground {
  return {
    types: rows.types,
    classes: rows.classes,
    contexts: rows.contexts,
    lists: {
      predicates: Object.keys(rows.predicates),
      judgements: Object.keys(rows.judgements).filter((name) => name !== 'examples' && name !== 'counter'),
      private: Object.keys(rows.private),
      topics: Object.keys(rows.topics),
    },
    claims: Object.fromEntries(
      Object.entries(rows.claims).map(([part, lists]) => [part, Object.keys(lists as object)]),
    ),
  };
}
