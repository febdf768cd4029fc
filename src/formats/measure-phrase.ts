import {
  findComparable,
  topicTexts,
  type Comparable,
  type Exposure,
  type FindComparable,
} from '../wording/choose-exposure.js';
import { RANK_NAMES, type Rank } from '../wording/data/ranks.js';
import type { Occurrence } from '../wording/occurrence.js';
import { compilePhrases, findPhrase, numberWords } from '../wording/compile-phrase.js';
import { textAt, type Corpus } from '../wording/encode-corpus.js';
import { findSpells } from '../wording/find-spells.js';
import { indexWords, type WordIndex } from '../wording/index-words.js';
import type { Share } from '../wording/index.js';
import { judgeSeries } from '../wording/judge-series.js';
import { measureUse, type Use } from '../wording/measure-use.js';
import { withoutInside } from '../wording/without-inside.js';
import type { OfficeCorpus } from './encode-office.js';
import type { UsedForm, UseSpell } from './wording-answer.js';

/** A phrase as it is looked for in one language: its forms, those of its near-twins, and what a text on its topic holds. */
export interface LookedFor {
  readonly forms: readonly string[];
  readonly twins: readonly { readonly concept: string; readonly forms: readonly string[] }[];
  readonly anchors: readonly string[];
  /** Whether only texts with an anchor could have carried it, because the analyst says so. */
  readonly onlyOnTopic: boolean;
}

/** How a phrase is used in one corpus: counts and places, before sentences are fetched. */
export interface MeasuredPhrase extends MeasuredSeries {
  /** All uses, whatever the rank of their texts. */
  readonly all: Pick<Use, 'occurrences' | 'texts' | 'changes'>;
  readonly forms: readonly UsedForm[];
  readonly share: Share;
  /** Where the office's texts are of several ranks: the series of each that uses it, highest first. */
  readonly ranks: readonly (MeasuredSeries & { readonly rank: Rank })[];
  readonly twins: readonly { readonly concept: string; readonly forms: readonly UsedForm[]; readonly share: Share; readonly last: string | null }[]; // prettier-ignore
}

/** A phrase over texts of one rank. */
export interface MeasuredSeries {
  /** The uses in texts of that rank. */
  readonly use: Use;
  /** Places of the texts that could have carried it, ascending. */
  readonly comparable: Exposure;
  readonly spells: readonly UseSpell[];
  /** The office's own words in a comparable text (the middle one), up to the last use and since; null where there is none since. */
  readonly ownWords: { readonly before: number; readonly since: number } | null;
  /** Texts on the topic up to the last use and since, where its words have an anchor. */
  readonly topic: {
    readonly anchors: readonly string[];
    readonly before: Share;
    readonly since: Share;
  } | null;
}

/** Finds and judges a phrase in an office's own words. A use within a longer form of a near-twin is the twin's. */
export function measurePhrase(
  { corpus, dispersion }: OfficeCorpus,
  { forms, twins, anchors, onlyOnTopic }: LookedFor,
): MeasuredPhrase {
  const [numbers, index] = [numberWords(corpus), indexWords(corpus)];
  const find = (phrases: readonly string[]): Occurrence[] => findPhrase(corpus, compilePhrases(phrases, corpus, numbers), index); // prettier-ignore
  const found = find(forms);
  const foundTwins = twins.map((twin) => ({ ...twin, all: find(twin.forms) }));
  const ofTwins = foundTwins.flatMap(({ all }) => all);
  const occurrences = withoutInside(found, ofTwins);
  const byKind = findComparable(corpus);
  const anchored = anchors.length === 0 ? null : find(anchors);
  const judge = (uses: readonly Occurrence[], comparableOf: FindComparable): Use =>
    onlyOnTopic
      ? judgeOnTopic(corpus, comparableOf(textsOf(corpus, uses)), uses, { anchors, on: textsOf(corpus, anchored ?? []), dispersion }) // prettier-ignore
      : measureUse(corpus, index, comparableOf, uses, { dispersion });
  const measure = (use: Use, comparable: Comparable): MeasuredSeries => ({
    use,
    comparable: use.exposure,
    spells: spellsOf(corpus, use),
    ownWords: ownWordsOf(corpus, use),
    topic: topicOf(corpus, index, comparable, use, anchored, anchors),
  });
  const all = judge(occurrences, byKind);
  const ranks = RANK_NAMES.filter((rank) => all.exposure.ranks.length > 0 && all.texts.some((text) => corpus.texts[text]?.rank === rank)).map((rank) => {
    const uses = occurrences.filter(({ from }) => corpus.texts[textAt(corpus, from)]?.rank === rank);
    const ofRank: FindComparable = (texts) => byKind(texts, rank);
    return { rank, ...measure(judge(uses, ofRank), ofRank(textsOf(corpus, uses))) };
  }); // prettier-ignore
  const home = ranks.find(({ rank }) => rank === all.exposure.ranks[0]) ?? measure(all, byKind(all.texts));
  const share = (uses: readonly Occurrence[]): Share => ({ uses: textsOf(corpus, uses).length, of: corpus.texts.length }); // prettier-ignore
  return {
    ...home,
    all,
    ranks,
    forms: forms.map((form) => ({ form, share: share(withoutInside(find([form]), ofTwins)) })),
    share: share(occurrences),
    twins: foundTwins.map(({ concept, forms: own, all }) => {
      const only = withoutInside(all, found);
      const last = textsOf(corpus, only).at(-1);
      return {
        concept,
        forms: own.map((form) => ({
          form,
          share: share(withoutInside(find([form]), found)),
        })),
        share: share(only),
        last: last === undefined ? null : (corpus.texts[last]?.publishedOn ?? null),
      };
    }),
  };
}

/** The texts that uses stand in, ascending. */
export const textsOf = (corpus: Corpus, uses: readonly Occurrence[]): number[] => [...new Set(uses.map(({ from }) => textAt(corpus, from)))]; // prettier-ignore

/** The use over the texts that hold an anchor, as the analyst asked. */
function judgeOnTopic(
  corpus: Corpus,
  comparable: Comparable,
  occurrences: readonly Occurrence[],
  { anchors, on, dispersion }: { anchors: readonly string[]; on: readonly number[]; dispersion: number },
): Use {
  const onTopic = new Set(on);
  const texts = comparable.texts.filter((text) => onTopic.has(text));
  const places = new Map(texts.map((text, place) => [text, place]));
  const used = textsOf(corpus, occurrences);
  const uses = used.flatMap((text) => places.get(text) ?? []);
  const why = { basis: 'topic' as const, anchors, ranks: comparable.ranks, endedTopic: null };
  return {
    occurrences,
    texts: used,
    exposure: { texts, ...why },
    changes: judgeSeries(uses, texts.length, { dispersion }).map((change) => ({
      ...change,
      ...why,
      at: texts[change.at] ?? 0,
      after: change.after === null ? null : (texts[change.after] ?? null),
    })),
  };
}

/** How long the office's own words are in the middle text, up to the last use and since. */
function ownWordsOf({ begins }: Corpus, { texts, exposure }: Use): MeasuredPhrase['ownWords'] {
  const last = texts.at(-1);
  if (last === undefined) return null;
  const middle = (places: readonly number[]): number => {
    const lengths = places.map((text) => (begins[text + 1] ?? 0) - (begins[text] ?? 0)).sort((a, b) => a - b);
    return lengths[Math.floor(lengths.length / 2)] ?? 0;
  };
  const since = exposure.texts.filter((text) => text > last);
  return since.length === 0
    ? null
    : { before: middle(exposure.texts.filter((text) => text <= last)), since: middle(since) };
}

/** Spells over the comparable texts, the silence before the first use and after the last told apart. */
function spellsOf(corpus: Corpus, { exposure, texts }: Use): UseSpell[] {
  const placeOf = new Map(exposure.texts.map((text, place) => [text, place]));
  const uses = texts.flatMap((text) => placeOf.get(text) ?? []);
  const [first, last] = [uses[0], uses.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { length } = exposure.texts;
  const cuts = findSpells(uses, length).map(({ from }) => from).filter((cut) => cut > first && cut <= last); // prettier-ignore
  const bounds = [...new Set([0, first, ...cuts, last + 1, length])];
  return bounds.slice(1).map((to, i) => {
    const from = bounds[i] ?? 0;
    return {
      from: corpus.texts[exposure.texts[from] ?? 0]?.publishedOn ?? '',
      to: corpus.texts[exposure.texts[to - 1] ?? 0]?.publishedOn ?? '',
      share: { uses: uses.filter((place) => place >= from && place < to).length, of: to - from },
    };
  });
}

/**
 * Whether the topic itself went: texts with an anchor up to the last use, and since. The anchors are the concept's own,
 * else the rarest word that stood by four fifths of the uses.
 */
function topicOf(
  corpus: Corpus,
  index: WordIndex,
  comparable: Comparable,
  { occurrences, texts }: Use,
  anchored: readonly Occurrence[] | null,
  anchors: readonly string[],
): MeasuredPhrase['topic'] {
  const last = texts.at(-1);
  if (last === undefined) return null;
  const until = comparable.texts.filter((text) => text <= last);
  const count = (on: ReadonlySet<number>): { before: Share; since: Share } => ({
    before: { uses: until.filter((text) => on.has(text)).length, of: until.length },
    since: {
      uses: comparable.texts.filter((text) => text > last && on.has(text)).length,
      of: comparable.texts.length - until.length,
    },
  });
  if (anchored !== null) return { anchors, ...count(new Set(textsOf(corpus, anchored))) };
  const places = new Int32Array(comparable.places.length).fill(-1);
  for (const [place, text] of until.entries()) places[text] = place;
  const topic = topicTexts(corpus, index, { ...comparable, texts: until, places }, occurrences, texts);
  if (topic.basis !== 'topic') return null;
  const numbers = numberWords(corpus);
  const on = findPhrase(corpus, compilePhrases(topic.anchors, corpus, numbers), index);
  return { anchors: topic.anchors, ...count(new Set(textsOf(corpus, on))) };
}
