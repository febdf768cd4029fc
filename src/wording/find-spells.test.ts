import { expect, it } from 'vitest';
import { findSpells, logMarginal, logSilence } from './find-spells.js';
import { exponential, logGamma, naturalLog } from './natural-log.js';

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

it('Logarithms, gamma and powers agree with what is known of them.', () => {
  expect(naturalLog(10)).toBeCloseTo(2.302585092994046, 13);
  expect(logGamma(0.5)).toBeCloseTo(0.5723649429247001, 10);
  expect(logGamma(11)).toBeCloseTo(15.104412573075516, 10);
  expect(exponential(-3)).toBeCloseTo(0.049787068367863944, 12);
});

it('A formula used in every text from the 20th to the 39th has one spell there.', () => {
  expect(findSpells(range(20, 40), 80)).toEqual([
    { from: 0, to: 20, uses: 0 },
    { from: 20, to: 40, uses: 20 },
    { from: 40, to: 80, uses: 0 },
  ]);
});

it('A steady rate has one spell, however long.', () => {
  expect(
    findSpells(
      range(0, 100).map((i) => 3 * i),
      300,
    ),
  ).toHaveLength(1);
});

it('Cutting at the ends of runs alone loses nothing against trying every place.', () => {
  const uses = [3, 4, 5, 6, 9, 20, 21, 22, 23, 24, 25, 31];
  const score = (spells: readonly { from: number; to: number; uses: number }[]): number =>
    spells.reduce((sum, { from, to, uses: count }) => sum + logMarginal(count, to - from), 0) -
    (spells.length - 1) * naturalLog(40);
  const count = (from: number, to: number): number => uses.filter((use) => use >= from && use < to).length;
  const best: number[] = [0];
  for (let j = 1; j <= 40; j++)
    best.push(
      Math.max(
        ...range(0, j).map(
          (i) => (best[i] ?? 0) + logMarginal(count(i, j), j - i) - (i > 0 ? naturalLog(40) : 0),
        ),
      ),
    );
  expect(score(findSpells(uses, 40))).toBeCloseTo(best[40] ?? 0, 9);
});

it('Silence after ten uses in a row is surer than after ten uses in forty texts.', () => {
  expect(logSilence(10, 10, 10)).toBeLessThan(logSilence(10, 40, 10));
});

it('Silence is exact for texts in random order: 4 uses, the last in the 6th of 10 texts, the first in the first.', () => {
  // The other three of nine places all within five: 10/84.
  expect(exponential(logSilence(4, 6, 4))).toBeCloseTo(10 / 84, 9);
});

it('Of thousands of runs the longest are tried, and a change among them is still found at its place.', () => {
  const uses = [...range(0, 900).map((i) => 2 * i), ...range(0, 100).map((i) => 1800 + 18 * i)];
  const [first, second, ...others] = findSpells(uses, 3600);
  expect(others).toEqual([]);
  expect(first?.to).toBe(second?.from);
  expect(second?.from).toBeGreaterThanOrEqual(1799);
  expect(second?.from).toBeLessThanOrEqual(1818);
});
