import { existsSync, readFileSync } from 'node:fs';
import { createCodebook, type Codebook } from '../codebook/index.js';
import type { CodebookRows } from '../codebook/rows.js';
import { CODEBOOK_FOLDER, compileCodebook } from './compile-codebook.js';
import { isUpToDate } from './is-up-to-date.js';
import { inPackage } from './package-root.js';

/** The codebook as the build compiled it; straight from the tables where they are newer than the build. */
export function loadCodebook(): Codebook {
  return createCodebook(loadCodebookRows());
}

export function loadCodebookRows(): CodebookRows {
  const compiled = inPackage('dist', 'data', 'codebook.json');
  if (existsSync(CODEBOOK_FOLDER) && !isUpToDate(compiled, CODEBOOK_FOLDER)) return compileCodebook();
  return JSON.parse(readFileSync(compiled, 'utf8')) as CodebookRows;
}
