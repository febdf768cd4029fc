import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findTimes } from '../language/dates/index.js';
import { EXIT, WrongUse } from './trouble.js';
import { writeLine } from './write-line.js';

/** A row of the input. The reference date may carry a time of day, which is cut off. */
interface Row {
  readonly doc: string;
  readonly text: string;
  readonly publishedOn: string | null;
}

/**
 * Finds the dates in JSON Lines of `{id or doc, text, publishedOn or dct}` and writes `{doc, start, end, edtf}` a line,
 * for each expression that has days. `01/07/2026` is read month first. Prints how many expressions of each kind were found.
 */
export async function evaluateDates(options: {
  readonly inputs: readonly string[];
  readonly predictions: string;
}): Promise<number> {
  const lines: string[] = [];
  const counts = new Map<string, { found: number; dated: number }>();
  let documents = 0;
  for (const row of options.inputs.flatMap(readRows)) {
    documents += 1;
    const within = { start: 0, end: row.text.length };
    for (const { kind, start, end, edtf } of findTimes(row.text, within, {
      publishedOn: row.publishedOn,
      numericOrder: 'month-first',
    })) {
      const count = counts.get(kind) ?? { found: 0, dated: 0 };
      counts.set(kind, { found: count.found + 1, dated: count.dated + (edtf === null ? 0 : 1) });
      if (edtf !== null) lines.push(JSON.stringify({ doc: row.doc, start, end, edtf }));
    }
  }
  writeFileSync(options.predictions, lines.map((line) => `${line}\n`).join(''));
  await writeLine(`${'kind'.padEnd(10)}${'found'.padStart(8)}${'with days'.padStart(11)}`);
  for (const [kind, { found, dated }] of [...counts].sort((a, b) => b[1].found - a[1].found))
    await writeLine(`${kind.padEnd(10)}${String(found).padStart(8)}${String(dated).padStart(11)}`);
  await writeLine(`${documents} documents, ${lines.length} dates written to ${options.predictions}`);
  return EXIT.done;
}

function readRows(path: string): Row[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [toRow(line, `${path} line ${index + 1}`)]));
}

function toRow(line: string, where: string): Row {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new WrongUse(`${where} is not JSON`);
  }
  const field = (name: string): string | null => {
    const value: unknown =
      typeof row === 'object' && row !== null ? Object.entries(row).find(([key]) => key === name)?.[1] : null;
    return typeof value === 'string' ? value : null;
  };
  const doc = field('id') ?? field('doc');
  const text = field('text');
  if (doc === null || text === null) throw new WrongUse(`${where}: a row needs "doc" (or "id") and "text"`);
  return { doc, text, publishedOn: field('publishedOn') ?? field('dct') };
}
