import { spellOut } from './compile-phrase.js';
import type { Concept, ConceptLexicon, LexiconLanguage } from './concept.js';
import { tokenisePhrase } from './prepare-text.js';

/**
 * The concept that a phrase is a formula of, in any language; the phrase may be spelt otherwise ("denuclearisation") and
 * begin with an article. Null where the lexicon has none: a phrase that merely holds a formula is another one.
 */
export function findConcept(
  phrase: string,
  lexicon: ConceptLexicon,
): { readonly concept: Concept; readonly language: LexiconLanguage } | null {
  const bare = phrase.trim().replace(/^(?:the|an?)\s+(?=\S)/i, '');
  const asked = [...new Set(spellOut(bare))];
  let first: { readonly concept: Concept; readonly language: LexiconLanguage; readonly at: number } | null =
    null;
  for (const [language, keys] of keysIn(lexicon))
    for (const form of asked) {
      const found = keys.get(keyOf(form, language));
      if (found !== undefined && (first === null || found.at < first.at)) first = { ...found, language };
    }
  return first;
}

type Keys = ReadonlyMap<string, { readonly concept: Concept; readonly at: number }>;

/** The forms of a lexicon are tokenised once. */
const known = new WeakMap<ConceptLexicon, ReadonlyMap<LexiconLanguage, Keys>>();

function keysIn(lexicon: ConceptLexicon): ReadonlyMap<LexiconLanguage, Keys> {
  const held = known.get(lexicon);
  if (held !== undefined) return held;
  const languages = new Map<LexiconLanguage, Map<string, { concept: Concept; at: number }>>();
  let at = 0;
  for (const concept of lexicon.concepts)
    for (const [name, formulas] of Object.entries(concept.formulas)) {
      const language = name as LexiconLanguage;
      const keys = languages.get(language) ?? new Map<string, { concept: Concept; at: number }>();
      languages.set(language, keys);
      at += 1;
      for (const form of formulas.flatMap(spellOut)) {
        const key = keyOf(form, language);
        if (!keys.has(key)) keys.set(key, { concept, at });
      }
    }
  known.set(lexicon, languages);
  return languages;
}

const keyOf = (form: string, language: string): string => tokenisePhrase(form, language).join(' ');

/** The concepts that look like one and are not: those that either names in `not`. */
export function findTwins(concept: Concept, { concepts }: ConceptLexicon): Concept[] {
  return concepts.filter(
    (other) => other.id !== concept.id && (concept.not.includes(other.id) || other.not.includes(concept.id)),
  );
}
