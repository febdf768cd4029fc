import { describe, expect, it } from 'vitest';
import { missing } from '../read-sentence.test-support.js';

/** Who "we" and "I" are between quotation marks. */
const SPOKEN: readonly (readonly [string, string])[] = [
  ['"We condemn the attack by Togo," the Ghanaian foreign minister said.', 'GHA ACCUSE TGO'],
  ['Norway\'s prime minister said: "I condemn the Russian raid."', 'NOR ACCUSE RUS'],
  [
    'Norway\'s prime minister said: "Russia went too far. We have expelled three Russian diplomats."',
    'NOR SANCTION RUS',
  ],
  [
    '"This is absurd. We will expel three Kenyan envoys," Uganda\'s president said.',
    'UGA SANCTION KEN planned',
  ],
  [
    "“The envoy has left,” Uganda's president said. “We have broken off relations with Kenya.”",
    'UGA SANCTION KEN',
  ],
  ['"Peru accuses our ambassador of spying," the Chilean minister said.', 'PER ACCUSE CHL'],
];

/** Outside quotation marks, and in the words of somebody whom nobody knows, they are left open. */
const OPEN: readonly (readonly [string, string])[] = [
  ['"We condemn the attack by Togo," an analyst said. Ghana said nothing.', '-'],
  ['"We could have attacked Togo for twenty years," the Ghanaian president said.', '-'],
];

describe('the first person of a quotation', () => {
  it.each(SPOKEN)('%s → %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });

  it.each(OPEN)('nobody is meant: %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });
});
