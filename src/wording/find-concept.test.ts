import { describe, expect, it } from 'vitest';
import { readLexicon } from './concept.js';
import { findConcept, findTwins } from './find-concept.js';

const lexicon = readLexicon([
  {
    name: 'own.yaml',
    rows: {
      concepts: [
        { id: 'demilitarisation', en: ['demilitarization of the (northern) border'], zh: ['边境非军事化'] },
        {
          id: 'full-demilitarisation',
          en: ['full demilitarization of the border'],
          not: ['demilitarisation'],
        },
        { id: 'good-offices', en: ['good offices'], ko: ['주선'] },
      ],
    },
  },
]);

describe('the concept of a phrase', () => {
  it.each([
    ['demilitarisation of the border', 'demilitarisation', 'en'],
    ['the Demilitarization of the northern border', 'demilitarisation', 'en'],
    ['边境非军事化', 'demilitarisation', 'zh'],
    ['full demilitarisation of the border', 'full-demilitarisation', 'en'],
  ])('%s → %s', (phrase, id, language) => {
    expect(findConcept(phrase, lexicon)).toMatchObject({ concept: { id }, language });
  });

  it.each(['demilitarisation', 'swift demilitarisation of the border', 'offices', ''])(
    '%j is none: holding a formula, or being held by one, is not being it',
    (phrase) => expect(findConcept(phrase, lexicon)).toBeNull(),
  );

  it('has twins whichever of the two names the other', () => {
    const plain = findConcept('demilitarisation of the border', lexicon)?.concept;
    expect(plain && findTwins(plain, lexicon).map(({ id }) => id)).toEqual(['full-demilitarisation']);
  });
});
