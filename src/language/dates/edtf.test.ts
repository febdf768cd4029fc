import { describe, expect, test } from 'vitest';
import { dayOf } from './calendar.js';
import { addDays, formatEdtf, intersectEdtf, parseEdtf, widthOf } from './edtf.js';

const days = (edtf: string): unknown => {
  const parsed = parseEdtf(edtf);
  return parsed && [parsed.from, parsed.to];
};

describe('reading EDTF', () => {
  test.each([
    ['2026-01-07', ['2026-01-07', '2026-01-07']],
    ['2024-02', ['2024-02-01', '2024-02-29']],
    ['2025', ['2025-01-01', '2025-12-31']],
    ['199X', ['1990-01-01', '1999-12-31']],
    ['19XX', ['1900-01-01', '1999-12-31']],
    ['2025-24', ['2025-12-01', '2026-02-28']],
    ['2025-33', ['2025-01-01', '2025-03-31']],
    ['2025-XX', ['2025-01-01', '2025-12-31']],
    ['2026-01-05/2026-01-07', ['2026-01-05', '2026-01-07']],
    ['2019/2021', ['2019-01-01', '2021-12-31']],
    ['../2026-01-05', [null, '2026-01-05']],
    ['2026-01-05/..', ['2026-01-05', null]],
    ['2025-11~', ['2025-11-01', '2025-11-30']],
  ])('%s', (edtf, expected) => {
    expect(days(edtf)).toEqual(expected);
  });
  test.each([
    '',
    'yesterday',
    '2026-02-30',
    '2026-13',
    '2026-1-7',
    '../..',
    '2026-02/2026-01',
    '2025-11-XX-01',
    '1/2/3',
    '9'.repeat(100),
  ])('"%s" is no EDTF of ours.', (edtf) => {
    expect(parseEdtf(edtf)).toBeNull();
  });
  test('Marks say about and perhaps.', () => {
    expect(parseEdtf('2025~')).toMatchObject({ approximate: true, uncertain: false });
    expect(parseEdtf('2025?')).toMatchObject({ approximate: false, uncertain: true });
    expect(parseEdtf('2024%/2025')).toMatchObject({ approximate: true, uncertain: true });
  });
});

describe('writing EDTF', () => {
  test.each([
    ['2026-01-07', '2026-01-07'],
    ['2024-02-01/2024-02-29', '2024-02'],
    ['2025-01-01/2025-12-31', '2025'],
    ['1990-01-01/1999-12-31', '199X'],
    ['1900-01-01/1999-12-31', '19XX'],
    ['2025-01-01/2025-03-31', '2025-01/2025-03'],
    ['2019-01-01/2021-12-31', '2019/2021'],
    ['2026-01-05/2026-01-07', '2026-01-05/2026-01-07'],
  ])('%s is %s in short.', (long, short) => {
    const [from = '', to = from] = long.split('/');
    const number = (day: string): number =>
      dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
    expect(formatEdtf(number(from), number(to))).toBe(short);
    expect(days(short)).toEqual([from, to]);
  });
  test('Open intervals keep their day, years beyond four digits have no form, and no days are none.', () => {
    expect(formatEdtf(null, dayOf(2026, 1, 5))).toBe('../2026-01-05');
    expect(formatEdtf(dayOf(2026, 1, 5), null)).toBe('2026-01-05/..');
    expect(formatEdtf(dayOf(12026, 1, 5), null)).toBeNull();
    expect(formatEdtf(null, null)).toBeNull();
  });
});

describe('reckoning with EDTF', () => {
  test('Days are added across months and years, and what is no day is refused.', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2026-01-31', 1, 'month')).toBe('2026-02-28');
    expect(() => addDays('2026-02-30', 1)).toThrow('not a day: 2026-02-30');
  });
  test('Two dates share the days that lie in both.', () => {
    expect(intersectEdtf('2026-01', '2026-01-20/2026-02-10')).toBe('2026-01-20/2026-01-31');
    expect(intersectEdtf('../2026-01-05', '2026')).toBe('2026-01-01/2026-01-05');
    expect(intersectEdtf('2025', '2026')).toBeNull();
  });
  test('A width is counted in days.', () => {
    expect([widthOf('2026-01-07'), widthOf('2024-02'), widthOf('../2026'), widthOf('soon')]).toEqual([
      1,
      29,
      Infinity,
      null,
    ]);
  });
});
