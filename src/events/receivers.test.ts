import { describe, expect, it } from 'vitest';
import { missing } from '../read-sentence.test-support.js';

/** Told of the one who gets it: "won the backing of Kenya" is Kenya's backing. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['Ghana condemned what it called Togolese piracy.', 'GHA ACCUSE TGO'],
  ['Ghana hailed what it described as a wise decision by Togo.', 'GHA SUPPORT TGO'],
  ['Ghana congratulated its ally in Lomé.', 'GHA SUPPORT TGO'],
  ['Serbia won the backing of Hungary for its bid.', 'HUN SUPPORT SRB'],
  ["Georgia secured Poland's support for its bid.", 'POL SUPPORT GEO'],
  ['Cuba gained the support of Mexico against the embargo.', 'MEX SUPPORT CUB'],
  ['Kosovo obtained recognition from Israel.', 'ISR SUPPORT XKX'],
  ['Ghana came under pressure from Togo to release the fishermen.', 'TGO REQUEST/change GHA'],
  ['Ghana met with criticism from Togo.', 'TGO ACCUSE/disapprove GHA'],
  ['Ghana met with Togo and Kenya.', 'GHA,TGO,KEN CONSULT -'],
  ['Ghana got the green light from the United States for the sale.', 'USA AGREE GHA'],
  ['Togo won a match against Ghana.', '-'],
  // no money
  ['Cuba won the support of Mexico.', 'MEX SUPPORT CUB'],
  ['The South Korean won fell.', '-'],
];

describe('acts told of the one to whom they are done', () => {
  it.each(SENTENCES)('%s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });
});
