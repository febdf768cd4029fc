/** A training row: indices of its features, its class, and how much it counts. */
export interface Row {
  readonly features: Int32Array;
  readonly label: number;
  readonly weight: number;
}

export interface Fit {
  /** Weight of feature f for class c at `f * classes + c`. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

export interface FitOptions {
  readonly classes: number;
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the L2 penalty, per row. */
  readonly penalty: number;
  readonly seed: number;
}

/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011), a row at a time in a seeded order. A row's
 * features count 1 / √n each, so that long sentences do not shout down short ones.
 */
export function fitClassifier(rows: readonly Row[], options: FitOptions): Fit {
  const { classes, features, epochs, rate, penalty } = options;
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(features * classes).fill(1e-6);
  const bias = new Float64Array(classes);
  const biasSquares = new Float64Array(classes).fill(1e-6);
  const scores = new Float64Array(classes);
  const sums = new Float64Array(features * classes);
  const random = seeded(options.seed);
  const order = rows.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at];
      if (!row) continue;
      const value = 1 / Math.sqrt(row.features.length || 1);
      probabilities(row.features, weights, bias, value, scores);
      for (let c = 0; c < classes; c++) {
        const error = ((scores[c] ?? 0) - (c === row.label ? 1 : 0)) * row.weight;
        biasSquares[c] = (biasSquares[c] ?? 0) + error * error;
        bias[c] = (bias[c] ?? 0) - (rate * error) / Math.sqrt(biasSquares[c] ?? 1);
        for (const feature of row.features) {
          const cell = feature * classes + c;
          const gradient = error * value + penalty * (weights[cell] ?? 0);
          squares[cell] = (squares[cell] ?? 0) + gradient * gradient;
          weights[cell] = (weights[cell] ?? 0) - (rate * gradient) / Math.sqrt(squares[cell] ?? 1);
        }
      }
    }
    if (epoch >= epochs / 2) weights.forEach((value, cell) => (sums[cell] = (sums[cell] ?? 0) + value));
  }
  // the mean over the second half of the epochs: steadier than where the last row happened to leave it
  const counted = Math.floor(epochs / 2) || 1;
  return { weights: sums.map((sum) => sum / counted), bias };
}

/** Fills `scores` with each class's probability. */
export function probabilities(
  features: Int32Array,
  weights: Float64Array,
  bias: Float64Array,
  value: number,
  scores: Float64Array,
): void {
  const classes = scores.length;
  let top = -Infinity;
  for (let c = 0; c < classes; c++) {
    let sum = 0;
    for (const feature of features) sum += weights[feature * classes + c] ?? 0;
    scores[c] = sum * value + (bias[c] ?? 0);
    top = Math.max(top, scores[c] ?? 0);
  }
  let total = 0;
  for (let c = 0; c < classes; c++) total += scores[c] = Math.exp((scores[c] ?? 0) - top);
  for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) / total;
}

/** Numbers from 0 to 1 that a seed settles (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [list[at], list[other]];
    if (a === undefined || b === undefined) continue;
    list[at] = b;
    list[other] = a;
  }
}
