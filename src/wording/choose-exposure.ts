import { CLAUSE, COMMA, textAt, type Corpus } from './encode-corpus.js';
import { RANK_NAMES, type Rank } from './data/ranks.js';
import { COMMON, JA_EDGES, KO_COMMON, ZH_EDGES } from './data/function-words.js';
import { findSpells } from './find-spells.js';
import { findRun, type WordIndex } from './index-words.js';
import { naturalLog } from './natural-log.js';
import type { Occurrence } from './occurrence.js';
import { weighTexts } from './weigh-texts.js';

/** The texts that could have carried a formula, and why they were taken. */
export interface Exposure {
  /** Places in the corpus's order, ascending. */
  readonly texts: readonly number[];
  /** Whose texts they are, highest first; empty where all texts of the corpus carry one authority. */
  readonly ranks: readonly Rank[];
  /** `edits`: the texts of a set piece, each compared with the one before; `occasion`: those of one occasion. */
  readonly basis: 'all' | 'kind' | 'topic' | 'edits' | 'occasion';
  /** The words that a text must hold to count, where `basis` is `topic`. */
  readonly anchors: readonly string[];
  /**
   * The rarest word that stood by the uses and is hardly used since the last of them: the topic is no longer raised. Null
   * where the topic goes on, or none is seen.
   */
  readonly endedTopic: string | null;
}

/** How many tokens around a use tell what it is about. */
const WINDOW = 60;
/** An anchor stands by at least this share of the uses. */
const COVERAGE = 0.8;
const MOST_SAMPLED = 200;
/** Two character numbers as one: there are fewer characters than this. */
const PAIR = 1_048_576;
/** Topics that are looked at closely, the rarest first. */
const MOST_TOPICS = 24;
const OWN_WORD = 2.5;

/** Comparable texts, and the place of each text of the corpus among them (−1: not comparable). */
export interface Comparable extends Exposure {
  /** What each text counts as, summed up; see `weighTexts`. */
  readonly weighed: Float64Array;
  readonly places: Int32Array;
}

/** Comparable texts of one rank: the commonest among the uses, or the one given; or of all ranks that carry the formula. */
export type FindComparable = (uses: ArrayLike<number>, ranks?: Rank | 'all') => Comparable;

/**
 * Returns what finds the comparable texts of a formula: those of one rank of authority, and of the formats that carry it.
 * The rank is the one with most uses (of equals the higher), unless it is given: a president's words and a spokesperson's
 * are no one series. A format that began when another ended is the same one renamed, and counts with it: a new
 * administration files its statements under a new word. A format that carries less than a twentieth of the uses is no home
 * of the formula.
 */
export function findComparable(corpus: Corpus): FindComparable {
  const kinds: { name: string; from: number; to: number }[] = [];
  const numbers = new Map<string, number>();
  const kindOf = corpus.texts.map(({ kind }, i) => {
    const known = numbers.get(kind);
    const range = known === undefined ? undefined : kinds[known];
    if (range !== undefined && known !== undefined) {
      range.to = i;
      return known;
    }
    numbers.set(kind, kinds.length);
    return kinds.push({ name: kind, from: i, to: i }) - 1;
  });
  const cache = new Map<string, Comparable>();
  const rankOf = Uint8Array.from(corpus.texts, ({ rank }) => RANK_NAMES.indexOf(rank));
  const all = Uint32Array.from(rankOf.keys());
  const isOneRank = rankOf.every((rank) => rank === rankOf[0]);
  return (uses, asked) => {
    const counted = countRanks(rankOf, uses.length > 0 ? uses : all);
    const most = counted.indexOf(Math.max(...counted));
    const fewest = asked === 'all' ? HOME * uses.length : 0;
    const isRank = counted.map((count, rank) =>
      asked === 'all' ? count > fewest : RANK_NAMES[rank] === (asked ?? RANK_NAMES[most]),
    );
    const counts = kinds.map(() => 0);
    let inRank = 0;
    for (let i = 0; i < uses.length; i++) {
      const text = uses[i] ?? 0;
      if (isRank[rankOf[text] ?? 0] !== true) continue;
      inRank += 1;
      counts[kindOf[text] ?? 0] = (counts[kindOf[text] ?? 0] ?? 0) + 1;
    }
    const home = counts.map((count) => count > HOME * inRank);
    const key = [...isRank, '', ...home].map((is) => (is === true ? '1' : '0')).join('');
    const known = cache.get(key);
    if (known !== undefined) return known;
    const apart = (a: number, b: number): boolean =>
      (kinds[a]?.to ?? 0) < (kinds[b]?.from ?? 0) || (kinds[a]?.from ?? 0) > (kinds[b]?.to ?? 0);
    const isIn = kinds.map(
      (_, kind) => home[kind] === true || home.every((is, other) => !is || apart(kind, other)),
    );
    const texts: number[] = [];
    const places = new Int32Array(kindOf.length).fill(-1);
    for (const [text, kind] of kindOf.entries())
      if (isIn[kind] === true && isRank[rankOf[text] ?? 0] === true) {
        places[text] = texts.length;
        texts.push(text);
      }
    const comparable: Comparable = {
      texts,
      weighed: weighTexts(corpus, texts),
      places,
      ranks: isOneRank ? [] : RANK_NAMES.filter((_, i) => isRank[i]),
      basis: isIn.every(Boolean) ? 'all' : 'kind',
      anchors: [],
      endedTopic: null,
    };
    cache.set(key, comparable);
    return comparable;
  };
}

/** A format or a rank that carries less than this share of the uses is no home of a formula. */
const HOME = 0.05;

/** How many of the texts are of each rank. */
function countRanks(rankOf: Uint8Array, texts: ArrayLike<number>): number[] {
  const counts = RANK_NAMES.map(() => 0);
  for (let i = 0; i < texts.length; i++) {
    const rank = rankOf[texts[i] ?? 0] ?? 0;
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  return counts;
}

/** The places of texts in an exposure, for those that are in it. */
export function placesIn({ places }: Pick<Comparable, 'places'>, texts: ArrayLike<number>): number[] {
  const found: number[] = [];
  for (let i = 0; i < texts.length; i++) {
    const place = places[texts[i] ?? 0] ?? -1;
    if (place >= 0) found.push(place);
  }
  return found;
}

/** Where a topic stands: a word, or a pair of characters. */
function placesOf(corpus: Corpus, index: WordIndex, topic: number): Uint32Array {
  if (corpus.writing !== 'characters')
    return index.places.subarray(index.begins[topic], index.begins[topic + 1]);
  return Uint32Array.from(
    findRun(corpus, index, Uint32Array.of(Math.floor(topic / PAIR), topic % PAIR)),
    ({ from }) => from,
  );
}

/** The comparable texts that ascending places fall into. */
function textsAt(corpus: Corpus, comparable: Comparable, places: Uint32Array): number[] {
  const texts: number[] = [];
  let end = -1;
  for (const place of places) {
    if (place < end) continue;
    const text = textAt(corpus, place);
    end = corpus.begins[text + 1] ?? 0;
    if ((comparable.places[text] ?? -1) >= 0) texts.push(text);
  }
  return texts;
}

/** What a stretch of tokens is about: words, or pairs of characters as one number; without function words. */
function topicsOf(
  { tokens, forms, writing, language }: Corpus,
  from: number,
  to: number,
  visit: (topic: number) => void,
): void {
  if (writing === 'characters') {
    const edges = language === 'ja' ? JA_EDGES : ZH_EDGES;
    for (let i = from; i + 1 < to; i++) {
      const a = tokens[i] ?? CLAUSE;
      const b = tokens[i + 1] ?? CLAUSE;
      if (a > COMMA && b > COMMA && !edges.has(forms[a] ?? '') && !edges.has(forms[b] ?? ''))
        visit(a * PAIR + b);
    }
    return;
  }
  for (let i = from; i < to; i++) {
    const token = tokens[i] ?? CLAUSE;
    const form = forms[token] ?? '';
    if (
      token <= COMMA ||
      form.length < (writing === 'particles' ? 2 : 3) ||
      COMMON.has(form) ||
      KO_COMMON.has(form)
    )
      continue;
    visit(token);
  }
}

const nameOf = ({ forms, writing }: Corpus, topic: number): string =>
  writing === 'characters'
    ? (forms[Math.floor(topic / PAIR)] ?? '') + (forms[topic % PAIR] ?? '')
    : (forms[topic] ?? '');

/**
 * Narrows the comparable texts to those on the formula's topic: the rarest word that stands near at least four fifths
 * of its uses, is not the formula itself, and goes on being used as often when the formula does not. Without such a
 * word, the comparable texts themselves. A keyword alone misleads in both directions; a topic that ended with its formula
 * is why the word must go on.
 *
 * @param occurrences the uses, ascending
 */
export function topicTexts(
  corpus: Corpus,
  index: WordIndex,
  comparable: Comparable,
  occurrences: readonly Occurrence[],
  all: readonly number[],
): Comparable {
  const uses = all.filter((text) => (comparable.places[text] ?? -1) >= 0);
  const last = uses.at(-1) ?? 0;
  if (uses.length < 3 || isItsOwnTopic(comparable, uses)) return comparable;
  const counted = new Map<number, number>();
  const step = Math.max(1, Math.ceil(uses.length / MOST_SAMPLED));
  const sampled = uses.filter((_, i) => i % step === 0);
  let next = 0;
  for (const text of sampled) {
    const begin = corpus.begins[text] ?? 0;
    const end = corpus.begins[text + 1] ?? 0;
    const near = new Set<number>();
    while (next < occurrences.length && (occurrences[next]?.from ?? 0) < begin) next += 1;
    for (; next < occurrences.length && (occurrences[next]?.from ?? 0) < end; next++) {
      const at = occurrences[next]?.from ?? 0;
      topicsOf(corpus, Math.max(begin, at - WINDOW), Math.min(end, at + WINDOW), (topic) => near.add(topic));
    }
    for (const topic of near) counted.set(topic, (counted.get(topic) ?? 0) + 1);
  }
  const own = new Set<number>();
  for (const { from, to } of occurrences.slice(0, MOST_SAMPLED))
    topicsOf(corpus, from, to, (topic) => own.add(topic));
  const candidates = [...counted]
    .filter(([, count]) => count >= COVERAGE * sampled.length)
    .map(([topic, count]) => ({ topic, count, places: placesOf(corpus, index, topic) }))
    .sort((a, b) => a.places.length - b.places.length || a.topic - b.topic)
    .slice(0, MOST_TOPICS);
  const spread =
    comparable.texts.filter((text) => text <= last).length / Math.max(1, comparable.texts.length);
  let best: { topic: number; texts: number[]; score: number } | null = null;
  let ended: number | null = null;
  for (const { topic, count, places } of candidates) {
    const texts = textsAt(corpus, comparable, places);
    const until = texts.filter((text) => text <= last).length;
    // The topic goes on: its texts after the last use are at least a third of what its texts before lead one to expect.
    const goesOn = spread >= 1 || (texts.length - until) * spread >= (until * (1 - spread)) / 3;
    if (texts.length < uses.length * 1.2 + 3) continue;
    // Candidates come rarest first; a word of the formula cannot show that its topic ended.
    if (!goesOn && !own.has(topic)) ended ??= topic;
    if (!goesOn) continue;
    // A word of the formula itself is its topic only where it is hardly used for anything else: 'long' is not.
    if (own.has(topic) && texts.length > OWN_WORD * uses.length) continue;
    const score = count * naturalLog(comparable.texts.length / texts.length + 1);
    if (best === null || score > best.score + 1e-9 || (score > best.score - 1e-9 && topic < best.topic))
      best = { topic, texts, score };
  }
  if (best === null || best.texts.length > 0.8 * comparable.texts.length)
    return ended === null ? comparable : { ...comparable, endedTopic: nameOf(corpus, ended) };
  const texts = [...new Set([...best.texts, ...uses])].sort((a, b) => a - b);
  const places = new Int32Array(corpus.texts.length).fill(-1);
  for (const [place, text] of texts.entries()) places[text] = place;
  return {
    ...comparable,
    texts,
    weighed: weighTexts(corpus, texts),
    places,
    basis: 'topic',
    anchors: [nameOf(corpus, best.topic)],
    endedTopic: null,
  };
}

/**
 * Whether most uses fall into spells in which every second text or more carries the formula: such a series, as of
 * statements of one form, is its own topic.
 */
function isItsOwnTopic(comparable: Comparable, uses: readonly number[]): boolean {
  const series = placesIn(comparable, uses);
  let dense = 0;
  for (const spell of findSpells(series, comparable.texts.length)) {
    const inside = series.filter((place) => place >= spell.from && place < spell.to);
    const span = (inside.at(-1) ?? 0) - (inside[0] ?? 0) + 1;
    if (spell.uses >= 0.5 * span && (spell.uses > 1 || series.length === 1)) dense += spell.uses;
  }
  return dense >= 0.5 * series.length;
}
