import { describe, expect, it } from 'vitest';
import { missing } from '../read-sentence.test-support.js';

/** What was in force goes on, ends, or leaves somebody out. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ["Ghana extended its ban on Togo's rice by a year.", 'GHA SANCTION/discontinue TGO'],
  ['Washington let the waiver for Iraq lapse.', 'USA SANCTION/discontinue IRQ'],
  ['The United States exempted Canada from steel tariffs.', 'USA RETREAT/access CAN'],
  ['China exempted small firms from the levy.', '-'],
  ['Visa-free travel for Georgian citizens was introduced by Germany.', 'DEU RETREAT/access GEO'],
  ['Free travel on its buses was introduced by Germany.', '-'],
  // there was an end of it on that day
  ['A ceasefire between Israel and Lebanon expired on Sunday.', '-'],
  ['A truce between Israel and Lebanon took effect on Sunday.', 'ISR,LBN RETREAT/ceasefire -'],
  ['A truce between Israel and Lebanon collapsed on Sunday.', 'ISR,LBN REJECT -'],
];

describe('measures in force', () => {
  it.each(SENTENCES)('%s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });
});
