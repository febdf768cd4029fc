import type { Occurrence } from './occurrence.js';
import { textAt, type Corpus } from './encode-corpus.js';
import { extendRun } from './extend-run.js';
import { findRun, type WordIndex } from './index-words.js';
import { isWhole } from './is-whole.js';
import { trimFormula } from './trim-formula.js';

/**
 * A run of words that changed, before it is looked at closely. Its texts are found again when they are asked for: tens of
 * thousands of candidates would hold more numbers than the corpus.
 */
export interface Candidate {
  readonly run: Uint32Array;
  /** The run as it was counted, function words at its ends included. */
  readonly whole: Uint32Array;
  readonly score: number;
}

/** Runs that overlap in the same texts: one formula, its variants and its parts. */
export interface Cluster {
  /** The words that name it: the strongest member with all that nearly always comes with it. */
  readonly run: Uint32Array;
  readonly occurrences: readonly Occurrence[];
  readonly texts: Uint32Array;
  readonly members: Candidate[];
  readonly score: number;
}

/** Two overlapping runs are one formula when they share this share of their texts (Jaccard). */
const SAME_TEXTS = 0.6;

/**
 * Groups candidates, strongest first: a run joins a cluster when its places in the texts are already taken by it and the
 * two stand in the same texts; otherwise it begins one. Stops at `most` clusters.
 */
export function clusterFormulas(
  corpus: Corpus,
  index: WordIndex,
  candidates: readonly Candidate[],
  most: number,
): Cluster[] {
  const owners = new Int32Array(corpus.tokens.length).fill(-1);
  const clusters: Cluster[] = [];
  for (const candidate of candidates) {
    if (clusters.length >= most) break;
    if (!isWhole(corpus, index, candidate.run)) continue;
    const occurrences = findRun(corpus, index, candidate.run);
    const owner = ownerOf(owners, occurrences);
    const cluster = owner === null ? undefined : clusters[owner];
    const isTrimmed = candidate.run.length < candidate.whole.length;
    const texts = textsOf(corpus, isTrimmed ? findRun(corpus, index, candidate.whole) : occurrences);
    if (cluster !== undefined && jaccard(cluster.texts, texts) >= SAME_TEXTS) {
      cluster.members.push(candidate);
      continue;
    }
    const begun = begin(corpus, index, candidate, texts, occurrences);
    const number = clusters.push(begun) - 1;
    for (const { from, to } of [...occurrences, ...begun.occurrences])
      for (let at = from; at < to; at++) if ((owners[at] ?? -1) < 0) owners[at] = number;
  }
  return clusters;
}

/** A cluster of one, named by all the words that come with its run. */
function begin(
  corpus: Corpus,
  index: WordIndex,
  candidate: Candidate,
  texts: Uint32Array,
  occurrences: readonly Occurrence[],
): Cluster {
  const { before, after } = extendRun(corpus, index, occurrences, candidate.run.length);
  const { score } = candidate;
  const alone = { run: candidate.run, occurrences, texts, members: [candidate], score };
  if (before + after === 0) return alone;
  const commonest = new Map<string, { run: Uint32Array; count: number }>();
  for (const { from, to } of occurrences) {
    const run = corpus.tokens.subarray(from - before, to + after);
    const key = run.join(' ');
    const held = commonest.get(key);
    commonest.set(key, { run, count: (held?.count ?? 0) + 1 });
  }
  let run = candidate.run;
  let count = 0;
  for (const held of commonest.values()) if (held.count > count) ({ run, count } = held);
  const trimmed = trimFormula(corpus, run);
  // Trimming must leave the run itself: "its" before a formula goes, a word of the formula does not.
  if (trimmed.length < candidate.run.length) return alone;
  const longer = findRun(corpus, index, trimmed);
  return {
    ...alone,
    run: trimmed,
    occurrences: longer,
    texts: textsOf(corpus, longer),
  };
}

/** The texts that ascending uses stand in, ascending. */
function textsOf(corpus: Corpus, uses: readonly Occurrence[]): Uint32Array {
  const texts: number[] = [];
  let end = 0;
  for (const { from } of uses) {
    if (from < end) continue;
    const text = textAt(corpus, from);
    texts.push(text);
    end = corpus.begins[text + 1] ?? 0;
  }
  return Uint32Array.from(texts);
}

/** The cluster that holds most of the places where a run stands, if it holds more than half of those looked at. */
function ownerOf(owners: Int32Array, occurrences: readonly Occurrence[]): number | null {
  const votes = new Map<number, number>();
  const step = Math.max(1, Math.floor(occurrences.length / 20));
  let looked = 0;
  for (let i = 0; i < occurrences.length; i += step) {
    looked += 1;
    const seen = new Set<number>();
    const { from, to } = occurrences[i] ?? { from: 0, to: 0 };
    for (let at = from; at < to; at++) seen.add(owners[at] ?? -1);
    for (const owner of seen) if (owner >= 0) votes.set(owner, (votes.get(owner) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [owner, count] of votes)
    if (count * 2 > looked && (best === null || count > (votes.get(best) ?? 0))) best = owner;
  return best;
}

function shared(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return both;
}

function jaccard(a: Uint32Array, b: Uint32Array): number {
  const both = shared(a, b);
  return both / (a.length + b.length - both);
}
