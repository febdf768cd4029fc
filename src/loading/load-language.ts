import { readFileSync } from 'node:fs';
import { createLanguage, type Language, parseModel } from '../language/index.js';
import { inPackage } from './package-root.js';

/** The bytes of the English model. Put into a `SharedArrayBuffer`, they serve all worker threads. */
export function readWeights(): Uint8Array {
  return readFileSync(inPackage('models', 'english.bin'));
}

/** The language stage on weights that are in memory already, shared or not. */
export function languageFrom(weights: Uint8Array): Language {
  return createLanguage(parseModel(weights));
}

/** The language stage with the English model of this package. */
export function loadLanguage(): Language {
  return languageFrom(readWeights());
}
