import type { Chunk } from './read-chunks.js';

/** Bits of a feature's number: the classifier has 2 ** FEATURE_BITS weights. */
export const FEATURE_BITS = 17;

/** No gap has more features. */
export const MOST_FEATURES = 64;

/** Where a gap between two chunks stands. Counts are of chunks. */
export interface GapPlace {
  /** What the rules say: 0 no stop here, 1 a sign that may be one, 2 the end of a sentence. */
  readonly rule: number;
  /** Chunks since the last boundary, up to the next stop by rule, and up to the end of the block. */
  readonly since: number;
  readonly until: number;
  readonly left: number;
  /** Whether a verb stands in these stretches. */
  readonly verbBefore: boolean;
  readonly verbAfter: boolean;
  /** Whether every chunk since the last boundary begins with a capital or a digit: a heading, a signature. */
  readonly named: boolean;
  /** The first two chunks since the last boundary. */
  readonly first: Chunk;
  readonly second: Chunk;
  /** How the block is written: `blockStyle`. */
  readonly style: number;
}

const ABSENT: Chunk = { start: 0, end: 0, word: 1, ending: 1, shape: 1, signs: 1, letters: 5, isVerb: false };

/** Writes the numbers of the features of the gap after `chunks[i]` to `into`; returns how many. */
export function gapFeatures(chunks: readonly Chunk[], i: number, place: GapPlace, into: Int32Array): number {
  const p3 = chunks[i - 2] ?? ABSENT;
  const p2 = chunks[i - 1] ?? ABSENT;
  const p = chunks[i] ?? ABSENT;
  const n = chunks[i + 1] ?? ABSENT;
  const n2 = chunks[i + 2] ?? ABSENT;
  const n3 = chunks[i + 3] ?? ABSENT;
  const { rule, style, first, second } = place;
  const glued = p.end === n.start ? 1 : 0;
  const since = bucket(place.since);
  const until = bucket(place.until);
  const left = bucket(place.left);
  const verbs = (place.verbBefore ? 1 : 0) + (place.verbAfter ? 2 : 0);
  const cap = n.letters;
  const named = (place.named ? 1 : 0) + 2 * since;
  // a list's items begin alike: "1 cup of … | 1 cup of …", "- … | - …"
  const alike =
    (n.word === first.word ? 1 : 0) +
    (n.shape === first.shape ? 2 : 0) +
    (p.word === n.word ? 4 : 0) +
    (n2.shape === second.shape ? 8 : 0);
  const opening = place.since === i + 1 ? 1 : 0;
  let count = 0;
  /** The kind of a feature is the place of its call, its value up to three numbers. */
  const add = (a: number, b = 0, c = 0): void => {
    let hash = Math.imul(a ^ (count + 1), 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35);
    into[count++] = (hash ^ (hash >>> 16)) >>> (32 - FEATURE_BITS);
  };
  // words and shapes on both sides
  add(rule, glued, cap);
  add(p.word);
  add(n.word, cap);
  add(p2.word);
  add(n2.word);
  add(p.shape);
  add(n.shape);
  add(p.ending, cap);
  add(n.ending, p.letters);
  add(p.signs, n.letters, p.letters);
  add(p.signs, n.word);
  add(p.signs, n.shape, rule);
  add(p.word, n.word);
  add(p.word, n.shape);
  add(p.shape, n.word);
  add(n.word, n2.word);
  add(p2.word, p.word);
  add(p.shape, n.shape);
  add(p2.shape, p.shape);
  add(n.shape, n2.shape);
  add(p2.shape, p.shape, n.shape);
  add(p.shape, n.shape, n2.shape);
  add(p3.shape, p2.shape, p.shape);
  add(n.shape, n2.shape, n3.shape);
  add(p2.letters + 8 * p3.letters, p.letters + 8 * n.letters, n2.letters + 8 * n3.letters);
  add(p.signs, n2.letters, n.word);
  add(glued, p.signs, n.shape);
  add(n.word, n2.word, p.letters);
  // how long the sentence is by now, and whether it has a verb
  add(since, cap, p.letters);
  add(since, verbs, cap);
  add(until, verbs, cap);
  add(since, p.shape, cap);
  add(n.word, verbs, since);
  add(p.word, p2.word, since);
  // how the block is written
  add(style, cap, p.letters);
  add(style, p.signs, cap);
  add(style, n.word);
  add(style, verbs, since);
  // headings, signatures, lists
  add(named, cap, n2.letters);
  add(named, p.signs, cap);
  add(first.word, cap, since);
  add(first.word, n.word);
  add(left, cap, p.letters);
  add(left, named, cap);
  add(alike, cap, since);
  add(alike, n.shape, p.signs);
  add(opening, named, cap);
  add(opening, since, verbs + 4 * p.letters + 32 * cap);
  add(opening, p.signs, cap);
  // what the rules say
  add(rule, p.signs, n.word);
  add(rule, p.word, cap);
  add(rule, p.shape, n.shape);
  add(rule, style, cap);
  return count;
}

function bucket(count: number): number {
  return count < 6 ? count : count < 9 ? 6 : count < 14 ? 7 : count < 25 ? 8 : 9;
}
