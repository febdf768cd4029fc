import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SaidLabel } from '../../src/codebook/said-model.js';

/** What somebody says of another state, as it would stand after "said that", with `{S}` and `{O}` for the two. */
export interface SaidExample {
  readonly label: SaidLabel;
  readonly content: string;
}

const LABELS: Readonly<Record<string, SaidLabel>> = {
  ACCUSE: 'ACCUSE', REJECT: 'REJECT', REQUEST: 'REQUEST', AGREE: 'AGREE', THREATEN: 'THREATEN', SUPPORT: 'SUPPORT', NONE: 'none',
}; // prettier-ignore

/**
 * The examples of a folder's files, `LABEL<tab>content` a line.
 * @throws Error that names the file and the line which is no example.
 */
export function readSaidExamples(folder: string): SaidExample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, at) => {
          if (line.trim() === '') return [];
          const [label = '', content = ''] = line.split('\t');
          const known = LABELS[label];
          if (known === undefined || content.trim() === '')
            throw new Error(`${name}, line ${at + 1}: not LABEL<tab>content: ${line.slice(0, 60)}`);
          return [{ label: known, content: content.trim() }];
        }),
    );
}
