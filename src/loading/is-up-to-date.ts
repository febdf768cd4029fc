import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a file is there and no file of a folder is newer. A clone in work compiles its tables anew; a package never. */
export function isUpToDate(file: string, folder: string): boolean {
  return existsSync(file) && newestIn(folder) <= statSync(file).mtimeMs;
}

/** When the newest file under a folder was written, in milliseconds. */
export function newestIn(folder: string): number {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }
  return newest;
}
