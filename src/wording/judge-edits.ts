import type { Occurrence } from './occurrence.js';
import { COMMA, textAt, type Corpus } from './encode-corpus.js';
import { findEdits, type Edit } from './find-edits.js';
import { logBayesFactor, logPredictiveSilence } from './find-spells.js';
import { wordsIn } from './find-segments.js';
import { findRun, type WordIndex } from './index-words.js';
import { strengthOf, type Share } from './judge-series.js';
import { WATCHED, type RankedShift } from './rank-shifts.js';
import { countCommitment } from './takes-stance.js';
import { countContent, trimFormula } from './trim-formula.js';

/** Words shown before and after those that changed, to the next comma at most. */
const LEAD = 8;
const TRAIL = 4;
/** Words with a meaning of their own that make a passage clear. */
const CLEAR = 3;
/** A sentence that came or went is shown whole, up to this. */
const LONGEST_SENTENCE = 60;
/** What a word that binds the office adds: set pieces are read for policy; how the economy fared is news. */
const POLICY = 0.8;
const YEAR = /^(?:19|20)\d\d$/;
/** Words of a change that are looked at one by one. */
const MOST_CORES = 24;
/** Texts over which a word is looked for before it is called new, or gone. */
const LONG_AGO = 16;
/** Words that were back within so many texts were not dropped. */
const SOON = 3;

/**
 * What changed in a set piece, edit by edit: an old wording that had stood in two texts or more, and a new one that
 * stayed for two or more. Facts, with their counts: between one text and the next there is nothing to estimate.
 *
 * @param listed 1 for each token of the corpus that stands in a formula of the lexicon or the watch list
 */
export function judgeEdits(
  corpus: Corpus,
  index: WordIndex,
  series: readonly number[],
  listed: Uint8Array,
): RankedShift[] {
  const places = new Int32Array(corpus.texts.length).fill(-1);
  for (const [place, text] of series.entries()) places[text] = place;
  return findEdits(corpus, index, series).flatMap((edit) => [
    ...judgeSide(corpus, index, series, places, listed, edit, 'before'),
    ...judgeSide(corpus, index, series, places, listed, edit, 'since'),
  ]);
}

function judgeSide(
  corpus: Corpus,
  index: WordIndex,
  series: readonly number[],
  places: Int32Array,
  listed: Uint8Array,
  edit: Edit,
  side: 'before' | 'since',
): RankedShift[] {
  const isGone = side === 'before';
  const changed = edit[side];
  const sentence = edit.sentences[side];
  if (changed === null || sentence === null) return [];
  const elsewhere = isGone ? edit.at : edit.after;
  const at = places[edit.at] ?? 0;
  let own: Occurrence | null = null;
  let spell: Share = { uses: 0, of: 0 };
  let [texts, uses]: [number[], number[]] = [[], []];
  let occurrences: Occurrence[] = [];
  // Of the words that came or went, those that stood longest speak for the change.
  for (const core of coresOf(corpus, index, changed, elsewhere)) {
    const run = narrow(corpus, index, core, sentence, elsewhere);
    if (run === null) continue;
    const found = findRun(corpus, index, corpus.tokens.slice(run.from, run.to));
    const foundTexts = [...new Set(found.map(({ from }) => textAt(corpus, from)))];
    const foundUses = foundTexts.map((text) => places[text] ?? -1).filter((place) => place >= 0);
    const stood = isGone ? spellUntil(foundUses, at) : spellFrom(foundUses, at);
    if (own !== null && stood.uses <= spell.uses) continue;
    [own, spell, texts, uses, occurrences] = [run, stood, foundTexts, foundUses, found];
  }
  if (own === null) return [];
  if (spell.uses < 2) return [];
  const beyond: Share = isGone
    ? { uses: uses.filter((place) => place >= at).length, of: series.length - at }
    : { uses: uses.filter((place) => place < at).length, of: at };
  const back = isGone && uses.some((place) => place >= at && place < at + SOON);
  const [before, since] = isGone ? [spell, beyond] : [beyond, spell];
  const logP = logPredictiveSilence(
    spell.uses,
    spell.of,
    isGone ? firstBack(uses, at, series.length) - at : at,
  );
  const shown = inContext(corpus, changed, sentence, own);
  const other = isGone ? edit.since : edit.before;
  const slot =
    !isGone || other === null ? null : trimFormula(corpus, corpus.tokens.slice(other.from, other.to));
  const replacement =
    slot === null || slot.length === 0 || slot.length > 40 || edit.sentences.since === null
      ? null
      : { run: slot, clause: edit.sentences.since, kept: 1 };
  const isListed = listed
    .subarray(Math.min(own.from, changed.from), Math.max(own.to, changed.to))
    .includes(1);
  const weight =
    ((spell.uses + 1) / (spell.uses + 2)) *
    novelty(
      corpus,
      index,
      changed,
      isGone ? series.slice(at, at + LONG_AGO) : series.slice(Math.max(0, at - LONG_AGO), at),
    ) *
    (1 + POLICY * countCommitment(corpus, shown)) *
    (isListed ? WATCHED : 1) *
    (back ? 0.3 : 1 - (0.5 * beyond.uses) / Math.max(1, beyond.of)) *
    0.5;
  const kind = isGone ? 'dropped' : beyond.uses > 0 ? 'returned' : 'introduced';
  const change = {
    kind,
    at: edit.at,
    after: edit.after,
    before,
    since,
    logP,
    logBayes: logBayesFactor(before, since),
    strength: strengthOf(logP),
    undone: back,
    basis: 'edits',
    anchors: [],
    ranks: [],
    endedTopic: null,
  } as const;
  return [
    {
      formula: {
        use: {
          occurrences,
          texts,
          changes: [change],
        },
        likeness: 1,
        concept: null,
        watched: isListed,
        variants: [],
      },
      change,
      strength: change.strength,
      lastBefore: isGone ? shown : null,
      firstSince: isGone ? null : shown,
      shown,
      also: [],
      replacement,
      weight,
    },
  ];
}

/** The changed words themselves, and each of them that the other text does not hold. */
function coresOf(corpus: Corpus, index: WordIndex, changed: Occurrence, elsewhere: number): Occurrence[] {
  const cores: Occurrence[] = [changed];
  for (let at = changed.from; at < changed.to && cores.length < MOST_CORES; at++) {
    const word = corpus.tokens.slice(at, at + 1);
    if (countContent(corpus, word) > 0 && !standsIn(corpus, index, word, elsewhere))
      cores.push({ from: at, to: at + 1 });
  }
  return cores;
}

const standsIn = (corpus: Corpus, index: WordIndex, run: Uint32Array, text: number): boolean =>
  findRun(corpus, index, run).some(({ from }) => textAt(corpus, from) === text);

/** Grows changed words to what the other text does not hold; null where that is the whole sentence and still there. */
function narrow(
  corpus: Corpus,
  index: WordIndex,
  changed: Occurrence,
  sentence: Occurrence,
  elsewhere: number,
): Occurrence | null {
  let { from, to } = changed;
  if (countContent(corpus, corpus.tokens.subarray(from, to)) === 0) return null;
  const stands = (): boolean => standsIn(corpus, index, corpus.tokens.slice(from, to), elsewhere);
  while (countContent(corpus, corpus.tokens.subarray(from, to)) < 2 || stands()) {
    if (from > sentence.from) from -= 1;
    else if (to < sentence.to) to += 1;
    else return stands() ? null : { from, to };
  }
  return { from, to };
}

/**
 * Whether a change brought in (or took out) words, or moved some about: 1.5 where one of them had not stood in any of
 * the texts on the other side, 1 where not in the nearest, and ½ where all still stand there.
 *
 * @param others texts on the other side of the change
 */
function novelty(corpus: Corpus, index: WordIndex, changed: Occurrence, others: readonly number[]): number {
  const nearest =
    others[0] === undefined || textAt(corpus, changed.from) > others[0] ? others.at(-1) : others[0];
  let most = 0.5;
  for (const token of new Set(wordsIn(corpus, changed))) {
    // A year that moves is news, `2` percent is not.
    if (countContent(corpus, Uint32Array.of(token)) === 0 && !YEAR.test(corpus.forms[token] ?? '')) continue;
    const there = new Set(
      findRun(corpus, index, Uint32Array.of(token)).map(({ from }) => textAt(corpus, from)),
    );
    if (nearest === undefined || !there.has(nearest))
      most = Math.max(most, others.some((text) => there.has(text)) ? 1 : 1.5);
  }
  return most;
}

/** The changed words with what they belong to: back to a comma, on to the next. */
function inContext(corpus: Corpus, changed: Occurrence, sentence: Occurrence, own: Occurrence): Occurrence {
  if (
    sentence.to - sentence.from <= LONGEST_SENTENCE &&
    changed.from === sentence.from &&
    changed.to === sentence.to
  )
    return sentence;
  const { tokens } = corpus;
  let [from, to] = [Math.min(changed.from, own.from), Math.max(changed.to, own.to)];
  if (to - from > LONGEST_SENTENCE) return { from, to: from + LONGEST_SENTENCE };
  const [first, last] = [Math.max(sentence.from, from - LEAD), Math.min(sentence.to, to + TRAIL)];
  // Only so far that the words can be understood: what stays the same is not what was dropped.
  const isClear = (): boolean => countContent(corpus, corpus.tokens.subarray(from, to)) >= CLEAR;
  while (from > first && tokens[from - 1] !== COMMA && !isClear()) from -= 1;
  while (to < last && tokens[to] !== COMMA && !isClear()) to += 1;
  return { from, to };
}

/** The stretch of texts that ends before `at` and carries the words, one text without them passed over. */
function spellUntil(uses: readonly number[], at: number): Share {
  let [count, first, last] = [0, at, at];
  for (let i = uses.length - 1; i >= 0; i--) {
    const place = uses[i] ?? 0;
    if (place >= at) continue;
    if (last - place > 2) break;
    count += 1;
    first = last = place;
  }
  return { uses: count, of: at - first };
}

function spellFrom(uses: readonly number[], at: number): Share {
  let [count, last] = [0, at - 1];
  for (const place of uses) {
    if (place < at) continue;
    if (place - last > 2) break;
    count += 1;
    last = place;
  }
  return { uses: count, of: last + 1 - at };
}

const firstBack = (uses: readonly number[], at: number, length: number): number =>
  uses.find((place) => place >= at) ?? length;
