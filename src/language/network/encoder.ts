import type { FeatureIds } from '../features/feature-index.js';
import { FEATURES } from '../features/word-features.js';
import type { LanguageModel, NetworkShape } from '../model/parse-model.js';
import type { NetworkMemory, Reservation } from './memory.js';
import { addRow, placeMatrix } from './place-matrix.js';

/** Longest stretch of words that is tagged and parsed at once. */
export const MOST_WORDS = 250;

/** Turns words into vectors that know their neighbourhood. */
export interface Encoder {
  /** Address of one row of `width` floats for each word, valid until the next call. */
  encode(words: readonly FeatureIds[], tags?: ArrayLike<number>): number;
  readonly width: number;
}

/**
 * A word's pretrained vector and the sum of its feature vectors stand side by side and are projected to the network's
 * width; residual convolutions of width 3 with growing dilation then mix in the neighbours. `name` is `tagger` or
 * `parser`.
 */
export function makeEncoder(
  model: LanguageModel,
  name: string,
  shape: NetworkShape,
  reservation: Reservation,
  onMemory: ((memory: NetworkMemory) => void)[],
): Encoder {
  const { width, dilations } = shape;
  const pretrained = model.section('vectors');
  const tables = FEATURES.map((feature) => model.section(`${name}.table.${feature}`));
  const tagTable = name === 'parser' ? model.section('parser.table.tag') : null;
  const project = placeMatrix(model, `${name}.project`, reservation);
  const layers = dilations.map((dilation, l) => ({
    dilation,
    kernel: placeMatrix(model, `${name}.kernel.${l}`, reservation),
    bias: model.section(`${name}.bias.${l}`).values,
  }));
  const wide = project.rows;
  const inputAt = reservation.take(MOST_WORDS * wide);
  const xAt = reservation.take(MOST_WORDS * width);
  const yAt = reservation.take(MOST_WORDS * width);
  let memory: NetworkMemory;
  let input: Float32Array;
  let x: Float32Array;
  let y: Float32Array;
  onMemory.push((made) => {
    memory = made;
    for (const matrix of [project, ...layers.map((layer) => layer.kernel)]) matrix.fill(made);
    input = made.floats(inputAt, MOST_WORDS * wide);
    x = made.floats(xAt, MOST_WORDS * width);
    y = made.floats(yAt, MOST_WORDS * width);
  });

  const rowBytes = width * 4;

  function embed(words: readonly FeatureIds[], tags: ArrayLike<number> | undefined): void {
    x.fill(0, 0, words.length * width);
    input.fill(0, 0, words.length * wide);
    words.forEach((ids, i) => {
      const at = i * wide;
      addRow(pretrained, ids[0] ?? 0, input, at);
      for (let k = 0; k < tables.length; k++) {
        const table = tables[k];
        const id = ids[k] ?? 0;
        // words that were too rare to learn have a pretrained vector only
        if (table) addRow(table, k === 0 && id >= table.rows ? 0 : id, input, at + pretrained.columns);
      }
      // tag 0 stands for none
      if (tagTable && tags) addRow(tagTable, (tags[i] ?? 0) + 1, input, at + pretrained.columns);
    });
    memory.kernel.multiply(inputAt, project.at, xAt, words.length, wide, rowBytes, wide * 4, rowBytes);
  }

  return {
    width,
    encode(words, tags) {
      embed(words, tags);
      const { kernel } = memory;
      const count = words.length;
      for (const layer of layers) {
        for (let i = 0; i < count; i++) y.set(layer.bias, i * width);
        for (let tap = -1; tap <= 1; tap++) {
          const shift = tap * layer.dilation;
          const first = Math.max(0, -shift);
          const rows = count - Math.abs(shift);
          if (rows <= 0) continue;
          const weights = layer.kernel.at + (tap + 1) * width * rowBytes;
          kernel.multiply(
            xAt + (first + shift) * rowBytes,
            weights,
            yAt + first * rowBytes,
            rows,
            width,
            rowBytes,
            rowBytes,
            rowBytes,
          );
        }
        kernel.addPositive(xAt, yAt, count * rowBytes);
      }
      return xAt;
    },
  };
}
