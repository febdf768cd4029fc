import type { SaidLabel, SaidModel } from '../../src/codebook/said-model.js';
import { fitClassifier } from '../types/fit-classifier.js';
import type { SaidRow } from './extract-said.js';

const LABELS: readonly SaidLabel[] = ['none', 'ACCUSE', 'REJECT', 'REQUEST', 'THREATEN', 'SUPPORT', 'AGREE'];
const SETTINGS = { epochs: 16, rate: 0.25, penalty: 1e-3, seed: 1 };
/** A feature of fewer examples teaches one sentence only. */
const FEWEST = 2;
/** Hundredths that say hardly anything are left out. */
const LEAST = 8;

/** Fits weights to sentences, in hundredths. */
export function fitSaid(rows: readonly SaidRow[]): SaidModel {
  const examples = new Map<string, Set<number>>();
  for (const { example, features } of rows)
    for (const feature of features) {
      const seen = examples.get(feature) ?? new Set();
      examples.set(feature, seen.add(example));
    }
  const known = [...examples]
    .filter(([, seen]) => seen.size >= FEWEST)
    .map(([feature]) => feature)
    .sort();
  const ids = new Map(known.map((feature, id) => [feature, id]));
  const classes = LABELS.length;
  const { weights, bias } = fitClassifier(
    rows.map(({ label, features }) => ({
      features: Int32Array.from(features.flatMap((feature) => ids.get(feature) ?? [])),
      label: LABELS.indexOf(label),
      weight: 1,
    })),
    { ...SETTINGS, classes, features: ids.size },
  );
  return {
    labels: LABELS,
    bias: [...bias].map((value) => Math.round(1000 * value) / 1000),
    weights: new Map(
      known.flatMap((feature, id) => {
        const row = LABELS.map((_, c) => Math.round(100 * (weights[id * classes + c] ?? 0)));
        return Math.max(...row.map(Math.abs)) < LEAST ? [] : [[feature, row] as const];
      }),
    ),
  };
}
