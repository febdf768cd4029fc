import { compilePhrases, findPhrase, numberWords } from '../wording/compile-phrase.js';
import type { ConceptLexicon } from '../wording/concept.js';
import { findStep, laddersOf } from '../wording/find-step.js';
import { indexWords } from '../wording/index-words.js';
import { withoutInside } from '../wording/without-inside.js';
import type { OfficeCorpus } from './encode-office.js';
import { textsOf } from './measure-phrase.js';
import type { UsedLadder } from './wording-answer.js';

/**
 * The office's own ladder that a phrase is a step of, with the texts that carry each step; a use within a longer step is
 * the longer one's. Null where no ladder of this office, in this language, has it.
 */
export function measureLadder(
  { corpus }: OfficeCorpus,
  forms: readonly string[],
  { ladders }: ConceptLexicon,
): UsedLadder | null {
  for (const ladder of laddersOf(ladders, corpus.office, corpus.language)) {
    const asked = new Set(forms.flatMap((form) => findStep(form, ladder)?.step ?? []));
    if (asked.size === 0) continue;
    const numbers = numberWords(corpus);
    const index = indexWords(corpus);
    const uses = ladder.steps.map((step) => findPhrase(corpus, compilePhrases([step], corpus, numbers), index)); // prettier-ignore
    const steps = ladder.steps.map((form, i) => {
      const texts = textsOf(corpus, withoutInside(uses[i] ?? [], uses.flat()));
      const last = texts.at(-1);
      return { form, share: { uses: texts.length, of: corpus.texts.length }, last: last === undefined ? null : (corpus.texts[last]?.publishedOn ?? null), isAsked: asked.has(i) }; // prettier-ignore
    });
    return { id: ladder.id, source: ladder.source, steps };
  }
  return null;
}
