import { describe, expect, it } from 'vitest';
import { formatDate, formatWhen } from './format-date.js';

const PAIRS: readonly (readonly [string | null, string])[] = [
  ['2026-01-07', '7 January 2026'],
  ['2025-11', 'November 2025'],
  ['2025', '2025'],
  ['2026-01-05/2026-01-07', '5–7 January 2026'],
  ['2026-01-30/2026-02-02', '30 January – 2 February 2026'],
  ['2025-12-30/2026-01-02', '30 December 2025 – 2 January 2026'],
  ['../2026-01-05', 'by 5 January 2026'],
  ['2026-01-05/..', 'from 5 January 2026'],
  ['2025-11~', 'about November 2025'],
  ['2023-08-10~', 'about 10 August 2023'],
  ['2025-22', 'summer 2025'],
  ['199X', 'the 1990s'],
  [null, 'date not given'],
];

describe('formatDate', () => {
  it.each(PAIRS)('%s is written “%s”', (edtf, words) => {
    expect(formatDate(edtf)).toBe(words);
  });
});

describe('formatWhen', () => {
  it.each([
    ['2026-01-07', 'on 7 January 2026'],
    ['2026-01-05/2026-01-07', 'on 5–7 January 2026'],
    ['2025-11', 'in November 2025'],
    ['2023', 'in 2023'],
    ['2025-22', 'in summer 2025'],
    ['../2026-01-05', 'by 5 January 2026'],
    ['2025/..', 'from 2025'],
    [null, 'on a date not given'],
  ])('%s is written “%s”', (edtf, words) => {
    expect(formatWhen(edtf)).toBe(words);
  });
});
