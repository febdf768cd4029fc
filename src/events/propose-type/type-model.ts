import { EVENT_TYPES, type EventType } from '../../codebook/event-type.js';

/** Weights that say, for each feature of a pair, how much it speaks for each type. */
export interface TypeModel {
  readonly types: readonly EventType[];
  /** Per type: what it scores without any feature. */
  readonly bias: readonly number[];
  /** Per type: the value of one step of its weights. */
  readonly scales: readonly number[];
  /** Hashes of the known features, ascending. */
  readonly hashes: Uint32Array;
  /** One row a feature, one small integer a type. */
  readonly weights: Int8Array;
}

interface Header {
  readonly types: readonly string[];
  readonly bias: readonly number[];
  readonly scales: readonly number[];
  readonly features: number;
}

export const TYPE_MODEL_MAGIC = 'RDTYPES1';
const START = 12;

/**
 * Reads a file of type weights: eight letters, the header's length (32 bits, little-endian), the header as JSON, hashes
 * (from the next multiple of 4), weights.
 * @throws Error that says what is wrong, when the bytes are no such file.
 */
export function parseTypeModel(bytes: Uint8Array): TypeModel {
  const magic = String.fromCharCode(...bytes.subarray(0, TYPE_MODEL_MAGIC.length));
  if (magic !== TYPE_MODEL_MAGIC) throw new Error(`no type model: begins with ${JSON.stringify(magic)}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < START) throw new Error('type model cut short: no header');
  const length = view.getUint32(TYPE_MODEL_MAGIC.length, true);
  if (START + length > bytes.byteLength) throw new Error('type model cut short: header');
  const header = readHeader(new TextDecoder().decode(bytes.slice(START, START + length)));
  const { features } = header;
  const types = header.types.map(toType);
  const at = Math.ceil((START + length) / 4) * 4;
  const weightsAt = at + features * 4;
  const end = weightsAt + features * types.length;
  if (end !== bytes.byteLength)
    throw new Error(`type model of ${bytes.byteLength} bytes, where its header says ${end}`);
  const hashes = new Uint32Array(features);
  for (let index = 0; index < features; index++) hashes[index] = view.getUint32(at + index * 4, true);
  return {
    types,
    bias: header.bias,
    scales: header.scales,
    hashes,
    // a Buffer's `slice` shares memory with its neighbours: copied by value
    weights: Int8Array.from(bytes.subarray(weightsAt, end)),
  };
}

function readHeader(text: string): Header {
  const header = JSON.parse(text) as Header;
  const numbers = (list: readonly number[]): boolean =>
    Array.isArray(list) && list.length === header.types.length && list.every((one) => Number.isFinite(one));
  if (!Array.isArray(header.types) || !numbers(header.bias) || !numbers(header.scales))
    throw new Error('type model with a header that lacks types, bias or scales');
  if (!Number.isInteger(header.features) || header.features < 0)
    throw new Error(`type model of ${String(header.features)} features`);
  return header;
}

function toType(name: string): EventType {
  const type = EVENT_TYPES.find((one) => one === name);
  if (!type) throw new Error(`type model with an unknown event type: ${name}`);
  return type;
}
