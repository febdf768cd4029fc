import type { Occurrence } from './occurrence.js';
import { diffWords } from './diff-words.js';
import { CLAUSE, COMMA, type Corpus } from './encode-corpus.js';
import { countOf, findRun, type WordIndex } from './index-words.js';
import { naturalLog } from './natural-log.js';
import { countContent, trimFormula } from './trim-formula.js';

/** What stands in a formula's slot in a later text. */
export interface Replacement {
  readonly run: Uint32Array;
  /** The clause that carries it. */
  readonly clause: Occurrence;
  /** Share of the old clause's words, by rarity, that the new clause keeps, 0…1. */
  readonly kept: number;
}

/** A clause is the old one's counterpart when it keeps this share of its words, weighed by rarity; callers may ask for more. */
const KEPT = 0.4;
const LONGEST_CLAUSE = 120;
const RARE = 6;
const MOST_PLACES = 400;

/** The clause (commas included) around a use. */
export function clauseAround({ tokens }: Corpus, { from, to }: Occurrence): Occurrence {
  let start = from;
  while (start > 0 && (tokens[start - 1] ?? CLAUSE) !== CLAUSE && from - start < LONGEST_CLAUSE) start -= 1;
  let end = to;
  while (end < tokens.length && (tokens[end] ?? CLAUSE) !== CLAUSE && end - to < LONGEST_CLAUSE) end += 1;
  return { from: start, to: end };
}

/**
 * Looks into a later text for the clause that carried a formula, without it, and for the words in its place: "for an
 * extended period" → "at least through mid-2013". Null where the clause itself is gone or nothing stands in the slot.
 */
export function findReplacement(
  corpus: Corpus,
  index: WordIndex,
  use: Occurrence,
  later: number,
  keeps = KEPT,
): Replacement | null {
  const { tokens, begins } = corpus;
  const clause = clauseAround(corpus, use);
  const old = words(tokens, clause);
  // Where the formula stands among the clause's words.
  const ahead = words(tokens, { from: clause.from, to: use.from }).length;
  const place = [ahead, ahead + words(tokens, use).length] as const;
  const context = new Map<number, number>();
  for (const token of old) context.set(token, 1 / (1 + naturalLog(1 + countOf(index, token))));
  const total = [...context.values()].reduce((sum, weight) => sum + weight, 0);
  if (context.size < 3) return null;
  // The counterpart holds one of the clause's rarest words: only those clauses are read.
  const rare = [...context.keys()]
    .sort((a, b) => countOf(index, a) - countOf(index, b) || a - b)
    .slice(0, RARE);
  let best: Replacement | null = null;
  let done = -1;
  for (const at of placesWithin(index, rare, begins[later] ?? 0, begins[later + 1] ?? 0)) {
    if (at < done) continue;
    const span = clauseAround(corpus, { from: at, to: at + 1 });
    done = span.to;
    const fresh = words(tokens, span);
    let kept = 0;
    for (const token of new Set(fresh)) kept += context.get(token) ?? 0;
    kept /= total;
    if (kept < keeps || (best !== null && kept <= best.kept)) continue;
    const run = inSlot(corpus, old, fresh, place);
    // What fills the slot came with the change: words that the office used before are no replacement.
    if (run !== null && (findRun(corpus, index, run, 1)[0]?.from ?? 0) >= (begins[later] ?? 0))
      best = { run, clause: span, kept };
  }
  return best;
}

/** Where any of the words stands between two places, ascending. */
function placesWithin(index: WordIndex, tokens: readonly number[], from: number, to: number): number[] {
  const found: number[] = [];
  for (const token of tokens) {
    let low = index.begins[token] ?? 0;
    let high = index.begins[token + 1] ?? 0;
    const end = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((index.places[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    for (; low < end && (index.places[low] ?? 0) < to && found.length < MOST_PLACES; low++)
      found.push(index.places[low] ?? 0);
  }
  return found.sort((a, b) => a - b);
}

const words = (tokens: Uint32Array, { from, to }: Occurrence): number[] =>
  [...tokens.subarray(from, to)].filter((token) => token > COMMA);

/**
 * The new words where the old clause had the formula, as a whole phrase: what a word was put for, with the formula's
 * other words around it ("open harbours" → "orderly harbours", not "orderly"). Null where nothing new stands there.
 */
function inSlot(
  corpus: Corpus,
  old: readonly number[],
  fresh: readonly number[],
  [first, last]: readonly [number, number],
): Uint32Array | null {
  const pieces = diffWords(old, fresh);
  let [from, to, isNew] = [Infinity, -1, false];
  const take = (a: number, b: number): void => {
    from = Math.min(from, a);
    to = Math.max(to, b);
  };
  for (const [i, { kind, first: [start, end], second }] of pieces.entries()) {
    if (kind === 'second' || end <= first || start >= last) continue;
    if (kind === 'both') take(second[0] + Math.max(0, first - start), second[0] + Math.min(end, last) - start);
    const neighbour = [pieces[i + 1], pieces[i - 1]].find((other) => other?.kind === 'second');
    if (kind !== 'first' || neighbour === undefined) continue;
    take(...neighbour.second);
    isNew = true;
  } // prettier-ignore
  if (!isNew || to - from > LONGEST_SLOT) return null;
  const run = trimFormula(corpus, Uint32Array.from(fresh.slice(from, to)));
  const whole = isPhrase(corpus, run) ? run : lengthen(corpus, fresh, run, to);
  const isOne = whole !== null && !whole.some((token) => JOINS.has(corpus.forms[token] ?? ''));
  return isOne && whole.length <= LONGEST_SLOT ? whole : null;
}

/** What another clause begins with: "deal, and affirmed that Hamas" is no phrase. */
const JOINS = new Set(['that', 'which', 'who', 'whom', 'whose', 'because', 'while', 'when', 'whether']);

const LONGEST_SLOT = 24;
/** Words that a lone word is lengthened by, to the next word of its own meaning: "pathway" → "pathway to a state". */
const LENGTHENED = 4;

/** Two words with a meaning of their own; in a language of joined words one is a phrase already. */
const isPhrase = (corpus: Corpus, run: Uint32Array): boolean =>
  countContent(corpus, run) >= (corpus.writing === 'particles' ? 1 : 2);

function lengthen(
  corpus: Corpus,
  fresh: readonly number[],
  run: Uint32Array,
  to: number,
): Uint32Array | null {
  if (countContent(corpus, run) === 0 || corpus.writing !== 'words') return null;
  const start = fresh.lastIndexOf(run[0] ?? 0, to - 1);
  for (let more = 1; more <= LENGTHENED && start >= 0 && to + more <= fresh.length; more++) {
    const longer = trimFormula(corpus, Uint32Array.from(fresh.slice(start, to + more)));
    const next = fresh[to + more];
    const goesOn = next !== undefined && more < LENGTHENED && countContent(corpus, Uint32Array.of(next)) > 0;
    if (longer.length >= more && isPhrase(corpus, longer) && !goesOn) return longer;
  }
  return null;
}
