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

const ABOUT_WORDS =
  'Peru’s ministry has dropped the phrase “blue economy”. Peruvian statements no longer contain the term “shared sea”. ';

describe('what a word near a phrase says, in a text that is about words', () => {
  it.each([
    ['In Peruvian briefings “the old bay” is still heard.', 'PER grown the old bay'],
    ['Peruvian communiqués carry the words “fair fish” but rarely.', 'PER faded fair fish'],
    ['“Good neighbours” will be found in every Peruvian text.', 'PER grown Good neighbours'],
  ])('%s → %s', (say, wanted) => {
    expect(claimsOf(ABOUT_WORDS + say)).toContain(wanted);
    expect(claimsOf(say)).not.toContain(wanted);
  }); // prettier-ignore

  it('needs such a word', () => {
    expect(claimsOf(`${ABOUT_WORDS}The Peruvian minister spoke of “fair fish” on Monday.`)).toHaveLength(2);
  });
});
