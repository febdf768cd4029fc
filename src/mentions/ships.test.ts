import { expect, it } from 'vitest';
import { missing } from '../read-sentence.test-support.js';

it.each([
  ['HMNZS Canterbury will carry out a joint patrol with the Tongan navy.', 'NZL,TON COOPERATE - planned'],
  ['HMS Dauntless shelled a Chilean port on Monday.', 'GBR ASSAULT CHL'],
])('a ship’s prefix says whose it is: %s', (text, wanted) => {
  expect(missing(text, wanted)).toBeNull();
});
