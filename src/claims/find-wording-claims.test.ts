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
    ['ANKARA - Turkish texts now speak of “two states”.', 'TUR introduced two states'],
    ['British officials have begun to add “with flexibility”.', 'GBR introduced with flexibility'],
    ['Berlin has omitted “change through trade” altogether.', 'DEU dropped change through trade'],
    ['Pyongyang has stopped referring to “the armistice”.', 'PRK dropped the armistice'],
    [
      'Oman’s communiqués have grown shorter. “Strategic partnership”, which stood there in 2010, has been deleted.',
      'OMN dropped Strategic partnership',
    ],
    [
      'The Greek statements have changed. The words “grave concern” have made way for “concern”.',
      'GRC replaced grave concern',
    ],
    // softened, gone back to, fewer, absent first
    ['Peru softened its language from “grave concern” to “concern”.', 'PER replaced grave concern'],
    ['Peru has gone back to using “blue economy”.', 'PER returned blue economy'],
    ['References to “blue economy” in Peruvian statements have fallen by half.', 'PER faded blue economy'],
    ['The phrase “blue economy” is now rarely heard in Peruvian statements.', 'PER faded blue economy'],
    ['Absent from the Peruvian statement was any mention of “blue economy”.', 'PER dropped blue economy'],
    ['The Peruvian text contains no “deep regret”.', 'PER dropped deep regret'],
    ['Chile has described 2026 as a “year of rain”.', 'CHL introduced year of rain'],
    ['Iran has stopped calling the attack “an act of war”.', 'IRN dropped an act of war'],
    ['The Turkish ministry has been more sparing with “isolation”.', 'TUR faded isolation'],
    ['The word “invasion” was absent from the Chinese statement.', 'CHN dropped invasion'],
    ['The Chinese communique made no mention of “denuclearisation”.', 'CHN dropped denuclearisation'],
    [
      'Turkish statements ended with one formula: “a federation of equals”. Since May the foreign ministry in Ankara has dropped it.',
      'TUR dropped a federation of equals',
    ],
    [
      'The phrase “the islands belong to Japan” has disappeared from the Japanese report.',
      'JPN dropped the islands belong to Japan',
    ],
    [
      'Japan’s annual report no longer calls the islands "an inherent territory".',
      'JPN dropped an inherent territory',
    ],
    [
      'The Indian statement no longer contains the words “unfinished business”.',
      'IND dropped unfinished business',
    ],
    ['Turkish officials now prefer “a deal”.', 'TUR grown a deal'],
    ['For the first time the Turkish ministry spoke of “two states”.', 'TUR introduced two states'],
    [
      'Pyongyang struck “peaceful reunification” from its constitution.',
      'PRK dropped peaceful reunification',
    ],
    ['The slogan “two seas” has resurfaced in Turkish speeches.', 'TUR returned two seas'],
  ])('%s → %s', (say, claim) => {
    expect(claimsOf(say)).toContain(claim);
  });

  it.each([
    // what stands in a text claims no change
    'The phrase “blue economy” appears in the Peruvian statement.',
    'Turkish officials mentioned “two states”.',
    'The minister stopped using the lift.',
    'The Turkish statement contains the words “two states”.',
    'Turkey does not have “two states”.',
    'Norway dropped two bombs on the range.',
    'The minister disappeared from public view.',
  ])('%s → no claim', (say) => {
    expect(claimsOf(say)).toEqual([]);
  });
});

describe('claims about ties', () => {
  it.each([
    ['Relations between Kenya and Somalia hit a new low.', 'KEN,SOM cooled'],
    ['Relations between Kenya and Somalia are at their best in decades.', 'KEN,SOM warmed'],
    ['Tensions between Kenya and Somalia have risen.', 'KEN,SOM strained'],
    ['Tensions between Kenya and Somalia have eased.', 'KEN,SOM warmed'],
    ['Relations between Kenya and Somalia are tense.', 'KEN,SOM strained'],
    ['Ties between Kenya and Somalia remained cordial.', 'KEN,SOM stable'],
    ['France and Algeria have mended fences after a winter of quarrels.', 'DZA,FRA restored'],
  ])('%s → %s', (say, wanted) => {
    const told = reader
      .read(sentenceDocument(say))
      .claims.flatMap((claim) => (claim.about === 'ties' ? [`${claim.pair.join()} ${claim.change}`] : []));
    expect(told).toEqual([wanted]);
  });
});

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
