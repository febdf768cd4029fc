import { writeFileSync } from 'node:fs';
import { caseStyle } from '../src/language/features/case-style.js';
import { FEATURES, wordFeatures } from '../src/language/features/word-features.js';
import type { TreebankSentence } from './read-treebank.js';
import { countIds, findId, type Vocabulary } from './vocabulary.js';

/** Longer sentences are left out of training (they would be cut at run time too). */
export const LONGEST = 250;

/** Writes what `training/network/sentences.h` calls a header. */
export function writeHeader(path: string, vocabulary: Vocabulary, vectorSize: number): void {
  const { hashes, tags, labels, actions, rootAction } = vocabulary;
  const of = (kind: 'left' | 'right') =>
    labels.map((_, label) =>
      actions.findIndex((action, i) => action.kind === kind && action.label === label && i !== rootAction),
    );
  const partsOfSpeech = [...new Set(tags.map((tag) => tag.split('|')[0] ?? ''))];
  writeIntegers(path, [
    FEATURES.length + 1,
    ...FEATURES.map((name) => countIds(vocabulary, name)),
    tags.length + 1,
    tags.length,
    labels.length,
    actions.length,
    rootAction,
    hashes.word.length + 1,
    vectorSize,
    0,
    ...vocabulary.frequency,
    ...actions.map((action) => action.label),
    ...of('left'),
    ...of('right'),
    ...tags.map((tag) => partsOfSpeech.indexOf(tag.split('|')[0] ?? '')),
  ]);
}

/** Writes sentences as integers. `tags` are the predicted tags (the parser's input), gold ones where absent. */
export function writeSentences(
  path: string,
  sentences: readonly TreebankSentence[],
  vocabulary: Vocabulary,
  foldOf: (sentence: TreebankSentence) => number,
  tags?: readonly (readonly number[])[],
): void {
  const tagIds = new Map(vocabulary.tags.map((tag, i) => [tag, i]));
  const labelIds = new Map(vocabulary.labels.map((label, i) => [label, i]));
  const out: number[] = [sentences.length];
  sentences.forEach((sentence, s) => {
    out.push(sentence.words.length, foldOf(sentence));
    const style = caseStyle(sentence.words);
    sentence.words.forEach((form, i) => {
      const features = wordFeatures(form, style);
      for (const name of FEATURES) out.push(findId(vocabulary, name, features[name]));
      const gold = tagIds.get(sentence.tags[i] ?? '') ?? -1;
      out.push(
        (tags?.[s]?.[i] ?? gold) + 1,
        gold,
        sentence.heads[i] ?? 0,
        labelIds.get(sentence.labels[i] ?? '') ?? -1,
      );
    });
  });
  writeIntegers(path, out);
}

/**
 * Puts the vectors of `words` (row 1 … of `from`) into the order of the vocabulary's ids, and behind each the numbers of `cases`;
 * zeros where there is none.
 */
export function writeVectors(
  path: string,
  from: {
    readonly vectors: Float32Array;
    readonly size: number;
    readonly cases: Float32Array;
    readonly caseSize: number;
  },
  words: readonly string[],
  vocabulary: Vocabulary,
): void {
  const { vectors, size, cases, caseSize } = from;
  const whole = size + caseSize;
  const out = new Float32Array(countIds(vocabulary, 'word') * whole);
  words.forEach((word, i) => {
    const id = findId(vocabulary, 'word', word);
    if (id === 0) return;
    out.set(vectors.subarray((i + 1) * size, (i + 2) * size), id * whole);
    out.set(cases.subarray(i * caseSize, (i + 1) * caseSize), id * whole + size);
  });
  writeFileSync(path, new Uint8Array(out.buffer));
}

export function writeIntegers(path: string, values: readonly number[]): void {
  writeFileSync(path, new Uint8Array(Int32Array.from(values).buffer));
}
