import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parse } from 'yaml';
import { inPackage } from './package-root.js';
import {
  checkRows,
  ROW_SHAPES,
  type GazetteerRows,
  type ReadRow,
  type RowKind,
  type RowProblem,
} from '../gazetteer/index.js';

/** Where the gazetteer's YAML stands in the source tree. */
export const GAZETTEER_SOURCE = inPackage('src', 'gazetteer', 'data');

/**
 * Reads and checks the gazetteer's YAML: the build's step that makes `gazetteer.json`. Throws when a row is wrong, with
 * file, row and remedy of all that are.
 */
export function compileGazetteer(folder: string = GAZETTEER_SOURCE): GazetteerRows {
  const { rows, problems } = readGazetteerRows(folder);
  if (problems.length > 0)
    throw new Error(`the gazetteer has wrong rows:\n${problems.map(describeProblem).join('\n')}`);
  return rows;
}

/**
 * Rows of a folder as `states/europe.yaml`, `titles.yaml`; wrong ones are left out and told in `problems`.
 * @param shipped the rows that a user's folder adds to: it may name their states and bodies
 */
export function readGazetteerRows(
  folder: string,
  shipped?: GazetteerRows,
): {
  readonly rows: GazetteerRows;
  readonly problems: readonly RowProblem[];
} {
  const read: Record<RowKind, ReadRow[]> = {
    states: [], organisations: [], actors: [], offices: [], people: [], places: [], publishers: [], geography: [], titles: [], nameWords: [], decoys: [],
  }; // prettier-ignore
  const problems: RowProblem[] = [];
  for (const path of listYaml(folder)) {
    const file = relative(folder, path);
    const kind = basename(file.split(/[\\/]/)[0] ?? '', '.yaml').replace('name-words', 'nameWords');
    if (!isRowKind(kind)) {
      problems.push({
        file,
        row: 0,
        message: `no rows are called "${kind}"; move it under one of ${Object.keys(read).join(', ')}`,
      });
      continue;
    }
    const values = parseList(readFileSync(path, 'utf8'), file, problems);
    for (const [i, value] of values.entries()) read[kind].push({ file, number: i + 1, value });
  }
  const checked = checkRows(read, shipped);
  return { rows: checked.rows, problems: [...problems, ...checked.problems] };
}

/** One line about a wrong row: `states/europe.yaml, row 3: …`. */
export function describeProblem(problem: RowProblem): string {
  return problem.row === 0
    ? `${problem.file}: ${problem.message}`
    : `${problem.file}, row ${problem.row}: ${problem.message}`;
}

function parseList(text: string, file: string, problems: RowProblem[]): unknown[] {
  try {
    // Bare years are dates here, not numbers: numbers are read as such only where the field is one.
    const content: unknown = parse(
      text,
      (key, value: unknown) => (isYear(key, value) ? String(value) : value),
      {
        maxAliasCount: 0,
      },
    );
    if (content === null) return [];
    if (Array.isArray(content)) return content;
    problems.push({ file, row: 0, message: 'the file must be a list of rows; begin each row with "- "' });
  } catch (error) {
    problems.push({
      file,
      row: 0,
      message: `this is no YAML: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
  return [];
}

function isYear(key: unknown, value: unknown): boolean {
  return typeof value === 'number' && (key === 'from' || key === 'until');
}

function isRowKind(kind: string): kind is RowKind {
  return kind === 'decoys' || Object.hasOwn(ROW_SHAPES, kind);
}

function listYaml(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listYaml(path) : entry.name.endsWith('.yaml') ? [path] : [];
    });
}
