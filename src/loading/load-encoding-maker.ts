import { existsSync, readFileSync } from 'node:fs';
import { inPackage } from './package-root.js';

/** What encoded words are the work of: a hash of the wording stage, written by the build. Others' are stale. */
export function loadEncodingMaker(): string {
  const file = inPackage('dist', 'wording', 'encoding-version.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : 'unbuilt';
}
