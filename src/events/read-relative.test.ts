import { describe, expect, it } from 'vitest';
import { readRelative } from './read-relative.js';

describe('what a time counts', () => {
  it.each([
    ['three years later', 3, 'year'],
    ['a decade later', 10, 'year'],
    ['A day earlier', -1, 'day'],
    ['the following month', 1, 'month'],
    ['the previous day', -1, 'day'],
    ['the day before', -1, 'day'],
    ['earlier that day', 0, 'day'],
    ['the same year', 0, 'year'],
    ['two weeks afterwards', 2, 'week'],
  ] as const)('%s', (words, count, unit) => {
    expect(readRelative(words)).toEqual({ kind: 'count', count, unit });
  });

  it.each(['next year', 'last month', 'this week', 'several years later', 'on Friday', '2019'])(
    '%s counts from nothing told',
    (words) => {
      expect(readRelative(words)).toBeNull();
    },
  );

  it.each([
    ['that July', { month: 7, day: null, which: 'that' }],
    ['the following January', { month: 1, day: null, which: 'following' }],
    ['11 September', { month: 9, day: 11, which: 'plain' }],
    ['March', { month: 3, day: null, which: 'plain' }],
  ] as const)('%s', (words, wanted) => {
    expect(readRelative(words)).toEqual({ kind: 'month', ...wanted });
  });
});
