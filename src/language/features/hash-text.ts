/**
 * A 32-bit hash of a text's UTF-16 code units (FNV-1a, then MurmurHash3's final mix), never 0. The vocabulary of a
 * model is stored as such hashes: a word outside it is taken for one of its 30,000 with odds of 1 in 140,000.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash >>> 0 || 1;
}
