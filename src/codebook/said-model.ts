import { EVENT_TYPES, type EventType } from './event-type.js';

/** What the words of something said speak for: an act of saying, or `none` of them. */
export type SaidLabel = EventType | 'none';

/** Weights that say, for each feature of what was said, how much it speaks for each label. */
export interface SaidModel {
  readonly labels: readonly SaidLabel[];
  /** Per label: what it scores without any feature. */
  readonly bias: readonly number[];
  /** Hundredths, one a label. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

interface File {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/**
 * Reads the file of `training/said`.
 * @throws Error that says what is wrong, when it is no such file.
 */
export function parseSaidModel(text: string): SaidModel {
  const file = JSON.parse(text) as File;
  const labels = file.labels.map((label) => {
    const known = label === 'none' ? label : EVENT_TYPES.find((type) => type === label);
    if (known === undefined) throw new Error(`model of what is said with an unknown label: ${label}`);
    return known;
  });
  const weights = new Map(Object.entries(file.weights));
  for (const [feature, row] of [['bias', file.bias] as const, ...weights])
    if (row.length !== labels.length || !row.every(Number.isFinite))
      throw new Error(`model of what is said: ${feature} has not ${labels.length} numbers`);
  return { labels, bias: file.bias, weights };
}

/** The best label, and by how much it is better than the next; features that the model never saw say nothing. */
export function scoreSaid(
  { labels, bias, weights }: SaidModel,
  features: readonly string[],
): { readonly label: SaidLabel; readonly margin: number } {
  const sums = labels.map(() => 0);
  let known = 0;
  for (const feature of features) {
    const row = weights.get(feature);
    if (!row) continue;
    known++;
    for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] ?? 0) + (row[c] ?? 0);
  }
  // as in training: long sentences do not shout down short ones
  const share = 1 / (100 * Math.sqrt(known || 1));
  const scored = labels
    .map((label, c) => ({ label, score: (sums[c] ?? 0) * share + (bias[c] ?? 0) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return { label: best?.label ?? 'none', margin: (best?.score ?? 0) - (next?.score ?? 0) };
}
