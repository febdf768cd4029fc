import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { EventType } from '../codebook/index.js';
import { loadCodebook } from '../loading/load-codebook.js';
import { loadLanguage } from '../loading/load-language.js';
import { allowedTypes } from './allowed-types.js';
import { EXIT, WrongUse } from './trouble.js';
import { writeLine } from './write-line.js';

interface Row {
  readonly text: string;
  /** The gold type, where the file gives one. */
  readonly type: string | null;
}

/** `readout codebook coverage`: the upper bound of what rules can find, and how many types a sentence leaves open. */
export async function runCodebookCoverage(file: string): Promise<number> {
  const rows = readRows(file);
  const codebook = loadCodebook();
  const language = loadLanguage();
  let known = 0;
  let allowed = 0;
  let types = 0;
  const missed = new Map<string, number>();
  for (const row of rows) {
    const tokens = language
      .splitSentences(row.text, { start: 0, end: row.text.length })
      .flatMap((span) => language.analyse(row.text, span));
    const found = allowedTypes(tokens, codebook);
    types += found.size;
    if (found.size > 0) known++;
    if (row.type === null) continue;
    if (
      found.has(row.type as EventType) ||
      (row.type === 'YIELD' && (found.has('CONCEDE') || found.has('RETREAT')))
    )
      allowed++;
    else missed.set(row.type, (missed.get(row.type) ?? 0) + 1);
  }
  const share = (part: number): string => `${((100 * part) / rows.length).toFixed(1)} %`;
  await writeLine(
    `${rows.length} sentences: ${share(known)} hold an entry; ${(types / rows.length).toFixed(2)} types allowed on average`,
  );
  if (rows.some((row) => row.type !== null)) {
    await writeLine(`gold type allowed: ${share(allowed)}`);
    for (const [type, count] of [...missed].sort((a, b) => b[1] - a[1]))
      await writeLine(`  missed ${type}: ${count}`);
  }
  return EXIT.done;
}

function readRows(file: string): Row[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new WrongUse(
      `${file} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (!lines[0]?.startsWith('{')) return readTable(lines, file);
  return lines.map((line, index) => {
    const row: unknown = parseLine(line, file, index + 1);
    const { text: words, sentence, event } = row as { text?: unknown; sentence?: unknown; event?: unknown };
    const said = typeof words === 'string' ? words : sentence;
    if (typeof said !== 'string') throw new WrongUse(`${file}, line ${index + 1}: no \`text\``);
    return { text: said, type: typeof event === 'string' ? event : null };
  });
}

function parseLine(line: string, file: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new WrongUse(`${file}, line ${number}: this is no JSON`);
  }
}

function readTable(lines: readonly string[], file: string): Row[] {
  const head = (lines[0] ?? '').split('\t');
  const sentence = head.indexOf('sentence');
  const gold = head.indexOf('gold_root');
  if (sentence < 0) throw new WrongUse(`${file}: the first line must name a column \`sentence\``);
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return { text: cells[sentence] ?? '', type: gold < 0 ? null : (cells[gold] ?? null) };
  });
}
