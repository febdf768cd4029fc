import { existsSync, readFileSync } from 'node:fs';
import {
  createCodebook,
  mergeTables,
  parseSaidModel,
  type Codebook,
  type EntryReferences,
  type SaidModel,
} from '../codebook/index.js';
import type { CodebookRows } from '../codebook/rows.js';
import { CODEBOOK_FOLDER, compileCodebook } from './compile-codebook.js';
import { isUpToDate } from './is-up-to-date.js';
import { inPackage } from './package-root.js';
import { ownRowsInUse, type OwnRows } from './rows-in-use.js';

/** The tables as the build writes them: with the places of their entries, which need not be looked for again. */
export interface CompiledCodebook {
  readonly rows: CodebookRows;
  readonly entries?: EntryReferences;
}

/** The codebook as the build compiled it, straight from the tables where they are newer; with the user's own rows. */
export function loadCodebook(own: OwnRows | null = ownRowsInUse()): Codebook {
  const { rows, entries } = readCompiled();
  const said = loadSaidModel();
  return own === null
    ? createCodebook(rows, entries, said)
    : createCodebook(mergeTables(rows, own.codebook), undefined, said);
}

export function loadCodebookRows(own: OwnRows | null = ownRowsInUse()): CodebookRows {
  const { rows } = readCompiled();
  return own === null ? rows : mergeTables(rows, own.codebook);
}

/** The weights that `training/said` learns; null in a tree that has none yet. */
function loadSaidModel(): SaidModel | null {
  const file = inPackage('models', 'said.json');
  return existsSync(file) ? parseSaidModel(readFileSync(file, 'utf8')) : null;
}

function readCompiled(): CompiledCodebook {
  const compiled = inPackage('dist', 'data', 'codebook.json');
  if (existsSync(CODEBOOK_FOLDER) && !isUpToDate(compiled, CODEBOOK_FOLDER))
    return { rows: compileCodebook() };
  return JSON.parse(readFileSync(compiled, 'utf8')) as CompiledCodebook;
}
