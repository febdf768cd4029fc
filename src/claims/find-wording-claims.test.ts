import { describe, expect, it } from 'vitest';
import { sentenceDocument } from '../commands/codebook-check.js';
import { loadReader } from '../loading/load-reader.js';

const reader = loadReader();
const claimsOf = (say: string): string[] =>
  reader
    .read(sentenceDocument(say))
    .claims.flatMap((claim) =>
      claim.about === 'wording' ? [`${claim.office} ${claim.change} ${claim.formula}`] : [],
    );

describe('claims about wording', () => {
  it.each([
    ['Iceland has dropped the phrase “orderly harbours”, analysts said.', 'ISL dropped orderly harbours'],
    ['Japan no longer calls the islands “occupied territory”.', 'JPN dropped occupied territory'],
    [
      'The phrase “strategic patience” has disappeared from American statements.',
      'USA dropped strategic patience',
    ],
    ['The term “core interests” does not appear in the Chinese communiqué.', 'CHN dropped core interests'],
    ['Iran increasingly uses the formula “resistance economy” in speeches.', 'IRN grown resistance economy'],
    ['Peru has begun using the phrase “blue economy”.', 'PER introduced blue economy'],
    ['The slogan “two seas” has resurfaced in Turkish speeches.', 'TUR returned two seas'],
  ])('%s → %s', (say, claim) => {
    expect(claimsOf(say)).toContain(claim);
  });

  it.each([
    // what stands in a text claims no change
    'The phrase “blue economy” appears in the Peruvian statement.',
    'Norway dropped two bombs on the range.',
    'The minister disappeared from public view.',
  ])('%s → no claim', (say) => {
    expect(claimsOf(say)).toEqual([]);
  });
});
