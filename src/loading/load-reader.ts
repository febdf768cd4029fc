import { existsSync, readFileSync } from 'node:fs';
import { createReader, type ReaderParts, type Reader } from '../pipeline.js';
import { loadCodebook } from './load-codebook.js';
import { loadGazetteer } from './load-gazetteer.js';
import { loadLanguage } from './load-language.js';
import { inPackage } from './package-root.js';
import { ownRowsInUse } from './rows-in-use.js';

/** Weights and tables as the package ships them, with the user's own rows where the command line names some. */
export function loadParts(): ReaderParts {
  return { language: loadLanguage(), codebook: loadCodebook(), gazetteer: loadGazetteer() };
}

export function loadReader(): Reader {
  return createReader(loadParts());
}

/**
 * A hash of code, models, tables and the user's rows: readings by another one are stale (design, section 7a). Written by
 * the build; a tree that was not built has none of its own and says so.
 */
export function loadPipelineVersion(): string {
  const file = inPackage('dist', 'data', 'pipeline-version.txt');
  const shipped = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'unbuilt';
  const own = ownRowsInUse();
  return own === null ? shipped : `${shipped}+${own.hash}`;
}
