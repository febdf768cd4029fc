import type { FeatureIds } from '../features/feature-index.js';
import { FEATURES } from '../features/word-features.js';
import type { LanguageModel, NetworkShape } from '../model/parse-model.js';
import { MOST_WORDS, type NetworkMemory, type Reservation } from './memory.js';
import { addRow, placeFactor, placeMatrix } from './place-matrix.js';

/** Projected words that are kept: the commonest forms make up nearly all of a text. 4 MB a network. */
const CACHED_ROWS = 8_192;
/** More tags than any model has, for keys of form and tag. */
const MOST_TAGS = 1_024;

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
  const project = placeFactor(model, `${name}.project`, reservation);
  const layers = dilations.map((dilation, l) => ({
    dilation,
    taps: [0, 1, 2].map((tap) => placeFactor(model, `${name}.kernel.${l}`, reservation, tap * width, width)),
    bias: placeMatrix(model, `${name}.bias.${l}`, reservation),
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
    for (const matrix of [project, ...layers.flatMap((layer) => [...layer.taps, layer.bias])])
      matrix.fill(made);
    input = made.floats(inputAt, MOST_WORDS * wide);
    x = made.floats(xAt, MOST_WORDS * width);
    y = made.floats(yAt, MOST_WORDS * width);
  });

  const rowBytes = width * 4;
  /** Rows of `cache` by form and tag: what a word's vector is before its neighbours are mixed in. */
  const projected = new Map<number, number>();
  const cache = new Float32Array(CACHED_ROWS * width);

  function embed(ids: FeatureIds, tag: number, at: number): void {
    input.fill(0, at, at + wide);
    addRow(pretrained, ids[0] ?? 0, input, at);
    for (let k = 0; k < tables.length; k++) {
      const table = tables[k];
      const id = ids[k] ?? 0;
      // words that were too rare to learn have a pretrained vector only
      if (table) addRow(table, k === 0 && id >= table.rows ? 0 : id, input, at + pretrained.columns);
    }
    // tag 0 stands for none
    if (tagTable) addRow(tagTable, tag + 1, input, at + pretrained.columns);
  }

  /** Fills `x` with the projected vectors of the words: of forms seen before from the cache, of the others all at once. */
  function projectWords(words: readonly FeatureIds[], tags: ArrayLike<number> | undefined): void {
    if (projected.size + words.length > CACHED_ROWS) projected.clear();
    const missing: number[] = [];
    words.forEach((ids, i) => {
      const tag = tags?.[i] ?? -1;
      const row = projected.get((ids[FEATURES.length] ?? 0) * MOST_TAGS + tag + 1);
      if (row === undefined) embed(ids, tag, wide * (missing.push(i) - 1));
      else x.set(cache.subarray(row * width, (row + 1) * width), i * width);
    });
    if (missing.length === 0) return;
    y.fill(0, 0, missing.length * width);
    memory.multiply(inputAt, missing.length, project, yAt);
    missing.forEach((i, place) => {
      const values = y.subarray(place * width, (place + 1) * width);
      x.set(values, i * width);
      const key = (words[i]?.[FEATURES.length] ?? 0) * MOST_TAGS + (tags?.[i] ?? -1) + 1;
      const row = projected.get(key) ?? projected.size;
      projected.set(key, row);
      cache.set(values, row * width);
    });
  }

  return {
    width,
    encode(words, tags) {
      projectWords(words, tags);
      const { kernel } = memory;
      const count = words.length;
      if (count === 0) return xAt;
      for (const layer of layers) {
        kernel.repeatRow(layer.bias.at, yAt, rowBytes, count);
        layer.taps.forEach((weights, tap) => {
          const shift = (tap - 1) * layer.dilation;
          const first = Math.max(0, -shift);
          const rows = count - Math.abs(shift);
          if (rows > 0)
            memory.multiply(xAt + (first + shift) * rowBytes, rows, weights, yAt + first * rowBytes);
        });
        kernel.addPositive(xAt, yAt, count * rowBytes);
      }
      return xAt;
    },
  };
}
