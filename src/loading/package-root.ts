import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json: two above this file, in `src/loading` as in `dist/loading`. */
export const PACKAGE_ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path inside the package. */
export function inPackage(...parts: readonly string[]): string {
  return join(PACKAGE_ROOT, ...parts);
}
