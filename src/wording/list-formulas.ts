import type { Occurrence } from './occurrence.js';
import { compilePhrases, findPhrase, numberWords } from './compile-phrase.js';
import type { ConceptLexicon, LexiconLanguage } from './concept.js';
import type { Corpus } from './encode-corpus.js';
import { laddersOf } from './find-step.js';
import type { WordIndex } from './index-words.js';
import { withoutInside } from './without-inside.js';

/** A formula that is looked at whether or not the corpus brings it up. */
export interface ListedFormula {
  readonly occurrences: Occurrence[];
  readonly concept: string | null;
  /** Whether it says how firmly, whatever about. */
  readonly tone?: boolean;
}

/** A form is looked at by itself when it has some uses, and is not nearly all of its concept. */
const FEWEST = 4;
const MOST_OF_IT = 0.85;

/**
 * The formulas of the lexicon and the watch list that a corpus uses. All forms of a concept in the language count
 * together, and a use that is also one of a near-twin's longer forms belongs to the twin.
 */
export function listFormulas(
  corpus: Corpus,
  index: WordIndex,
  lexicon: ConceptLexicon,
  watch: readonly string[],
): ListedFormula[] {
  const numbers = numberWords(corpus);
  const find = (phrases: readonly string[]): Occurrence[] =>
    findPhrase(corpus, compilePhrases(phrases, corpus, numbers), index);
  const listed: ListedFormula[] = watch.map((phrase) => ({ occurrences: find([phrase]), concept: null }));
  const found = new Map<string, Occurrence[]>();
  for (const { id, formulas } of lexicon.concepts) {
    const phrases = formulas[corpus.language as LexiconLanguage];
    if (phrases !== undefined) found.set(id, find(phrases));
  }
  // Apart as well as together: one form may give way to another while the concept goes on.
  for (const { id, formulas, tone } of lexicon.concepts) {
    const all = found.get(id)?.length ?? 0;
    for (const form of formulas[corpus.language as LexiconLanguage] ?? []) {
      const occurrences = all === 0 ? [] : find([form]);
      if (occurrences.length >= FEWEST && occurrences.length < MOST_OF_IT * all)
        listed.push({ occurrences, concept: id, tone });
    }
  }
  for (const { id, not, tone } of lexicon.concepts) {
    const occurrences = found.get(id) ?? [];
    const twins = not.flatMap((other) => found.get(other) ?? []);
    listed.push({
      occurrences: withoutInside(occurrences, twins),
      concept: id,
      tone,
    });
  }
  // Each step of the office's own ladders, apart from longer steps: "condemn" in "strongly condemn" is the stronger one.
  for (const { steps } of laddersOf(lexicon.ladders, corpus.office, corpus.language)) {
    const uses = steps.map((step) => find([step]));
    for (const occurrences of uses)
      listed.push({
        occurrences: withoutInside(occurrences, uses.flat()),
        concept: null,
      });
  }
  return listed.filter(({ occurrences }) => occurrences.length > 0);
}
