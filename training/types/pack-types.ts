import { TYPE_MODEL_MAGIC, type TypeModel } from '../../src/events/propose-type/type-model.js';

/** A type model as the bytes of its file: see `parseTypeModel`. */
export function packTypes(model: TypeModel): Uint8Array {
  const { types, bias, scales, hashes, weights } = model;
  const header = new TextEncoder().encode(JSON.stringify({ types, bias, scales, features: hashes.length }));
  const at = Math.ceil((12 + header.length) / 4) * 4;
  const bytes = new Uint8Array(at + hashes.length * 4 + weights.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(TYPE_MODEL_MAGIC));
  view.setUint32(TYPE_MODEL_MAGIC.length, header.length, true);
  bytes.set(header, 12);
  hashes.forEach((hash, index) => {
    view.setUint32(at + index * 4, hash, true);
  });
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at + hashes.length * 4);
  return bytes;
}
