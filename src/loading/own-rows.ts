import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RowTrouble } from '../codebook/check-row.js';
import { checkTables } from '../codebook/check-tables.js';
import type { GazetteerRows } from '../gazetteer/index.js';
import { groundOf } from './compile-codebook.js';
import { readGazetteerRows } from './compile-gazetteer.js';
import { loadCodebookRows } from './load-codebook.js';
import { loadGazetteerRows } from './load-gazetteer.js';
import { readYamlFolder } from './read-yaml-folder.js';
import type { OwnRows } from './rows-in-use.js';

/**
 * Reads a folder of tables that add to the shipped ones. Rows with trouble are left out and told; the rest is used.
 * @throws Error when there is no such folder
 */
export function readOwnRows(folder: string): { rows: OwnRows; trouble: RowTrouble[] } {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`there is no folder ${folder} with tables of your own`);
  const { files, trouble } = readYamlFolder(folder, ['gazetteer']);
  const checked = checkTables(files, groundOf(loadCodebookRows(null)));
  const names = join(folder, 'gazetteer');
  const gazetteer = existsSync(names)
    ? readGazetteerRows(names, loadGazetteerRows(null))
    : { rows: NO_NAMES, problems: [] };
  const problems = gazetteer.problems.map(({ file, row, message }) => ({
    where: row === 0 ? `gazetteer/${file}` : `gazetteer/${file}, row ${row}`,
    message,
  }));
  const rows = { codebook: checked.tables, gazetteer: gazetteer.rows };
  const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
  return { rows: { ...rows, hash }, trouble: [...trouble, ...checked.trouble, ...problems] };
}

const NO_NAMES: GazetteerRows = {
  states: [], organisations: [], actors: [], offices: [], people: [], places: [], publishers: [], geography: [], titles: [], nameWords: [], decoys: [],
}; // prettier-ignore
