import { cut, type TextSpan } from '../span.js';
import { alignClauses } from './align-clauses.js';
import type { ConceptLexicon } from './concept.js';
import { NO_LEXICON } from './concept.js';
import { diffWords } from './diff-words.js';
import { findConcepts, type ConceptUse } from './find-concepts.js';
import { findFigures } from './find-figures.js';
import { splitClauses, type Clause } from './split-clauses.js';
import { writingOf, type WordingText } from './text.js';

/** A stretch of words of one side of a pair: in both, or only there. */
export interface ComparedWords {
  readonly text: string;
  readonly shared: boolean;
}

/** A passage of one text and its counterpart in the other. */
export interface ComparedPassage {
  readonly kind: 'same' | 'reworded' | 'only-a' | 'only-b';
  readonly a: TextSpan | null;
  readonly b: TextSpan | null;
  readonly moved: boolean;
  readonly likeness: number;
  /** Word by word, where reworded. */
  readonly words: { readonly a: readonly ComparedWords[]; readonly b: readonly ComparedWords[] } | null;
}

/** A concept, or a figure or date, and where each text has it. */
export interface ComparedConcept {
  readonly id: string;
  readonly kind: 'concept' | 'tone' | 'figure';
  readonly a: readonly TextSpan[];
  readonly b: readonly TextSpan[];
}

/** Two texts side by side. Readouts of one meeting are not translations of each other: what one leaves out is the news. */
export type Comparison =
  | { readonly by: 'clauses'; readonly passages: readonly ComparedPassage[] }
  | {
      readonly by: 'concepts';
      readonly both: readonly ComparedConcept[];
      readonly onlyA: readonly ComparedConcept[];
      readonly onlyB: readonly ComparedConcept[];
    };

/**
 * Compares two texts. In one language by clauses: same, reworded (with the words), only here, only there, moved. Across
 * languages by the lexicon's concepts, and by figures and dates: in both, only in A, only in B.
 */
export function compareTexts(
  a: WordingText,
  b: WordingText,
  lexicon: ConceptLexicon = NO_LEXICON,
): Comparison {
  const sameLanguage =
    a.language.split(/[-_]/)[0]?.toLowerCase() === b.language.split(/[-_]/)[0]?.toLowerCase();
  return sameLanguage ? byClauses(a, b) : byConcepts(a, b, lexicon);
}

function byClauses(a: WordingText, b: WordingText): Comparison {
  const [clausesA, clausesB] = [splitClauses(a), splitClauses(b)];
  const pairs = alignClauses(clausesA, clausesB, writingOf(a.language) === 'characters');
  const passages: { at: number; passage: ComparedPassage }[] = [];
  const [seenA, seenB] = [new Set<number>(), new Set<number>()];
  for (const pair of pairs) {
    pair.a.forEach((i) => seenA.add(i));
    pair.b.forEach((j) => seenB.add(j));
    const [wordsA, wordsB] = [
      pair.a.flatMap((i) => clausesA[i]?.words ?? []),
      pair.b.flatMap((j) => clausesB[j]?.words ?? []),
    ];
    const same = wordsA.join(' ') === wordsB.join(' ');
    passages.push({
      at: pair.a[0] ?? 0,
      passage: {
        kind: same ? 'same' : 'reworded',
        a: passageOf(a, clausesA, pair.a),
        b: passageOf(b, clausesB, pair.b),
        moved: pair.moved,
        likeness: pair.likeness,
        words: same ? null : compareWords(wordsA, wordsB, writingOf(a.language) === 'characters' ? '' : ' '),
      },
    });
  }
  const alone = (kind: 'only-a' | 'only-b', i: number): ComparedPassage => ({
    kind,
    a: kind === 'only-a' ? passageOf(a, clausesA, [i]) : null,
    b: kind === 'only-b' ? passageOf(b, clausesB, [i]) : null,
    moved: false,
    likeness: 0,
    words: null,
  });
  for (const i of clausesA.keys()) if (!seenA.has(i)) passages.push({ at: i, passage: alone('only-a', i) });
  // What only B has stands after the passage that precedes it in B.
  for (const j of clausesB.keys())
    if (!seenB.has(j))
      passages.push({
        at: (pairs.findLast((pair) => !pair.moved && (pair.b[0] ?? 0) < j)?.a.at(-1) ?? -1) + 0.5,
        passage: alone('only-b', j),
      });
  return { by: 'clauses', passages: passages.sort((x, y) => x.at - y.at).map(({ passage }) => passage) };
}

const passageOf = (text: WordingText, clauses: readonly Clause[], places: readonly number[]): TextSpan =>
  cut(text.text, { start: clauses[places[0] ?? 0]?.start ?? 0, end: clauses[places.at(-1) ?? 0]?.end ?? 0 });

function compareWords(a: readonly string[], b: readonly string[], space: string): ComparedPassage['words'] {
  const pieces = diffWords(a, b);
  return {
    a: pieces
      .filter(({ kind }) => kind !== 'second')
      .map(({ kind, first }) => ({ text: a.slice(...first).join(space), shared: kind === 'both' })),
    b: pieces
      .filter(({ kind }) => kind !== 'first')
      .map(({ kind, second }) => ({ text: b.slice(...second).join(space), shared: kind === 'both' })),
  };
}

function byConcepts(a: WordingText, b: WordingText, lexicon: ConceptLexicon): Comparison {
  const tones = new Set(lexicon.concepts.filter(({ tone }) => tone).map(({ id }) => id));
  // the day that one of them was published is no difference: it is written above the other
  const ownDays = new Set([a, b].map(({ date }) => `day:${date.slice(5)}`));
  const collect = (text: WordingText): Map<string, { kind: ComparedConcept['kind']; spans: TextSpan[] }> => {
    const found = new Map<string, { kind: ComparedConcept['kind']; spans: TextSpan[] }>();
    const add = (kind: ComparedConcept['kind'], { id, span }: ConceptUse): void => {
      const known = found.get(id) ?? { kind, spans: [] };
      known.spans.push(cut(text.text, span));
      found.set(id, known);
    };
    findConcepts(text, lexicon).forEach((use) => add(tones.has(use.id) ? 'tone' : 'concept', use));
    findFigures(text)
      .filter(({ id }) => !ownDays.has(id))
      .forEach((use) => add('figure', use));
    return found;
  };
  const [inA, inB] = [collect(a), collect(b)];
  const ids = [...new Set([...inA.keys(), ...inB.keys()])];
  const all = ids.map((id): ComparedConcept => ({
    id,
    kind: inA.get(id)?.kind ?? inB.get(id)?.kind ?? 'concept',
    a: inA.get(id)?.spans ?? [],
    b: inB.get(id)?.spans ?? [],
  }));
  return {
    by: 'concepts',
    both: all.filter((concept) => concept.a.length > 0 && concept.b.length > 0),
    onlyA: all.filter((concept) => concept.b.length === 0),
    onlyB: all.filter((concept) => concept.a.length === 0),
  };
}
