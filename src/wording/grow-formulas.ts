import { COMMA, type Corpus } from './encode-corpus.js';
import { countPairs, numberOf, type PairCounts } from './count-pairs.js';

/** A run of tokens that stands in several texts. */
export interface Formula {
  /** Where it stands first: index in the corpus's tokens, and its number of tokens. */
  readonly at: number;
  readonly length: number;
  /** Texts that hold it, ascending, as places in the corpus's order. */
  readonly texts: Uint32Array;
  /** How often it stands in them, all told. */
  readonly occurrences: number;
  /** Share of its texts in which the commonest word before it stands before it, and the same after it, 0…1. */
  readonly boundBefore: number;
  readonly boundAfter: number;
  /** Share of its occurrences that stand alone between marks: in quotation marks, or as one of a list, 0…1. */
  readonly setOff: number;
}

export interface GrowOptions {
  /** A run stands in at least so many texts. */
  readonly fewestTexts: number;
  /** Longest run, in tokens. */
  readonly longest: number;
  /** A run is closed when no longer one keeps this share of its texts. */
  readonly closedAt?: number;
}

const NONE = -1;

/**
 * Finds all closed runs of tokens within clauses, growing them one token at a time: a run of n + 1 is only counted
 * where both its runs of n stand in enough texts (Apriori; Agrawal and Srikant 1994). Calls `found` for each as its
 * length is done, until it says false; memory is linear in the tokens (two numbers a token) and in the runs of one length.
 */
export function growFormulas(
  { tokens, begins, forms }: Corpus,
  { fewestTexts, longest, closedAt = 0.95 }: GrowOptions,
  found: (formula: Formula) => unknown,
): void {
  const textCount = begins.length - 1;
  // ids[i]: the number of the frequent run of the current length that begins at token i, or NONE.
  const ids = new Int32Array(tokens.length);
  let held = frequentWords(tokens, begins, forms.length, fewestTexts, ids);
  for (let length = 1; length <= longest && held.length > 0; length++) {
    const pairs = countPairs(ids, begins, fewestTexts);
    const best = bestExtensions(held.length, pairs);
    const closed = new Uint8Array(held.length);
    let room = 0;
    for (let id = 0; id < held.length; id++) {
      const limit = closedAt * (held[id] ?? 0);
      if ((best.before[id] ?? 0) < limit && (best.after[id] ?? 0) < limit) {
        closed[id] = 1;
        room += held[id] ?? 0;
      }
    }
    if (!emit({ ids, begins, tokens, textCount, held, closed, room, length, best }, found)) return;
    // Ascending: the run at i + 1 still has its old number when i is renumbered.
    for (let i = 0; i + 1 < ids.length; i++) {
      const left = ids[i] ?? NONE;
      const right = ids[i + 1] ?? NONE;
      ids[i] = left < 0 || right < 0 ? NONE : numberOf(pairs, left, right);
    }
    ids[ids.length - 1] = NONE;
    held = pairs.texts;
  }
}

/** Numbers the frequent single tokens into `ids`; returns in how many texts each stands. */
function frequentWords(
  tokens: Uint32Array,
  begins: Uint32Array,
  size: number,
  fewest: number,
  ids: Int32Array,
): Uint32Array {
  const texts = new Uint32Array(size);
  const last = new Int32Array(size).fill(NONE);
  for (let text = 0; text + 1 < begins.length; text++)
    for (let i = begins[text] ?? 0; i < (begins[text + 1] ?? 0); i++) {
      const token = tokens[i] ?? 0;
      if (token <= COMMA || last[token] === text) continue;
      last[token] = text;
      texts[token] = (texts[token] ?? 0) + 1;
    }
  const numbers = new Int32Array(size).fill(NONE);
  const held: number[] = [];
  for (let token = COMMA + 1; token < size; token++)
    if ((texts[token] ?? 0) >= fewest) {
      numbers[token] = held.length;
      held.push(texts[token] ?? 0);
    }
  for (let i = 0; i < tokens.length; i++) ids[i] = numbers[tokens[i] ?? 0] ?? NONE;
  return Uint32Array.from(held);
}

function bestExtensions(
  size: number,
  { lefts, rights, texts }: PairCounts,
): { before: Uint32Array; after: Uint32Array } {
  const before = new Uint32Array(size);
  const after = new Uint32Array(size);
  for (const [number, count] of texts.entries()) {
    const [left, right] = [lefts[number] ?? 0, rights[number] ?? 0];
    if (count > (after[left] ?? 0)) after[left] = count;
    if (count > (before[right] ?? 0)) before[right] = count;
  }
  return { before, after };
}

interface Level {
  readonly ids: Int32Array;
  readonly tokens: Uint32Array;
  readonly begins: Uint32Array;
  readonly textCount: number;
  readonly held: Uint32Array;
  readonly closed: Uint8Array;
  readonly room: number;
  readonly length: number;
  readonly best: { before: Uint32Array; after: Uint32Array };
}

/** Lists the texts of every closed run of one length, in one more pass; false where it was told to stop. */
function emit(
  { ids, begins, tokens, textCount, held, closed, room, length, best }: Level,
  found: (formula: Formula) => unknown,
): boolean {
  const texts = new Uint32Array(room);
  const start = new Uint32Array(held.length);
  const filled = new Uint32Array(held.length);
  const at = new Uint32Array(held.length);
  const occurrences = new Uint32Array(held.length);
  const setOff = new Uint32Array(held.length);
  let next = 0;
  for (let id = 0; id < held.length; id++)
    if (closed[id] === 1) {
      start[id] = next;
      next += held[id] ?? 0;
    }
  for (let text = 0; text < textCount; text++)
    for (let i = begins[text] ?? 0; i < (begins[text + 1] ?? 0); i++) {
      const id = ids[i] ?? NONE;
      if (id < 0 || closed[id] !== 1) continue;
      const count = filled[id] ?? 0;
      occurrences[id] = (occurrences[id] ?? 0) + 1;
      if (tokens[i - 1] === COMMA && tokens[i + length] === COMMA) setOff[id] = (setOff[id] ?? 0) + 1;
      const slot = (start[id] ?? 0) + count;
      if (count > 0 && texts[slot - 1] === text) continue;
      if (count === 0) at[id] = i;
      texts[slot] = text;
      filled[id] = count + 1;
    }
  for (let id = 0; id < held.length; id++)
    if (closed[id] === 1) {
      const count = held[id] ?? 1;
      const from = start[id] ?? 0;
      const answer = found({
        at: at[id] ?? 0,
        length,
        texts: texts.subarray(from, from + count),
        occurrences: occurrences[id] ?? count,
        setOff: (setOff[id] ?? 0) / Math.max(1, occurrences[id] ?? count),
        boundBefore: (best.before[id] ?? 0) / count,
        boundAfter: (best.after[id] ?? 0) / count,
      });
      if (answer === false) return false;
    }
  return true;
}
