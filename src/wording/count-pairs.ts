/** How many texts hold each pair of neighbouring runs: what the next length is made of. Only frequent pairs are held. */
export interface PairCounts {
  /** The two runs of each pair and its texts, by the pair's number. */
  readonly lefts: Uint32Array;
  readonly rights: Uint32Array;
  readonly texts: Uint32Array;
  /** @internal open addressing: numbers of pairs, −1 where a slot is free. */
  readonly slots: Int32Array;
}

const EMPTY = -1;
/** left × 2²⁶ + right stays below 2⁵³: up to 67 million different runs of one length. */
const SHIFT = 67_108_864;

/** Different pairs that are counted in one pass: 32 MB of them at once, however many there are. */
const A_PASS = 1 << 20;
const MOST_BITS = 8;

const hashOf = (left: number, right: number): number => {
  let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 1, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
};

/** The number of a frequent pair, −1 for others. */
export function numberOf({ lefts, rights, slots }: PairCounts, left: number, right: number): number {
  const mask = slots.length - 1;
  for (let slot = hashOf(left, right) & mask; ; slot = (slot + 1) & mask) {
    const number = slots[slot] ?? EMPTY;
    if (number === EMPTY || (lefts[number] === left && rights[number] === right)) return number;
  }
}

/**
 * Counts in how many texts each pair of neighbouring runs (`ids[i]`, `ids[i + 1]`) stands, and keeps those that stand in
 * `fewest`. A first pass counts into 2²⁵ hashed cells (direct hashing and pruning; Park, Chen and Yu 1995), so that the
 * many pairs that stand once never enter the table. The others are counted by ranges of their hash, a pass for each, so
 * that memory grows with the frequent pairs alone.
 *
 * @param atOnce different pairs that are counted in one pass
 */
export function countPairs(
  ids: Int32Array,
  begins: Uint32Array,
  fewest: number,
  atOnce = A_PASS,
): PairCounts {
  const cells = new Uint8Array(ids.length > 1_000_000 ? 1 << 25 : 1 << 20);
  const cellMask = cells.length - 1;
  const enough = Math.min(255, fewest);
  let full = 0;
  for (let i = 0; i + 1 < ids.length; i++) {
    const left = ids[i] ?? EMPTY;
    const right = ids[i + 1] ?? EMPTY;
    if (left < 0 || right < 0) continue;
    const cell = hashOf(left, right) & cellMask;
    const count = (cells[cell] ?? 0) + 1;
    if (count > enough) continue;
    cells[cell] = count;
    if (count === enough) full += 1;
  }
  // The table's slots are the low bits of the hash, its ranges the highest.
  let bits = 0;
  while (bits < MOST_BITS && full > atOnce * 2 ** bits) bits += 1;
  const table = new PairTable();
  const found: Pick<PairCounts, 'lefts' | 'rights' | 'texts'>[] = [];
  for (let range = 0; range < 1 << bits; range++) {
    for (let text = 0; text + 1 < begins.length; text++)
      for (let i = begins[text] ?? 0; i + 1 < (begins[text + 1] ?? 0); i++) {
        const left = ids[i] ?? EMPTY;
        const right = ids[i + 1] ?? EMPTY;
        if (left < 0 || right < 0) continue;
        const hash = hashOf(left, right);
        if ((bits > 0 && hash >>> (32 - bits) !== range) || (cells[hash & cellMask] ?? 0) < enough) continue;
        table.count(left * SHIFT + right, hash, text);
      }
    found.push(table.takeFrequent(fewest));
  }
  return index(found);
}

/** The pairs of one range of the hash while they are counted. */
class PairTable {
  #size = 1 << 12;
  #used = 0;
  #keys = new Float64Array(this.#size).fill(EMPTY);
  #texts = new Uint32Array(this.#size);
  /** The last text that a pair was seen in. */
  #last = new Int32Array(this.#size).fill(EMPTY);

  count(key: number, hash: number, text: number): void {
    const mask = this.#size - 1;
    const keys = this.#keys;
    let slot = hash & mask;
    while (keys[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & mask;
    if (keys[slot] === EMPTY) {
      keys[slot] = key;
      this.#used += 1;
    }
    if (this.#last[slot] !== text) {
      this.#last[slot] = text;
      this.#texts[slot] = (this.#texts[slot] ?? 0) + 1;
    }
    if (this.#used * 10 > this.#size * 7) this.#grow();
  }

  /** The pairs that stand in `fewest` texts; the table is empty afterwards, and as large as it grew. */
  takeFrequent(fewest: number): Pick<PairCounts, 'lefts' | 'rights' | 'texts'> {
    let frequent = 0;
    for (let slot = 0; slot < this.#size; slot++) if ((this.#texts[slot] ?? 0) >= fewest) frequent += 1;
    const [lefts, rights, texts] = [new Uint32Array(frequent), new Uint32Array(frequent), new Uint32Array(frequent)];
    let number = 0;
    for (let slot = 0; slot < this.#size; slot++) {
      const count = this.#texts[slot] ?? 0;
      if (count < fewest) continue;
      const key = this.#keys[slot] ?? 0;
      lefts[number] = Math.floor(key / SHIFT);
      rights[number] = key % SHIFT;
      texts[number] = count;
      number += 1;
    }
    this.#used = 0;
    this.#keys.fill(EMPTY);
    this.#texts.fill(0);
    this.#last.fill(EMPTY);
    return { lefts, rights, texts };
  } // prettier-ignore

  #grow(): void {
    const [oldKeys, oldTexts, oldLast] = [this.#keys, this.#texts, this.#last];
    this.#size *= 2;
    const mask = this.#size - 1;
    this.#keys = new Float64Array(this.#size).fill(EMPTY);
    this.#texts = new Uint32Array(this.#size);
    this.#last = new Int32Array(this.#size).fill(EMPTY);
    for (const [slot, key] of oldKeys.entries()) {
      if (key === EMPTY) continue;
      let to = hashOf(Math.floor(key / SHIFT), key % SHIFT) & mask;
      while (this.#keys[to] !== EMPTY) to = (to + 1) & mask;
      this.#keys[to] = key;
      this.#texts[to] = oldTexts[slot] ?? 0;
      this.#last[to] = oldLast[slot] ?? EMPTY;
    }
  }
}

/** Joins the pairs of all ranges, and makes them findable. */
function index(found: readonly Pick<PairCounts, 'lefts' | 'rights' | 'texts'>[]): PairCounts {
  const length = found.reduce((sum, { texts }) => sum + texts.length, 0);
  const join = (part: 'lefts' | 'rights' | 'texts'): Uint32Array => {
    const joined = new Uint32Array(length);
    let at = 0;
    for (const range of found) {
      joined.set(range[part], at);
      at += range[part].length;
    }
    return joined;
  };
  const only = found.length === 1 ? found[0] : undefined;
  const { lefts, rights, texts } = only ?? { lefts: join('lefts'), rights: join('rights'), texts: join('texts') };
  let size = 1 << 4;
  while (size < 1.5 * length) size *= 2;
  const slots = new Int32Array(size).fill(EMPTY);
  for (let number = 0; number < length; number++) {
    let slot = hashOf(lefts[number] ?? 0, rights[number] ?? 0) & (size - 1);
    while (slots[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
    slots[slot] = number;
  }
  return { lefts, rights, texts, slots };
} // prettier-ignore
