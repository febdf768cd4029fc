import { describe, expect, it } from 'vitest';
import { missing } from '../read-sentence.test-support.js';

/** Who is told what the teller does is the one to whom it is done. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['Ghana notified Togo that it was pulling out of the accord.', 'GHA SANCTION/withdraw TGO'],
  ['Ghana informed the Togolese embassy that it was expelling two diplomats.', 'GHA SANCTION/expel TGO'],
  ['Ghana has informed Togo that it is lifting the ban on rice.', 'GHA RETREAT TGO'],
  ['Ghana told Togo that it would close the border on Monday.', 'GHA COERCE/restrict TGO planned'],
  // of somebody else, or somebody else's
  ['Ghana informed reporters that it was withdrawing its troops from Togo.', 'GHA RETREAT/withdraw TGO'],
  ['Ghana informed Kenya that it was withdrawing its troops from Togo.', 'GHA RETREAT/withdraw TGO'],
  ['Ghana informed Togo that Kenya had expelled a diplomat.', 'KEN SANCTION/expel -'],
  ['Ghana told Togo to withdraw its troops.', 'GHA REQUEST/yield TGO'],
];

describe('who is told what is done', () => {
  it.each(SENTENCES)('%s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });
});
