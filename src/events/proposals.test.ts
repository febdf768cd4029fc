import { describe, expect, it } from 'vitest';
import { missing } from '../read-sentence.test-support.js';

/** What is laid before another is asked of them, whatever would be done under it. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['Togo put forward a plan to reopen the border with Ghana.', 'TGO REQUEST/change GHA'],
  ['Iran submitted to the United States a new proposal to end the standoff.', 'IRN REQUEST/change USA'],
  ['Jordan put to Israel a proposal for an exchange of land.', 'JOR REQUEST/change ISR'],
  ['Malaysia laid out a roadmap for peace with Thailand.', 'MYS REQUEST/change THA'],
  ['Denmark raised with China the idea of a new route.', 'DNK REQUEST/change CHN'],
  ['The Dutch government handed Suriname a draft treaty.', 'NLD REQUEST/change SUR'],
  ['Turkey proposed that Armenia reopen the crossing.', 'TUR REQUEST/change ARM'],
  ['The White House submitted a proposal to Congress on Tuesday.', '-'],
  ['Togo put forward a candidate for the post.', '-'],
  ['Mali rejected a proposal by Niger on water.', 'MLI REJECT/change NER'],
];

describe('what one state proposes to another', () => {
  it.each(SENTENCES)('%s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });
});
