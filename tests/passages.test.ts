import { beforeAll, describe, expect, it } from 'vitest';
import { loadReader } from '../src/loading/load-reader.js';
import { readGold } from './articles/gold.js';
import { documentOf, readDated, readPassages } from './sentences/gold-passage.js';
import { scorePassages, type PassageScore } from './sentences/score-passages.js';
import { scoreSentences, type SentenceScore } from './sentences/score-sentences.js';

const showMisses = (misses: readonly string[]) => {
  if (process.env['READOUT_MISSES'] !== undefined) console.log(misses.join('\n'));
};

describe('reading passages with promises, positions and claims', () => {
  let score: PassageScore;

  beforeAll(() => {
    const reader = loadReader();
    const passages = readPassages();
    score = scorePassages(
      passages,
      passages.map((passage) => reader.read(documentOf(passage))),
      readGold(),
    );
    const { misses, ...kinds } = score;
    for (const [kind, { wanted, right, full, read, extra }] of Object.entries(kinds))
      console.log(
        `${kind}: right ${right} of ${wanted}, fully ${full}; ${read} read, ${extra} answer nothing`,
      );
    showMisses(misses);
  });

  it('finds who promised what to whom', () => {
    expect(score.commitments.right).toBeGreaterThanOrEqual(33);
    expect(score.commitments.full).toBeGreaterThanOrEqual(26);
  });

  it('finds who stands where, and what is said of words and ties', () => {
    expect(score.positions.right).toBeGreaterThanOrEqual(42);
    expect(score.wording.right).toBeGreaterThanOrEqual(6);
    expect(score.ties.right).toBeGreaterThanOrEqual(4);
  });

  it('reads next to nothing that is not said', () => {
    const { commitments, positions, wording, ties } = score;
    expect(commitments.extra + positions.extra + wording.extra + ties.extra).toBeLessThanOrEqual(4);
  });
});

describe('reading passages on status and date', () => {
  let score: SentenceScore;

  beforeAll(() => {
    const reader = loadReader();
    const passages = readDated();
    const readings = passages.map(({ id, text, publishedOn }) =>
      reader.read(documentOf({ id, text, publishedOn, kind: 'article' })),
    );
    score = scoreSentences(
      passages,
      readings.map(({ events }) => events),
      readGold(),
    );
    console.log(
      `dated: right ${score.right} of ${score.wanted}, fully ${score.full}; ${score.readRight} of ${score.read} read are right`,
    );
    showMisses(score.misses);
  });

  it('gets status and date right', () => {
    expect(score.full).toBeGreaterThanOrEqual(19);
  });
});
