import { describe, expect, test } from 'vitest';
import { missing, readText } from '../../read-sentence.test-support.js';

describe('what is said speaks for an act of saying', () => {
  test.each([
    [
      "Kenya's interior minister said Uganda was sheltering the men who had burned the town.",
      'KEN ACCUSE UGA',
    ],
    ['Serbia said that it would not be pressed into a deal with Kosovo.', 'SRB REJECT XKX'],
    ['It was up to Pakistan to make the first move, the Indian foreign minister said.', 'IND REQUEST PAK'],
    ['Algeria said the contract with Spain would be torn up if the gas was sent on.', 'DZA THREATEN ESP'],
    ['The French president told reporters in Beirut that Lebanon was not alone.', 'FRA SUPPORT LBN'],
  ])('%s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });

  test.each([
    'Kenya said that Uganda had opened a new port.',
    "Serbia said that its team would meet Kosovo's in the final.",
    'India said that trade with Pakistan had doubled.',
    'The French president said that he would fly to Lebanon on Sunday.',
    'The German chancellor said, "What would you think of Poland in such a case?"',
    'China said that it attached great importance to its ties with Zambia.',
  ])('nothing in %s', (text) => {
    expect(readText(text).events.filter(({ why }) => why.some((name) => name.endsWith('.said')))).toEqual([]);
  });

  test('who is spoken of must be named', () => {
    expect(readText('Japan said that neither missile had come down in its waters.').events).toEqual([]);
  });
});
