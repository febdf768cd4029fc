import type { StateRow } from '../gazetteer/index.js';
import { cut, type TextSpan } from '../span.js';
import { compareTexts, type ComparedConcept, type ComparedPassage } from '../wording/compare-texts.js';
import type { ConceptLexicon } from '../wording/concept.js';
import { DECOY, NAME_ID, nameConcepts } from './name-concepts.js';
import { diffWords } from '../wording/diff-words.js';
import { prepareText } from '../wording/prepare-text.js';
import { sentenceAround } from '../wording/quote-uses.js';
import type { WordingText } from '../wording/text.js';

/** One of two texts that are compared. */
export interface ComparedText {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly office: string | null;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly text: string;
}

/** A stretch of a passage as it is written: in both, or only on this side. */
export interface Piece {
  readonly text: string;
  readonly shared: boolean;
}

export interface PassageRow extends Pick<ComparedPassage, 'kind' | 'a' | 'b' | 'moved' | 'likeness'> {
  /** Word by word in the texts' own spelling, where reworded. */
  readonly words: { readonly a: readonly Piece[]; readonly b: readonly Piece[] } | null;
}

/** A concept or figure, with the sentences in which each text has it. */
export interface ConceptRow {
  readonly id: string;
  readonly kind: ComparedConcept['kind'] | 'name';
  readonly a: readonly InSentence[];
  readonly b: readonly InSentence[];
}

export interface InSentence {
  readonly words: TextSpan;
  readonly sentence: TextSpan;
}

/** The answer to `readout compare`. Readouts of one meeting are no translations of each other. */
export type CompareAnswer = { readonly a: ComparedText; readonly b: ComparedText } & (
  | { readonly by: 'clauses'; readonly passages: readonly PassageRow[] }
  | {
      readonly by: 'concepts';
      readonly both: readonly ConceptRow[];
      readonly onlyA: readonly ConceptRow[];
      readonly onlyB: readonly ConceptRow[];
      /** Sentences in which nothing is known: whether the other text says the same cannot be told. */
      readonly unread: { readonly a: readonly TextSpan[]; readonly b: readonly TextSpan[] };
      readonly sentences: { readonly a: number; readonly b: number };
    }
);

/** Compares two texts: by clauses in one language, by the lexicon's concepts, and the states named, across two. */
export function answerCompare(
  a: ComparedText,
  b: ComparedText,
  lexicon: ConceptLexicon,
  states: readonly StateRow[] = [],
): CompareAnswer {
  const [first, second] = [toWordingText(a), toWordingText(b)];
  const comparison = compareTexts(first, second, {
    ...lexicon,
    concepts: [...lexicon.concepts, ...nameConcepts(states)],
  });
  if (comparison.by === 'clauses')
    return {
      a,
      b,
      by: 'clauses',
      passages: comparison.passages.map(({ kind, a: x, b: y, moved, likeness }) => ({
        kind,
        a: x,
        b: y,
        moved,
        likeness,
        words: kind === 'reworded' && x !== null && y !== null ? diffPieces(first, x.text, second, y.text) : null, // prettier-ignore
      })),
    };
  const row = ({ id, kind, a: inA, b: inB }: ComparedConcept): ConceptRow => ({
    id: id.replace(NAME_ID, ''),
    kind: NAME_ID.test(id) ? 'name' : kind,
    a: inSentences(a.text, inA),
    b: inSentences(b.text, inB),
  });
  const [sentencesA, sentencesB] = [sentencesOf(a.text), sentencesOf(b.text)];
  const all = [...comparison.both, ...comparison.onlyA, ...comparison.onlyB];
  return {
    a,
    b,
    by: 'concepts',
    unread: {
      a: without(
        sentencesA,
        all.flatMap((one) => one.a),
      ),
      b: without(
        sentencesB,
        all.flatMap((one) => one.b),
      ),
    },
    sentences: { a: sentencesA.length, b: sentencesB.length },
    both: inOrder(comparison.both.map(row)),
    onlyA: inOrder(comparison.onlyA.map(row)),
    onlyB: inOrder(comparison.onlyB.map(row)),
  };
}

/** The sentences of a text that hold letters. */
function sentencesOf(text: string): TextSpan[] {
  const sentences: TextSpan[] = [];
  for (let at = 0; at < text.length;) {
    if (/\s/.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const sentence = cut(text, sentenceAround(text, { start: at, end: at + 1 }));
    if (/\p{L}/u.test(sentence.text)) sentences.push({ ...sentence, start: Math.max(at, sentence.start) });
    at = Math.max(at + 1, sentence.end);
  }
  return sentences;
}

/** The sentences in which none of the spans begins. */
function without(sentences: readonly TextSpan[], spans: readonly TextSpan[]): TextSpan[] {
  const starts = spans.map(({ start }) => start).sort((x, y) => x - y);
  let next = 0;
  return sentences.filter(({ start, end }) => {
    while (next < starts.length && (starts[next] ?? 0) < start) next += 1;
    return (starts[next] ?? Infinity) >= end;
  });
}

const KINDS: readonly ConceptRow['kind'][] = ['concept', 'tone', 'name', 'figure'];

/** What is said before how firmly and who is named, and figures last. */
const inOrder = (rows: readonly ConceptRow[]): ConceptRow[] =>
  KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind && row.id !== DECOY));

const toWordingText = ({
  id,
  title,
  url,
  office,
  language,
  publishedOn,
  text,
}: ComparedText): WordingText => ({
  id,
  date: publishedOn ?? '',
  office: office ?? '',
  language,
  title: title ?? '',
  url,
  text,
});

const inSentences = (text: string, spans: readonly TextSpan[]): InSentence[] =>
  spans.map((words) => ({ words, sentence: cut(text, sentenceAround(text, words)) }));

/** Two passages word by word, as they are written: spelling and case that are passed over are not a difference. */
function diffPieces(
  first: WordingText,
  a: string,
  second: WordingText,
  b: string,
): { readonly a: Piece[]; readonly b: Piece[] } {
  const [x, y] = [prepareText({ ...first, text: a }), prepareText({ ...second, text: b })];
  const pieces = diffWords(x.forms, y.forms);
  return {
    a: surface(a, x.starts, pieces.filter(({ kind }) => kind !== 'second').map(({ kind, first: [from] }) => ({ shared: kind === 'both', from }))), // prettier-ignore
    b: surface(b, y.starts, pieces.filter(({ kind }) => kind !== 'first').map(({ kind, second: [from] }) => ({ shared: kind === 'both', from }))), // prettier-ignore
  };
}

/** Cuts a passage at the words that stretches begin with; what stands between two words goes with the one before. */
const surface = (
  text: string,
  starts: Int32Array,
  stretches: readonly { readonly shared: boolean; readonly from: number }[],
): Piece[] =>
  stretches.map(({ shared, from }, i) => {
    const next = stretches[i + 1];
    return {
      text: text.slice(i === 0 ? 0 : (starts[from] ?? 0), next === undefined ? text.length : (starts[next.from] ?? text.length)), // prettier-ignore
      shared,
    };
  });

/** How many passages are of each kind. */
export function countPassages(
  passages: readonly PassageRow[],
): Readonly<Record<'same' | 'reworded' | 'only-a' | 'only-b' | 'moved', number>> {
  const count = (kind: PassageRow['kind']): number => passages.filter((row) => row.kind === kind).length;
  return {
    same: count('same'),
    reworded: count('reworded'),
    'only-a': count('only-a'),
    'only-b': count('only-b'),
    moved: passages.filter(({ moved }) => moved).length,
  };
}
