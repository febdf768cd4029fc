/**
 * A short, stable name for what these parts say together: 16 hexadecimal digits of two 32-bit FNV-1a hashes. It tells
 * records of one reading apart; what must resist forgery uses SHA-256 instead.
 */
export function nameFor(...parts: readonly (string | number | null)[]): string {
  const text = parts.map((part) => (part === null ? '' : String(part))).join('\u001f');
  return half(text, 0x811c9dc5) + half(text, 0x01000193);
}

function half(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
