import type { Span } from '../../span.js';
import { caseStyle } from '../features/case-style.js';
import { makeFeatureIndex } from '../features/feature-index.js';
import { makeLemmatiser } from '../lemmas/find-lemma.js';
import type { LanguageModel } from '../model/parse-model.js';
import { tieNames, type TiedName } from '../names/tie-names.js';
import { MOST_WORDS } from '../network/memory.js';
import { type NetworkMemory, Reservation } from '../network/memory.js';
import { makeParser } from '../parsing/make-parser.js';
import { makeTagger } from '../tagging/make-tagger.js';
import type { NameHint, Token, Upos } from '../token.js';
import { addComma, dropComma } from './comma-after-time.js';
import { findSegments, type Segment } from './find-segments.js';
import { type Arcs, makeTokens } from './make-tokens.js';
import { openingTime } from './opening-time.js';

/** Tags the given words of one sentence; lemmas and tree follow when they are first asked for. */
export type Analyse = (text: string, words: readonly Span[], names: readonly NameHint[]) => Token[];

/** Puts tagger and parser into one memory; each thread has its own, the model's bytes may be shared. */
export function makeAnalyser(model: LanguageModel): Analyse {
  const reservation = new Reservation();
  const onMemory: ((memory: NetworkMemory) => void)[] = [];
  const tagWords = makeTagger(model, reservation, onMemory);
  const parseWords = makeParser(model, reservation, onMemory);
  const memory = reservation.make();
  for (const fill of onMemory) fill(memory);
  const lookUp = makeFeatureIndex(model);
  const findLemma = makeLemmatiser(model);
  const parts = model.tags.map((tag) => tag.split('|'));
  const uposOf = parts.map(([upos]) => upos as Upos);
  const xposOf = parts.map(([, xpos]) => xpos ?? '');
  const usualTag = new Map<Upos, number>();
  for (const tag of USUAL_TAGS) usualTag.set(tag.split('|')[0] as Upos, model.tags.indexOf(tag));
  const { labels } = model;

  return (text, words, names) => {
    if (words.length === 0) return [];
    const texts = words.map((word) => text.slice(word.start, word.end));
    const { all, main } = findSegments(texts, MOST_WORDS);
    const first = all[main]?.first ?? 0;
    const comma = first + openingTime(texts, first);
    if (comma === first) return analyseWords(texts, words, names, null);
    const added = addComma(words, texts, comma);
    return analyseWords(added.texts, added.words, names, comma);
  };

  function analyseWords(
    texts: readonly string[],
    words: readonly Span[],
    names: readonly NameHint[],
    comma: number | null,
  ): Token[] {
    const style = caseStyle(texts);
    const ids = texts.map((form) => lookUp(form, style));
    const { all, main } = findSegments(texts, MOST_WORDS);
    const tags = all.flatMap(({ first, end }) => [...tagWords(ids.slice(first, end))]);
    const upos = tags.map((tag) => uposOf[tag] ?? 'X');
    const tied = names.length > 0 ? tieNames(words, texts, upos, names) : [];
    // a name's new part of speech brings that part's usual tag
    upos.forEach((tag, i) => {
      if (uposOf[tags[i] ?? 0] !== tag) tags[i] = usualTag.get(tag) ?? tags[i] ?? 0;
    });

    const lemmaOf = (i: number): string =>
      findLemma(texts[i] ?? '', upos[i] ?? 'X', xposOf[tags[i] ?? 0] ?? '');
    if (comma === null) return makeTokens(words, texts, upos, lemmaOf, parse);
    const own = <Value>(list: readonly Value[]): Value[] => list.filter((_, i) => i !== comma);
    return makeTokens(
      own(words),
      own(texts),
      own(upos),
      (i) => lemmaOf(i < comma ? i : i + 1),
      () => dropComma(parse(), comma),
    );

    function parse(): Arcs {
      const heads = new Int32Array(words.length).fill(-1);
      const deprels = new Array<string>(words.length).fill('root');
      const roots = all.map((segment) => parseSegment(segment, tied, heads, deprels));
      const root = roots[main] ?? 0;
      roots.forEach((other, i) => {
        if (i === main || other < 0) return;
        heads[other] = root;
        deprels[other] = 'parataxis';
      });
      return { heads, deprels };
    }

    /** Parses a segment with each tied name as one word, then puts the names' own arcs in; returns its root. */
    function parseSegment(
      segment: Segment,
      names: readonly TiedName[],
      heads: Int32Array,
      deprels: string[],
    ): number {
      const within = names.filter((name) => name.first >= segment.first && name.end <= segment.end);
      const hidden = new Set(within.flatMap((name) => name.arcs.map((arc) => arc.word)));
      const kept: number[] = [];
      for (let i = segment.first; i < segment.end; i++) if (!hidden.has(i)) kept.push(i);
      const tree = parseWords(
        kept.map((i) => ids[i] ?? lookUp('', style)),
        kept.map((i) => tags[i] ?? 0),
      );
      let top = -1;
      kept.forEach((word, i) => {
        const head = tree.heads[i] ?? -1;
        if (head < 0) top = word;
        heads[word] = head < 0 ? -1 : (kept[head] ?? -1);
        deprels[word] = labels[tree.labels[i] ?? 0] ?? 'dep';
      });
      for (const name of within)
        for (const arc of name.arcs) {
          heads[arc.word] = arc.head;
          deprels[arc.word] = arc.deprel;
        }
      return top;
    }
  }
}

const USUAL_TAGS = ['PROPN|NNP', 'NOUN|NN', 'ADJ|JJ', 'ADP|IN', 'CCONJ|CC', 'DET|DT', 'PUNCT|,'];
