import { spellOut } from './compile-phrase.js';
import type { Concept, ConceptLexicon, LexiconLanguage } from './concept.js';
import { tokenisePhrase } from './prepare-text.js';

/**
 * The concept that a phrase is a formula of, in any language; the phrase may be spelt otherwise ("denuclearisation") and
 * begin with an article. Null where the lexicon has none: a phrase that merely holds a formula is another one.
 */
export function findConcept(
  phrase: string,
  { concepts }: ConceptLexicon,
): { readonly concept: Concept; readonly language: LexiconLanguage } | null {
  const bare = phrase.trim().replace(/^(?:the|an?)\s+(?=\S)/i, '');
  const asked = new Map<string, Set<string>>();
  const formsIn = (language: string): Set<string> => {
    const known = asked.get(language) ?? new Set(spellOut(bare).map((form) => keyOf(form, language)));
    asked.set(language, known);
    return known;
  };
  for (const concept of concepts)
    for (const [language, formulas] of Object.entries(concept.formulas))
      if (formulas.flatMap(spellOut).some((form) => formsIn(language).has(keyOf(form, language))))
        return { concept, language: language as LexiconLanguage };
  return null;
}

const keyOf = (form: string, language: string): string => tokenisePhrase(form, language).join(' ');

/** The concepts that look like one and are not: those that either names in `not`. */
export function findTwins(concept: Concept, { concepts }: ConceptLexicon): Concept[] {
  return concepts.filter(
    (other) => other.id !== concept.id && (concept.not.includes(other.id) || other.not.includes(concept.id)),
  );
}
