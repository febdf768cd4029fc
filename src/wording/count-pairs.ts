/** How many texts hold each pair of neighbouring runs: what the next length is made of. */
export interface PairCounts {
  /** Texts of each frequent pair, by its number. */
  readonly frequentTexts: Uint32Array;
  /** @internal open addressing: keys, and the number of a frequent pair or −1. */
  readonly keys: Float64Array;
  readonly numbers: Int32Array;
  forEachFrequent(visit: (left: number, right: number, texts: number) => void): void;
}

const EMPTY = -1;
/** left × 2²⁶ + right stays below 2⁵³: up to 67 million different runs of one length. */
const SHIFT = 67_108_864;

const slotOf = (left: number, right: number, mask: number): number => {
  let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 1, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & mask;
};

/** The number of a frequent pair, −1 for others. */
export function numberOf({ keys, numbers }: PairCounts, left: number, right: number): number {
  const mask = keys.length - 1;
  const key = left * SHIFT + right;
  for (let slot = slotOf(left, right, mask); ; slot = (slot + 1) & mask) {
    const held = keys[slot] ?? EMPTY;
    if (held === key) return numbers[slot] ?? EMPTY;
    if (held === EMPTY) return EMPTY;
  }
}

/**
 * Counts in how many texts each pair of neighbouring runs (`ids[i]`, `ids[i + 1]`) stands. A first pass counts into
 * 2²⁴ hashed cells (direct hashing and pruning; Park, Chen and Yu 1995), so that the many pairs that stand once never
 * enter the table.
 */
export function countPairs(ids: Int32Array, begins: Uint32Array, fewest: number): PairCounts {
  const cells = new Uint8Array(ids.length > 1_000_000 ? 1 << 25 : 1 << 20);
  const cellMask = cells.length - 1;
  const enough = Math.min(255, fewest);
  for (let i = 0; i + 1 < ids.length; i++) {
    const left = ids[i] ?? EMPTY;
    const right = ids[i + 1] ?? EMPTY;
    if (left < 0 || right < 0) continue;
    const cell = slotOf(left, right, cellMask);
    if ((cells[cell] ?? 0) < enough) cells[cell] = (cells[cell] ?? 0) + 1;
  }
  let size = 1 << 12;
  let used = 0;
  let keys = new Float64Array(size).fill(EMPTY);
  let texts = new Uint32Array(size);
  let last = new Int32Array(size).fill(EMPTY);
  const grow = (): void => {
    const [oldKeys, oldTexts, oldLast] = [keys, texts, last];
    size *= 2;
    keys = new Float64Array(size).fill(EMPTY);
    texts = new Uint32Array(size);
    last = new Int32Array(size).fill(EMPTY);
    for (const [slot, key] of oldKeys.entries()) {
      if (key === EMPTY) continue;
      let to = slotOf(Math.floor(key / SHIFT), key % SHIFT, size - 1);
      while (keys[to] !== EMPTY) to = (to + 1) & (size - 1);
      keys[to] = key;
      texts[to] = oldTexts[slot] ?? 0;
      last[to] = oldLast[slot] ?? EMPTY;
    }
  };
  for (let text = 0; text + 1 < begins.length; text++)
    for (let i = begins[text] ?? 0; i + 1 < (begins[text + 1] ?? 0); i++) {
      const left = ids[i] ?? EMPTY;
      const right = ids[i + 1] ?? EMPTY;
      if (left < 0 || right < 0 || (cells[slotOf(left, right, cellMask)] ?? 0) < enough) continue;
      const key = left * SHIFT + right;
      let slot = slotOf(left, right, size - 1);
      while (keys[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & (size - 1);
      if (keys[slot] === EMPTY) {
        keys[slot] = key;
        used += 1;
      }
      if (last[slot] !== text) {
        last[slot] = text;
        texts[slot] = (texts[slot] ?? 0) + 1;
      }
      if (used * 10 > size * 7) grow();
    }
  const numbers = last.fill(EMPTY);
  let frequent = 0;
  for (let slot = 0; slot < size; slot++) if ((texts[slot] ?? 0) >= fewest) numbers[slot] = frequent++;
  const frequentTexts = new Uint32Array(frequent);
  for (let slot = 0; slot < size; slot++) {
    const number = numbers[slot] ?? EMPTY;
    if (number >= 0) frequentTexts[number] = texts[slot] ?? 0;
  }
  const forEachFrequent = (visit: (left: number, right: number, texts: number) => void): void => {
    for (let slot = 0; slot < size; slot++) {
      const number = numbers[slot] ?? EMPTY;
      const key = keys[slot] ?? EMPTY;
      if (number >= 0) visit(Math.floor(key / SHIFT), key % SHIFT, frequentTexts[number] ?? 0);
    }
  };
  return { frequentTexts, keys, numbers, forEachFrequent };
}
