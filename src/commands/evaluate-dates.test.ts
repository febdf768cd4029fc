import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateDates } from './evaluate-dates.js';

function files(lines: readonly string[]): { inputs: string[]; predictions: string } {
  const folder = mkdtempSync(join(tmpdir(), 'readout-dates-'));
  const input = join(folder, 'in.jsonl');
  writeFileSync(input, lines.join('\n'));
  return { inputs: [input], predictions: join(folder, 'out.jsonl') };
}

test('Each date with days becomes a line; the reference may be called dct and carry a time of day.', async () => {
  const options = files([
    JSON.stringify({ doc: 'a', text: 'They met on Monday.', dct: '2026-01-07T09:00' }),
    JSON.stringify({ id: 'b', text: 'Signed on 01/07/2026, recently.', publishedOn: '2026-01-08' }),
    '',
  ]);
  expect(await evaluateDates(options)).toBe(0);
  expect(
    readFileSync(options.predictions, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { doc: 'a', start: 12, end: 18, edtf: '2026-01-05' },
    { doc: 'b', start: 10, end: 20, edtf: '2026-01-07' },
  ]);
});

test('A row that is not JSON, or has no text, is named.', async () => {
  await expect(evaluateDates(files(['{"doc": "a"']))).rejects.toThrow('line 1 is not JSON');
  await expect(evaluateDates(files(['{"doc": "a"}']))).rejects.toThrow(
    'line 1: a row needs "doc" (or "id") and "text"',
  );
});
