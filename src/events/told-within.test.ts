import { describe, expect, it } from 'vitest';
import { readText } from '../read-sentence.test-support.js';
import { describeEvent } from './describe-event.js';

/** Each sentence, what is read of the saying, and of the deed within it; null where that tells of none. */
const SENTENCES: readonly (readonly [string, string, string | null])[] = [
  [
    'Khartoum claims that Ugandan planes bombed a depot in Sudan.',
    'SDN ACCUSE/allege UGA',
    'UGA ASSAULT/aerial SDN',
  ],
  [
    'Norway complained that Togo had rejected the offer of Benin.',
    'NOR ACCUSE/disapprove TGO',
    'TGO REJECT/change BEN',
  ],
  ['Ghana promised Togo that its ships would leave Lome.', 'GHA AGREE TGO', null],
  ['Ghana demanded that Togo free two sailors of Benin.', 'GHA REQUEST/yield TGO', null],
];

describe('deeds told within a saying that is an act itself', () => {
  it.each(SENTENCES)('%s → %s and %s', (text, saying, deed) => {
    const told = readText(text).events.map(describeEvent);
    expect(told.join('\n')).toContain(saying);
    if (deed === null) expect(told).toHaveLength(1);
    else expect(told.join('\n')).toContain(deed);
  });
});
