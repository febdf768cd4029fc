import { beforeAll, describe, expect, it } from 'vitest';
import { loadReader } from '../src/loading/load-reader.js';
import { readGold } from './articles/gold.js';
import { documentOf, readSpoken } from './sentences/gold-passage.js';
import { scoreSentences, type SentenceScore } from './sentences/score-sentences.js';

describe('reading what is said aloud, and days that hang on others', () => {
  let score: SentenceScore;

  beforeAll(() => {
    const reader = loadReader();
    const sentences = readSpoken();
    const readings = sentences.map((sentence) => reader.read(documentOf(sentence)));
    score = scoreSentences(
      sentences,
      readings.map(({ events }) => events),
      readGold(),
    );
    const { right, wanted, full, readRight, read, readInEmpty, empty } = score;
    console.log(
      `spoken: right ${right} of ${wanted}, fully ${full}; ${readRight} of ${read} read are right; ${readInEmpty} read in ${empty} without an event`,
    );
    if (process.env['READOUT_MISSES'] !== undefined) console.log(score.misses.join('\n'));
  });

  it('takes talk for no act', () => {
    expect(score.readInEmpty).toBeLessThanOrEqual(1);
  });

  it('dates an act by the one before it', () => {
    expect(score.full).toBeGreaterThanOrEqual(23);
  });
});
