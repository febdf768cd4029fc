import { describe, expect, it } from 'vitest';
import { saysLongAgo } from './says-long-ago.js';

describe('a time long past, told without a date', () => {
  it.each([
    ['Cuba sent troops to Angola decades ago', true],
    ['Hungary backed Moscow during the Cold War', true],
    ['Moscow had once threatened to shell the port', true],
    ['Britain once ruled the island', true],
    ['Peru will sign once it has met Chile', false],
    ['the drones used to attack Kyiv', false],
    ['Kenya met Uganda two weeks ago', false],
  ])('%s → %s', (words, is) => {
    expect(saysLongAgo(words)).toBe(is);
  });
});
