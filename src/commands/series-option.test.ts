import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seriesFrom } from './series-option.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-series-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (lines: string): string => {
  const path = join(folder, 'series.txt');
  writeFileSync(path, lines);
  return path;
};
const text = (id: string, title: string) => ({ id, title, office: 'ISL/mfa', language: 'en' });

describe('occasions set by hand', () => {
  const occasionOf = seriesFrom(file('\ufeff# ours\nHerring talks: “Herring”\nHerring talks: #d7\n\nAnnual: 年次報告\n'));

  it.each([
    [text('d1', 'Remarks at the "herring" talks'), 'Herring talks'],
    [text('d7', 'Remarks'), 'Herring talks'],
    [text('d8', '２０３１年 年次報告'), 'Annual'],
    [text('d9', 'Remarks'), null],
  ])('%j is of %s', (one, series) => {
    expect(occasionOf?.(one) ?? null).toBe(series);
  });

  it.each([
    ['no colon here', /line 1: not as/],
    ['# nothing but a remark', /names no series/],
    ['a:\n', /line 1/],
  ])('%j is refused, with its line', (lines, message) => {
    expect(() => seriesFrom(file(lines))).toThrow(message);
  });

  it('A file that is not there is wrong use.', () => {
    expect(() => seriesFrom(join(folder, 'missing.txt'))).toThrow(/--series takes a file/);
  });
}); // prettier-ignore
