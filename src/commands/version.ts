import { readFileSync } from 'node:fs';
import { inPackage } from '../loading/package-root.js';

interface PackageFile {
  readonly version: string;
}

/** The package's version. */
export const VERSION = (JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as PackageFile).version;
