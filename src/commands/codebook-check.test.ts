import { describe, expect, it } from 'vitest';
import { findShadowed } from '../codebook/find-shadowed.js';
import { createCodebook } from '../codebook/index.js';
import { loadCodebookRows } from '../loading/load-codebook.js';
import { loadParts } from '../loading/load-reader.js';
import { createReader } from '../pipeline.js';
import { sentenceDocument } from './codebook-check.js';
import { listCueExamples } from './cue-examples.js';
import { findUnreachable } from './find-unreachable.js';

const parts = loadParts();
const { codebook, language } = parts;
const rows = loadCodebookRows();

describe('every row of the cue tables', () => {
  const reader = createReader(parts);
  it.each(listCueExamples(rows).map((one) => [one.row, one.say, one.reads, one] as const))(
    '%s: %s → %s',
    (_row, say, _reads, example) => expect(example.holds(reader.read(sentenceDocument(say)))).toBe(true),
  );
  it.each([...rows.status, ...rows.attribution, ...rows.stances, ...rows.undertakings])(
    '$id has an example',
    (row) => expect(row.examples?.length ?? 0).toBeGreaterThan(0),
  );
});

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
