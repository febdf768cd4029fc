import type { Score } from './score-articles.js';

const share = (some: number, all: number): string => `${some}/${all} (${((100 * some) / all).toFixed(1)} %)`;

/** The figures of a score, a line each. */
export function tellScore(score: Score): string[] {
  return [
    `core found ${share(score.coreFound, score.core)}, fully right ${share(score.coreFull, score.core)}`,
    `precision ${share(score.judgedRight, score.judged)}, fully right ${share(score.judgedFull, score.judged)}`,
    `negatives hit ${share(score.negativesHit.length, score.negatives)}`,
    `commitments right ${share(score.commitmentsRight, score.commitments)}`,
    `positions right ${share(score.positionsRight, score.positions)}`,
    `claims right ${share(score.claimsRight, score.claims)}`,
  ];
}
