import { readFileSync } from 'node:fs';

/** Tags of sentences, numbers in the vocabulary; a later file's replace an earlier one's. */
export type Tags = number[][];

/** Reads what `training/network/tagger.c` writes: number of a sentence, count of its words, their tags. */
export function readTags(count: number, paths: readonly string[]): Tags {
  const tags: Tags = Array.from({ length: count }, () => []);
  for (const path of paths) {
    const bytes = readFileSync(path);
    const data = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    for (let at = 0; at < data.length;) {
      const sentence = data[at++] ?? 0;
      const length = data[at++] ?? 0;
      tags[sentence] = [...data.subarray(at, at + length)];
      at += length;
    }
  }
  return tags;
}
