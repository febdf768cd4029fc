import { existsSync, readFileSync } from 'node:fs';
import { createCodebook, mergeTables, type Codebook, type EntryReferences } from '../codebook/index.js';
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
  return own === null ? createCodebook(rows, entries) : createCodebook(mergeTables(rows, own.codebook));
}

export function loadCodebookRows(own: OwnRows | null = ownRowsInUse()): CodebookRows {
  const { rows } = readCompiled();
  return own === null ? rows : mergeTables(rows, own.codebook);
}

function readCompiled(): CompiledCodebook {
  const compiled = inPackage('dist', 'data', 'codebook.json');
  if (existsSync(CODEBOOK_FOLDER) && !isUpToDate(compiled, CODEBOOK_FOLDER))
    return { rows: compileCodebook() };
  return JSON.parse(readFileSync(compiled, 'utf8')) as CompiledCodebook;
}
