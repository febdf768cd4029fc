import { existsSync, readFileSync } from 'node:fs';
import { createReader, type ReaderParts, type Reader } from '../pipeline.js';
import { loadCodebook } from './load-codebook.js';
import { loadGazetteer } from './load-gazetteer.js';
import { loadLanguage } from './load-language.js';
import { inPackage } from './package-root.js';

/** Weights and tables as the package ships them. */
export function loadParts(): ReaderParts {
  return { language: loadLanguage(), codebook: loadCodebook(), gazetteer: loadGazetteer() };
}

export function loadReader(): Reader {
  return createReader(loadParts());
}

/**
 * A hash of code, models and tables: readings by another one are stale (design, section 7a). Written by the build; a tree
 * that was not built has none of its own and says so.
 */
export function loadPipelineVersion(): string {
  const file = inPackage('dist', 'data', 'pipeline-version.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : 'unbuilt';
}
