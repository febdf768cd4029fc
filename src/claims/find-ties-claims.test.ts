import { describe, expect, it } from 'vitest';
import { sentenceDocument } from '../commands/codebook-check.js';
import { loadReader } from '../loading/load-reader.js';

const reader = loadReader();
const tiesOf = (say: string): string[] =>
  reader
    .read(sentenceDocument(say))
    .claims.flatMap((claim) => (claim.about === 'ties' ? [`${claim.pair.join('–')} ${claim.change}`] : []));

describe('claims about ties', () => {
  it.each([
    ['Kenya-Uganda relations have cooled.', 'KEN–UGA cooled'],
    ['Sino-Japanese ties have thawed.', 'CHN–JPN warmed'],
    ['Relations between Kenya and Uganda took a turn for the worse.', 'KEN–UGA cooled'],
    ['Relations between Kenya and Uganda have been on a downward slope.', 'KEN–UGA cooled'],
    ['Relations between Kenya and Uganda are on the mend.', 'KEN–UGA restored'],
    ['Relations between Kenya and Uganda are in crisis.', 'KEN–UGA strained'],
    ['Kenya’s relations with Uganda are closer than ever.', 'KEN–UGA warmed'],
    ['The raid put a strain on relations between Kenya and Uganda.', 'KEN–UGA strained'],
    ['The raid cast a shadow over relations between Kenya and Uganda.', 'KEN–UGA strained'],
    ['The raid drove a wedge between Kenya and Uganda.', 'KEN–UGA strained'],
    ['A chill has settled over relations between Kenya and Uganda.', 'KEN–UGA cooled'],
    ['A thaw has set in between Kenya and Uganda.', 'KEN–UGA warmed'],
    ['The honeymoon between Kenya and Uganda is over.', 'KEN–UGA cooled'],
    ['Kenya has drawn closer to Uganda.', 'KEN–UGA warmed'],
    ['Kenya and Uganda have turned the page.', 'KEN–UGA restored'],
  ])('%s → %s', (say, wanted) => {
    expect(tiesOf(say)).toEqual([wanted]);
  });

  it.each([
    'The visit is meant to breathe life into relations between Kenya and Uganda.',
    'Kenya and Uganda want to turn the page.',
    'A chill settled over the city.',
    'Russia, Kenya and Uganda have grown closer to the summit.',
  ])('no claim: %s', (say) => {
    expect(tiesOf(say)).toEqual([]);
  });
});
