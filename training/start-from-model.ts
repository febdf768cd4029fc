import { writeFileSync } from 'node:fs';
import { hashText } from '../src/language/features/hash-text.js';
import { findHash } from '../src/language/features/feature-index.js';
import { FEATURES, type Feature, normaliseWord } from '../src/language/features/word-features.js';
import type { LanguageModel, Section } from '../src/language/model/parse-model.js';
import { SIGNS, SLOTS } from '../src/language/parsing/arc-hybrid.js';
import { readFloats } from './read-floats.js';
import type { TreebankSentence } from './read-treebank.js';
import type { Vocabulary } from './vocabulary.js';

/** The vocabulary of a model that is there, with the frequencies of the sentences to train on. */
export function vocabularyOf(model: LanguageModel, train: readonly TreebankSentence[]): Vocabulary {
  const hashes = Object.fromEntries(
    [...FEATURES, 'otherWords' as const].map((name) => [
      name,
      model.section(`hash.${name}`).values as Uint32Array,
    ]),
  ) as Record<Feature | 'otherWords', Uint32Array>;
  const frequency = new Array<number>(hashes.word.length).fill(0);
  for (const { words } of train)
    for (const form of words) {
      const id = findHash(hashes.word, hashText(normaliseWord(form)));
      if (id > 0) frequency[id - 1] = (frequency[id - 1] ?? 0) + 1;
    }
  const { tags, labels, rootAction } = model;
  const actions = model.actions.map((label, i) => ({
    kind: i === 0 ? ('shift' as const) : i < rootAction ? ('left' as const) : ('right' as const),
    label,
  }));
  return { hashes, frequency, tags, labels, actions, rootAction };
}

/** Writes a model's word vectors and weights as the programs of `training/network` read and write them. */
export function writeStart(
  model: LanguageModel,
  paths: { readonly vectors: string; readonly tagger: string; readonly parser: string },
): void {
  const read = (names: readonly string[]) => names.map((name) => numbersOf(model.section(name)));
  const encoder = (name: 'tagger' | 'parser') => [
    ...FEATURES.map((feature) => `${name}.table.${feature}`),
    ...(name === 'parser' ? ['parser.table.tag'] : []),
    `${name}.project`,
    ...model[name].dilations.flatMap((_, l) => [`${name}.kernel.${l}`, `${name}.bias.${l}`]),
  ];
  writeFloats(paths.vectors, read(['vectors']));
  writeFloats(paths.tagger, read([...encoder('tagger'), 'tagger.output', 'tagger.outputBias']));
  const signs = Array.from({ length: SIGNS }, (_, k) => `parser.sign.${k}`);
  writeFloats(paths.parser, [
    ...read(encoder('parser')),
    slotsOf(model),
    ...read(['parser.absent', ...signs, 'parser.hiddenBias', 'parser.output', 'parser.outputBias']),
  ]);
}

/** The slots stand side by side in one matrix there, each in its own section here. */
function slotsOf(model: LanguageModel): Float32Array {
  const { hidden, width } = model.parser;
  const slots = new Float32Array(width * SLOTS * hidden);
  for (let k = 0; k < SLOTS; k++) {
    const slot = numbersOf(model.section(`parser.slot.${k}`));
    for (let row = 0; row < width; row++)
      slots.set(slot.subarray(row * hidden, (row + 1) * hidden), row * SLOTS * hidden + k * hidden);
  }
  return slots;
}

function numbersOf({ rows, columns, values, scales }: Section): Float32Array {
  const numbers = Float32Array.from(values);
  if (scales)
    for (let row = 0; row < rows; row++)
      for (let i = row * columns; i < (row + 1) * columns; i++)
        numbers[i] = (numbers[i] ?? 0) * (scales[row] ?? 1);
  return numbers;
}

function writeFloats(path: string, parts: readonly Float32Array[]): void {
  writeFileSync(
    path,
    Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))),
  );
}

/**
 * Writes the mean of files of weights. Half way between a network and the same network trained further is better on what both
 * were measured on than either (Wortsman et al. 2022, Robust fine-tuning of zero-shot models), and so is the mean of networks
 * that were trained further from the same one (Wortsman et al. 2022, Model soups).
 */
export function writeMean(paths: readonly string[], out: string): void {
  const all = paths.map(readFloats);
  const [first = new Float32Array()] = all;
  if (all.some(({ length }) => length !== first.length))
    throw new Error(`${paths.join(', ')} differ in length`);
  writeFloats(out, [
    first.map((_, i) => all.reduce((sum, weights) => sum + (weights[i] ?? 0), 0) / all.length),
  ]);
}
