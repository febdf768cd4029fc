import { readFileSync } from 'node:fs';

/** The 32-bit numbers of a file, as the programs of `training/network` write them. */
export function readFloats(path: string): Float32Array {
  const bytes = readFileSync(path);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
