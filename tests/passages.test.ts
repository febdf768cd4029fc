import { beforeAll, describe, expect, it } from 'vitest';
import { loadReader } from '../src/loading/load-reader.js';
import { readGold } from './articles/gold.js';
import { DATED, documentOf, PASSAGES, readDated, readPassages } from './sentences/gold-passage.js';
import { scorePassages, type PassageScore } from './sentences/score-passages.js';
import { scoreSentences, type SentenceScore } from './sentences/score-sentences.js';

const showMisses = (misses: readonly string[]) => {
  if (process.env['READOUT_MISSES'] !== undefined) console.log(misses.join('\n'));
};

/** Of each set of passages what was measured, or later where a change lifted it, one or two records below. */
const FLOORS = {
  g: { commitments: 33, full: 26, positions: 46, wording: 7, ties: 4, extra: 4 },
  promises: { commitments: 45, full: 44, positions: 55, wording: 9, ties: 5, extra: 15 },
  said: { commitments: 51, full: 47, positions: 50, wording: 22, ties: 0, extra: 9 },
  said2: { commitments: 21, full: 20, positions: 23, wording: 6, ties: 0, extra: 1 },
};

describe.each(PASSAGES)('reading passages with promises, positions and claims, %s', (set) => {
  const floors = FLOORS[set];
  let score: PassageScore;

  beforeAll(() => {
    const reader = loadReader();
    const passages = readPassages(set);
    score = scorePassages(
      passages,
      passages.map((passage) => reader.read(documentOf(passage))),
      readGold(),
    );
    const { misses, ...kinds } = score;
    for (const [kind, { wanted, right, full, read, extra }] of Object.entries(kinds))
      console.log(
        `${set} ${kind}: right ${right} of ${wanted}, fully ${full}; ${read} read, ${extra} answer nothing`,
      );
    showMisses(misses);
  });

  it('finds who promised what to whom', () => {
    expect(score.commitments.right).toBeGreaterThanOrEqual(floors.commitments);
    expect(score.commitments.full).toBeGreaterThanOrEqual(floors.full);
  });

  it('finds who stands where, and what is said of words and ties', () => {
    expect(score.positions.right).toBeGreaterThanOrEqual(floors.positions);
    expect(score.wording.right).toBeGreaterThanOrEqual(floors.wording);
    expect(score.ties.right).toBeGreaterThanOrEqual(floors.ties);
  });

  it('reads next to nothing that is not said', () => {
    const { commitments, positions, wording, ties } = score;
    expect(commitments.extra + positions.extra + wording.extra + ties.extra).toBeLessThanOrEqual(
      floors.extra,
    );
  });
});

/** How many events of each set had everything right, status and date included, or one or two below. */
const DATED_FLOORS = { dated: 19, days: 37 };

describe.each(DATED)('reading passages on status and date, %s', (set) => {
  let score: SentenceScore;

  beforeAll(() => {
    const reader = loadReader();
    const passages = readDated(set);
    const readings = passages.map(({ id, text, publishedOn }) =>
      reader.read(documentOf({ id, text, publishedOn, kind: 'article' })),
    );
    score = scoreSentences(
      passages,
      readings.map(({ events }) => events),
      readGold(),
    );
    console.log(
      `${set}: right ${score.right} of ${score.wanted}, fully ${score.full}; ${score.readRight} of ${score.read} read are right`,
    );
    showMisses(score.misses);
  });

  it('gets status and date right', () => {
    expect(score.full).toBeGreaterThanOrEqual(DATED_FLOORS[set]);
  });
});
