import { caseStyle } from '../src/language/features/case-style.js';
import { FEATURES, type Feature, wordFeatures } from '../src/language/features/word-features.js';
import { findHash } from '../src/language/features/feature-index.js';
import { hashText } from '../src/language/features/hash-text.js';
import type { TreebankSentence } from './read-treebank.js';

/** Ids of all symbols. Id 0 stands for whatever is not listed. */
export interface Vocabulary {
  /**
   * Hashes of what is known, sorted; a value's id is its place, from 1. `word` has the words with a row of their own in
   * the trained tables; `otherWords`, whose ids follow, have a pretrained vector only.
   */
  readonly hashes: Readonly<Record<Feature | 'otherWords', Uint32Array>>;
  /** How often each word of `hashes.word` stands in the training trees. */
  readonly frequency: readonly number[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Action 0 shifts; then left arcs, then right arcs; `root` is the right arc that attaches the root. */
  readonly actions: readonly { readonly kind: 'shift' | 'left' | 'right'; readonly label: number }[];
  readonly rootAction: number;
}

/** Seen less often in the training trees, a value is unknown. Words in between keep their pretrained vector. */
const LEAST: Readonly<Record<Feature, number>> = {
  word: 3,
  suffix4: 3,
  suffix3: 3,
  suffix2: 3,
  prefix3: 3,
  shape: 3,
};

export function collectVocabulary(
  train: readonly TreebankSentence[],
  textWords: readonly string[],
): Vocabulary {
  const counts = Object.fromEntries(FEATURES.map((name) => [name, new Map<string, number>()])) as Record<
    Feature,
    Map<string, number>
  >;
  const tags = new Set<string>();
  const labels = new Set<string>();
  const left = new Set<string>();
  const right = new Set<string>();
  for (const sentence of train) {
    const style = caseStyle(sentence.words);
    sentence.words.forEach((form, i) => {
      const features = wordFeatures(form, style);
      for (const name of FEATURES)
        counts[name].set(features[name], (counts[name].get(features[name]) ?? 0) + 1);
      tags.add(sentence.tags[i] ?? '');
      const label = sentence.labels[i] ?? '';
      const head = sentence.heads[i] ?? 0;
      labels.add(label);
      if (head > i + 1) left.add(label);
      else if (head > 0) right.add(label);
    });
  }
  const kept = (name: Feature) =>
    sorted([...counts[name]].filter(([, count]) => count >= LEAST[name]).map(([value]) => hashText(value)));
  const hashes = Object.fromEntries(FEATURES.map((name) => [name, kept(name)])) as Record<
    Feature,
    Uint32Array
  >;
  const others = textWords.map(hashText).filter((hash) => findHash(hashes.word, hash) === 0);
  const frequencies = new Map([...counts.word].map(([word, count]) => [hashText(word), count]));
  const names = [...labels].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const arcs = (kind: 'left' | 'right', of: Set<string>) =>
    [...of]
      .filter((label) => label !== 'root')
      .sort()
      .map((label) => ({ kind, label: index.get(label) ?? 0 }));
  const lefts = arcs('left', left);
  const actions: Vocabulary['actions'] = [
    { kind: 'shift', label: -1 },
    ...lefts,
    { kind: 'right', label: index.get('root') ?? 0 },
    ...arcs('right', right),
  ];
  return {
    hashes: { ...hashes, otherWords: sorted(others) },
    frequency: Array.from(hashes.word, (hash) => frequencies.get(hash) ?? 0),
    tags: [...tags].sort(),
    labels: names,
    actions,
    rootAction: lefts.length + 1,
  };
}

/** Id of a feature's value, 0 where it is not listed. */
export function findId({ hashes }: Vocabulary, name: Feature, value: string): number {
  const hash = hashText(value);
  const id = findHash(hashes[name], hash);
  if (id > 0 || name !== 'word') return id;
  const other = findHash(hashes.otherWords, hash);
  return other > 0 ? hashes.word.length + other : 0;
}

/** How many ids a feature has, 0 included. */
export function countIds({ hashes }: Vocabulary, name: Feature): number {
  return hashes[name].length + 1 + (name === 'word' ? hashes.otherWords.length : 0);
}

function sorted(hashes: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(hashes)).sort();
}
