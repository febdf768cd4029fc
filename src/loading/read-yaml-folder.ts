import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { RowTrouble } from '../codebook/check-row.js';
import type { ParsedFile } from '../codebook/check-tables.js';

/**
 * Parses all YAML files of a folder, `events/ACCUSE.yaml` by `events/ACCUSE.yaml`, in the order of their names. A file that
 * is no YAML is left out and told in `trouble`, with its line.
 */
export function readYamlFolder(
  folder: string,
  skip: readonly string[] = [],
): { files: ParsedFile[]; trouble: RowTrouble[] } {
  const files: ParsedFile[] = [];
  const trouble: RowTrouble[] = [];
  for (const file of listYaml(folder, '', skip)) {
    try {
      // no aliases: a file of a few bytes must not grow to gigabytes
      files.push({
        file,
        content: parse(readFileSync(join(folder, file), 'utf8'), { maxAliasCount: 0 }) as unknown,
      });
    } catch (error) {
      const line = error instanceof YAMLParseError && error.linePos ? `, line ${error.linePos[0].line}` : '';
      const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      trouble.push({ where: `${file}${line}`, message: `this is no YAML (${said}); the file was not used` });
    }
  }
  return { files, trouble };
}

function listYaml(folder: string, below: string, skip: readonly string[]): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (skip.includes(path)) return [];
      if (entry.isDirectory()) return listYaml(folder, path, skip);
      return entry.name.endsWith('.yaml') ? [path] : [];
    });
}
