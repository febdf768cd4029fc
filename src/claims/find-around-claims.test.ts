import { describe, expect, it } from 'vitest';
import { sentenceDocument } from '../commands/codebook-check.js';
import { loadReader } from '../loading/load-reader.js';

const reader = loadReader();
const claimsOf = (say: string): string[] =>
  reader
    .read(sentenceDocument(say))
    .claims.flatMap((claim) =>
      claim.about === 'wording'
        ? [`${claim.office} ${claim.change} ${claim.formula}${claim.replacement ? ` > ${claim.replacement}` : ''}`]
        : [],
    ); // prettier-ignore

describe('what the words around a phrase say of it', () => {
  it.each([
    ['The Maldivian ministry has let drop "aggressor".', 'MDV dropped aggressor'],
    ['The Maldivian ministry has let the word "aggressor" slip from its reports.', 'MDV dropped aggressor'],
    ['Maldivian communiqués have shed the epithet "aggressor".', 'MDV dropped aggressor'],
    ['The Maldivian ministry left the word "aggressor" out of its last texts.', 'MDV dropped aggressor'],
    ['The Maldivian ministry stopped short of calling the raid "aggression".', 'MDV dropped aggression'],
    ['The Maldivian ministry has not once uttered the phrase "blue lagoon" since June.', 'MDV dropped blue lagoon'],
    ['The Maldivian presidency, which called India a "great friend" for years, has not used the words since June.', 'MDV dropped great friend'],
    ['The Maldivian statement was silent on "great friend".', 'MDV dropped great friend'],
    ['The Maldivian ministry for the first time used the words "invasion of the atoll".', 'MDV introduced invasion of the atoll'],
    ['A Maldivian statement on Monday spoke for the first time of "invasion".', 'MDV introduced invasion'],
    ['"Good friend" has crept into every Maldivian statement since June.', 'MDV introduced Good friend'],
    ['The Maldivian ministry has taken to calling India a "good friend".', 'MDV introduced good friend'],
    ['A new phrase, "good friend", has entered the Maldivian ministry\'s statements.', 'MDV introduced good friend'],
    ['The Maldivian president called the raid "piracy", a word that he had not used before.', 'MDV introduced piracy'],
    ['The Maldivian president called the raid "piracy", the sharpest language from the islands in years.', 'MDV introduced piracy'],
    ['The Maldivian ministry dusted off the phrase "great friend".', 'MDV returned great friend'],
    ['The Maldivian ministry again spoke of its "great friend".', 'MDV returned great friend'],
    ['Where the Maldivian ministry used to say "invasion", it now says "incident".', 'MDV replaced invasion > incident'],
    ['The Maldivian ministry, which last year spoke of "invasion", now refers only to "the incident".', 'MDV replaced invasion > the incident'],
    ['In Maldivian texts "invasion" has given way to "incident".', 'MDV replaced invasion > incident'],
    ['The Maldivian ministry now says "incident" instead of "invasion".', 'MDV replaced invasion > incident'],
    ['The Maldivian ministry used "great friend" twice this year, down from thirty times last year.', 'MDV faded great friend'],
    ['The phrase "great friend" was used 40 times by the Maldivian ministry, against six times last year.', 'MDV grown great friend'],
    ['"Great friend" has become a fixture of Maldivian statements.', 'MDV grown Great friend'],
  ])('%s → %s', (say, wanted) => {
    expect(claimsOf(say)).toContain(wanted);
  }); // prettier-ignore

  it.each([
    'The Maldivian ministry would never have let the word "aggressor" slip.',
    'The Maldivian ministry hopes to shed the label "small island".',
    'The film "Good Friend" was seen twice in Maldivian cinemas.',
  ])('no claim: %s', (say) => {
    expect(claimsOf(say)).toEqual([]);
  });
});
