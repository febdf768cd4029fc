import { FEATURES, type Feature, wordFeatures } from '../src/language/features/word-features.js';
import { hashText } from '../src/language/features/hash-text.js';
import type { TreebankSentence } from './read-treebank.js';

/** Ids of all symbols. Id 0 stands for whatever is not listed; ids follow the order of the hashes in the model file. */
export interface Vocabulary {
  /** Words with a row of their own in the trained tables (ids 1 …), then words with a pretrained vector only. */
  readonly trainedWords: readonly string[];
  readonly otherWords: readonly string[];
  readonly ids: Readonly<Record<Feature, ReadonlyMap<string, number>>>;
  readonly frequency: ReadonlyMap<string, number>;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Action 0 shifts; then left arcs, then right arcs; `root` is the right arc that attaches the root. */
  readonly actions: readonly { readonly kind: 'shift' | 'left' | 'right'; readonly label: number }[];
  readonly rootAction: number;
}

/** Seen less often in the training trees, a value is unknown. Words in between keep their pretrained vector. */
const LEAST: Readonly<Record<Feature, number>> = {
  word: 2,
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
    sentence.words.forEach((form, i) => {
      const features = wordFeatures(form);
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
    byHash([...counts[name]].filter(([, count]) => count >= LEAST[name]).map(([value]) => value));
  const trainedWords = kept('word');
  const known = new Set(trainedWords);
  const otherWords = byHash(textWords.filter((word) => !known.has(word)));
  const ids = Object.fromEntries(
    FEATURES.map((name) => {
      const values = name === 'word' ? [...trainedWords, ...otherWords] : kept(name);
      return [name, new Map(values.map((value, i) => [value, i + 1]))];
    }),
  ) as unknown as Vocabulary['ids'];
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
    trainedWords,
    otherWords,
    ids,
    frequency: counts.word,
    tags: [...tags].sort(),
    labels: names,
    actions,
    rootAction: lefts.length + 1,
  };
}

/** In the order of their hashes; of two with one hash only the first stays. */
function byHash(values: readonly string[]): string[] {
  const seen = new Set<number>();
  return values
    .map((value) => ({ value, hash: hashText(value) }))
    .sort((a, b) => a.hash - b.hash || (a.value < b.value ? -1 : 1))
    .filter(({ hash }) => !seen.has(hash) && seen.add(hash))
    .map(({ value }) => value);
}
