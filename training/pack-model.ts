import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '../src/language/features/word-features.js';
import { MAGIC, type NetworkShape } from '../src/language/model/parse-model.js';
import { SIGNS, SLOTS } from '../src/language/parsing/arc-hybrid.js';
import { collectLemmas } from './collect-lemmas.js';
import { readFloats } from './read-floats.js';
import type { TreebankSentence } from './read-treebank.js';
import { countIds, type Vocabulary } from './vocabulary.js';

/** What the two networks are made of, as in the programs of `training/network`. */
export interface Shapes {
  readonly tagger: NetworkShape;
  readonly parser: NetworkShape & { readonly hidden: number };
}

interface Sources {
  readonly vocabulary: Vocabulary;
  readonly vectorSize: number;
  readonly shapes: Shapes;
  readonly train: readonly TreebankSentence[];
  readonly work: string;
  readonly parser: string;
  readonly out: string;
}

/** Width of the feature tables: EMBED in `training/network/encoder.h`. */
const EMBED = 64;

type Numbers = Float32Array | Uint32Array;
interface Packed {
  readonly name: string;
  readonly type: 'i8' | 'f32' | 'u32';
  readonly rows: number;
  readonly columns: number;
  readonly bytes: Uint8Array;
}

/** Writes the model file that `parseModel` reads: rows of 8-bit integers with a scale each, which costs no accuracy that we could measure. */
export function packModel({ vocabulary, vectorSize, shapes, train, work, parser, out }: Sources): void {
  const sections: Packed[] = [];
  const add = (name: string, type: Packed['type'], rows: number, columns: number, values: Numbers): void => {
    if (values.length !== rows * columns)
      throw new Error(`${name}: ${values.length} numbers, expected ${rows} x ${columns}`);
    const bytes = type === 'i8' ? quantise(values as Float32Array, rows, columns) : bytesOf(values);
    sections.push({ name, type, rows, columns, bytes });
  };
  const { hashes } = vocabulary;
  for (const name of [...FEATURES, 'otherWords'] as const)
    add(`hash.${name}`, 'u32', hashes[name].length, 1, hashes[name]);
  const words = countIds(vocabulary, 'word');
  add('vectors', 'i8', words, vectorSize, readFloats(join(work, 'vectors.bin')));

  for (const name of ['tagger', 'parser'] as const) {
    const { width, dilations } = shapes[name];
    const take = reader(readFloats(name === 'parser' ? parser : join(work, 'tagger.bin')));
    const put = (part: string, type: Packed['type'], rows: number, columns: number) =>
      add(`${name}.${part}`, type, rows, columns, take(rows * columns));
    for (const feature of FEATURES) put(`table.${feature}`, 'i8', hashes[feature].length + 1, EMBED);
    if (name === 'parser') put('table.tag', 'i8', vocabulary.tags.length + 1, EMBED);
    put('project', 'i8', vectorSize + EMBED, width);
    dilations.forEach((_, l) => {
      put(`kernel.${l}`, 'i8', 3 * width, width);
      put(`bias.${l}`, 'f32', 1, width);
    });
    if (name === 'tagger') {
      put('output', 'i8', width, vocabulary.tags.length);
      put('outputBias', 'f32', 1, vocabulary.tags.length);
    } else {
      const { hidden } = shapes.parser;
      const all = take(width * SLOTS * hidden);
      for (let k = 0; k < SLOTS; k++)
        add(
          `parser.slot.${k}`,
          'i8',
          width,
          hidden,
          columnsOf(all, width, SLOTS * hidden, k * hidden, hidden),
        );
      put('absent', 'i8', SLOTS * 2, hidden);
      for (let k = 0; k < SIGNS; k++)
        put(`sign.${k}`, 'i8', k < 7 ? vocabulary.labels.length + 1 : k < 9 ? 8 : 6, hidden);
      put('hiddenBias', 'f32', 1, hidden);
      put('output', 'i8', hidden, vocabulary.actions.length);
      put('outputBias', 'f32', 1, vocabulary.actions.length);
    }
    if (take.left() !== 0) throw new Error(`${name}: ${take.left()} numbers too many`);
  }
  write(out, sections, {
    tags: vocabulary.tags,
    labels: vocabulary.labels,
    actions: vocabulary.actions.map((action) => action.label),
    rootAction: vocabulary.rootAction,
    ...shapes,
    lemmas: collectLemmas(train, vocabulary),
  });
}

const align = (size: number, to: number): number => Math.ceil(size / to) * to;

function write(out: string, sections: readonly Packed[], description: object): void {
  let at = 0;
  const places = sections.map(({ name, type, rows, columns, bytes }) => {
    const place = { name, type, rows, columns, at };
    at += align(bytes.length, 64);
    return place;
  });
  const header = Buffer.from(JSON.stringify({ ...description, sections: places }));
  const base = align(12 + header.length, 64);
  const file = Buffer.alloc(base + at);
  file.write(MAGIC, 'latin1');
  file.writeUInt32LE(header.length, 8);
  header.copy(file, 12);
  sections.forEach(({ bytes }, i) => file.set(bytes, base + (places[i]?.at ?? 0)));
  writeFileSync(out, file);
  console.log(`${out}: ${(file.length / 1e6).toFixed(2)} MB`);
}

/** Whole numbers from -127 to 127 and, after them, the value of one step of each row. */
function quantise(values: Float32Array, rows: number, columns: number): Uint8Array {
  const whole = new Int8Array(rows * columns);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const part = values.subarray(row * columns, (row + 1) * columns);
    const largest = part.reduce((so, value) => Math.max(so, Math.abs(value)), 0);
    const scale = largest / 127 || 1;
    scales[row] = scale;
    part.forEach((value, i) => (whole[row * columns + i] = Math.round(value / scale)));
  }
  const bytes = new Uint8Array(align(whole.byteLength, 4) + scales.byteLength);
  bytes.set(bytesOf(whole));
  bytes.set(bytesOf(scales), align(whole.byteLength, 4));
  return bytes;
}

function bytesOf(values: Numbers | Int8Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function columnsOf(
  values: Float32Array,
  rows: number,
  columns: number,
  from: number,
  count: number,
): Float32Array {
  const part = new Float32Array(rows * count);
  for (let row = 0; row < rows; row++)
    part.set(values.subarray(row * columns + from, row * columns + from + count), row * count);
  return part;
}

function reader(values: Float32Array): ((count: number) => Float32Array) & { left: () => number } {
  let at = 0;
  const take = (count: number) => values.subarray(at, (at += count));
  return Object.assign(take, { left: () => values.length - at });
}
