import { describe, expect, it } from 'vitest';
import { shiftDate } from './shift-date.js';

describe('shiftDate is no more precise than the words', () => {
  it.each([
    ['2026-01-07', -2, 'month', '2025-11'],
    ['2026-01-07', -1, 'year', '2025'],
    ['2026-01-07', 3, 'day', '2026-01-10'],
    ['2026-01-05/2026-01-07', 1, 'day', '2026-01-08'],
    ['2026-01-05/2026-01-07', -1, 'day', '2026-01-04'],
  ] as const)('%s %i %s → %s', (date, count, unit, shifted) => {
    expect(shiftDate(date, count, unit)).toBe(shifted);
  });

  it('gives nothing where the date is open on the side that is counted from', () => {
    expect(shiftDate('../2026-01-05', -1, 'month')).toBeNull();
  });
});
