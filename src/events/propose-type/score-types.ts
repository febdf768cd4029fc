import type { EventType } from '../../codebook/event-type.js';
import { hashText } from '../../language/features/hash-text.js';
import type { TypeModel } from './type-model.js';

/** A type with what the model gives it; only the order and the distances of scores mean something. */
export interface ScoredType {
  readonly type: EventType;
  readonly score: number;
}

/** Every type with its score, best first. Features that the model never saw count as length, not as evidence. */
export function scoreTypes(model: TypeModel, features: readonly string[]): ScoredType[] {
  const { types, weights, bias, scales } = model;
  const sums = types.map(() => 0);
  let known = 0;
  for (const feature of features) {
    const row = findRow(model.hashes, hashText(feature));
    if (row < 0) continue;
    known++;
    for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] ?? 0) + (weights[row * types.length + c] ?? 0);
  }
  // as in training: long sentences do not shout down short ones
  const share = 1 / Math.sqrt(known || 1);
  return types
    .map((type, c) => ({ type, score: (sums[c] ?? 0) * (scales[c] ?? 0) * share + (bias[c] ?? 0) }))
    .sort((a, b) => b.score - a.score);
}

/** Where a hash stands in an ascending list; -1 where it does not. */
function findRow(hashes: Uint32Array, hash: number): number {
  let [low, high] = [0, hashes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = hashes[middle] ?? 0;
    if (there === hash) return middle;
    if (there < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
