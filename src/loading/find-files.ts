import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to read, or a path that cannot be read and why, in words for the user. */
export type FoundFile =
  { readonly path: string; readonly trouble: null } | { readonly path: string; readonly trouble: string };

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of this path is a file, not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'this is a folder',
  EMFILE: 'too many files are open',
  ELOOP: 'the links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk reported an error',
};

/** What a failed file operation means, in words: `permission denied`. Other errors keep their own message. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const byName = (a: { name: string }, b: { name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** Files that say what a folder is: no texts of the press or of an office. Named by themselves they are read. */
const ABOUT_FOLDER = /^(?:readme|licen[cs]e|notice|copying)(?:\.(?:md|txt))?$/i;

async function* walk(folder: string): AsyncGenerator<FoundFile> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, trouble: reasonOf(error) };
    return;
  }
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith('.') || ABOUT_FOLDER.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield { path, trouble: null };
    else if (entry.isSymbolicLink()) yield* followLink(path);
  }
}

/** A link to a file is read; a link to a folder is not followed, so that no circle of links is walked. */
async function* followLink(path: string): AsyncGenerator<FoundFile> {
  try {
    if ((await stat(path)).isFile()) yield { path, trouble: null };
  } catch (error) {
    yield { path, trouble: `this link leads nowhere: ${reasonOf(error)}` };
  }
}

/**
 * The files at the given paths: a file is itself; a folder is every file under it, by name, folders in their place
 * among the files, hidden ones (`.name`) and the folder's own
 * README and LICENSE left out. The order is the same on every machine.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    try {
      const found = await stat(path);
      if (found.isDirectory()) yield* walk(path);
      else if (found.isFile() || found.isFIFO() || found.isCharacterDevice()) yield { path, trouble: null };
      else yield { path, trouble: 'this is neither a file nor a folder' };
    } catch (error) {
      const isLink = await lstat(path).then((entry) => entry.isSymbolicLink(), () => false); // prettier-ignore
      yield { path, trouble: isLink ? `this link leads nowhere: ${reasonOf(error)}` : reasonOf(error) };
    }
  }
}
