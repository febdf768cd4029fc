import { describe, expect, it } from 'vitest';
import { findShadowed } from '../codebook/find-shadowed.js';
import { createCodebook } from '../codebook/index.js';
import { loadCodebookRows } from '../loading/load-codebook.js';
import { loadParts } from '../loading/load-reader.js';
import { findUnreachable } from './find-unreachable.js';

const { codebook, language } = loadParts();

describe('the shipped codebook', () => {
  it('has no entry that no sentence can open', () => {
    expect(findUnreachable(codebook, language)).toEqual([]);
  });
  it('has no entry in the shadow of another', () => {
    const shadowed = [codebook.verbs, codebook.nouns, codebook.adjectives].flatMap(findShadowed);
    expect(shadowed.map(({ rule, head, by }) => `${rule.name} ${head} by ${by.name}`)).toEqual([]);
  });
});

describe('findUnreachable', () => {
  const withRule = (rule: object): string[] =>
    findUnreachable(
      createCodebook({
        ...loadCodebookRows(),
        events: [{ type: 'ACCUSE', rules: [{ id: 'one', ...rule }] }],
      }),
      language,
    ).map(({ word, as }) => `${word}, ${as}`);

  it.each([
    ['a plural noun', { nouns: ['condemnations'] }, ['condemnations, noun']],
    ['an idiom with a plural', { idioms: ['lodge protests'] }, ['lodge … protests, noun of an idiom']],
    ['words that are lemmas', { verbs: ['condemn'], nouns: ['cease-fire'], idioms: ['lodge protest'] }, []],
  ])('%s', (_what, rule, found) => expect(withRule(rule)).toEqual(found)); // prettier-ignore
});
