import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateEvents, evaluateGsr } from './evaluate-events.js';

function files(rows: readonly object[]): { inputs: string[]; predictions: string } {
  const folder = mkdtempSync(join(tmpdir(), 'readout-events-'));
  const input = join(folder, 'in.jsonl');
  writeFileSync(input, rows.map((row) => JSON.stringify(row)).join('\n'));
  return { inputs: [input], predictions: join(folder, 'out') };
}

const rows = [
  { id: 'a', text: 'The PKK accused Ankara of shelling villages in northern Iraq.' },
  { id: 'b', text: 'Kenya thanked the European Union for the loan.' },
];

test('In gold of states a group counts as the state it acts in, and a body stays itself.', async () => {
  const options = files(rows);
  expect(await evaluateGsr(options)).toBe(0);
  const told = JSON.parse(readFileSync(options.predictions, 'utf8')) as Record<string, object[]>;
  expect(told['a']).toContainEqual(
    expect.objectContaining({ type: 'ACCUSE', actor: ['TUR'], recipient: ['TUR'] }),
  );
  expect(told['b']).toEqual([
    expect.objectContaining({ type: 'SUPPORT', actor: ['KEN'], recipient: ['EU'] }),
  ]);
});

test('Readings of whole texts keep their documents, in order; a row that cannot be read is said and left out.', async () => {
  const options = files([...rows, { id: 'c' }]);
  expect(await evaluateEvents(options)).toBe(1);
  const lines = readFileSync(options.predictions, 'utf8').trim().split('\n');
  const readings = lines.map((line) => JSON.parse(line) as { document: { id: string }; events: object[] });
  expect(readings.map(({ document, events }) => [document.id, events.length > 0])).toEqual([
    ['a', true],
    ['b', true],
  ]);
});
