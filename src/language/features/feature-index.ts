import type { LanguageModel } from '../model/parse-model.js';
import type { CaseStyle } from './case-style.js';
import { hashText } from './hash-text.js';
import { FEATURES, wordFeatures } from './word-features.js';

/**
 * Rows of the model's tables for a word: one per feature, in the order of `FEATURES`; 0 where unknown. Last a number that no
 * other form has, by which what is computed of the form alone can be found again.
 */
export type FeatureIds = Int32Array;

const CACHED_WORDS = 20_000;

/** Looks words up in a model's vocabulary. Remembers the last 20,000 forms of each style. */
export function makeFeatureIndex(model: LanguageModel): (form: string, style: CaseStyle) => FeatureIds {
  const tables = FEATURES.map((name) => hashes(model, name));
  const others = hashes(model, 'otherWords');
  const trained = tables[0]?.length ?? 0;
  const caches = {
    usual: new Map<string, FeatureIds>(),
    capitals: new Map<string, FeatureIds>(),
    small: new Map<string, FeatureIds>(),
  };
  let forms = 0;
  return (form, style) => {
    const cache = caches[style];
    const known = cache.get(form);
    if (known) return known;
    const features = wordFeatures(form, style);
    const ids = new Int32Array(FEATURES.length + 1);
    ids[FEATURES.length] = ++forms;
    FEATURES.forEach((name, k) => {
      const hash = hashText(features[name]);
      ids[k] = findHash(tables[k] ?? others, hash);
      if (k === 0 && ids[k] === 0) {
        const other = findHash(others, hash);
        if (other > 0) ids[k] = trained + other;
      }
    });
    if (cache.size >= CACHED_WORDS) cache.clear();
    cache.set(form, ids);
    return ids;
  };
}

function hashes(model: LanguageModel, name: string): Uint32Array {
  const { values } = model.section(`hash.${name}`);
  if (!(values instanceof Uint32Array)) throw new Error(`language model: hash.${name} holds no hashes`);
  return values;
}

/** Place of a hash in a sorted list, counted from 1; 0 when it is not there. */
export function findHash(sorted: Uint32Array, hash: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value === hash) return middle + 1;
    if (value < hash) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
