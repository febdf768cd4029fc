/** Languages that the lexicon is written in. */
export type LexiconLanguage = 'en' | 'zh' | 'ja' | 'ko';

/**
 * One idea of diplomacy and the formulas that express it. Near-twins are concepts of their own (the One-China principle
 * and policy; denuclearisation of the Peninsula and of North Korea) and name each other in `not`.
 */
export interface Concept {
  readonly id: string;
  readonly theme: string;
  /** Formulas by language, the usual one first; brackets hold what may be left out. */
  readonly formulas: Readonly<Partial<Record<LexiconLanguage, readonly string[]>>>;
  /** Words without which a text is not on the topic, by language. */
  readonly anchors: Readonly<Partial<Record<LexiconLanguage, readonly string[]>>>;
  /** Ids of concepts that look the same and are not. */
  readonly not: readonly string[];
  /** Says how firmly, whatever about: that two texts both oppose something is nothing that they have in common. */
  readonly tone: boolean;
}

/** Formulas of one office in one language, from the weakest to the strongest. */
export interface StrengthLadder {
  readonly id: string;
  readonly office: string;
  readonly language: LexiconLanguage;
  readonly steps: readonly string[];
  readonly source: string;
}

export interface ConceptLexicon {
  readonly concepts: readonly Concept[];
  readonly ladders: readonly StrengthLadder[];
}

export const NO_LEXICON: ConceptLexicon = { concepts: [], ladders: [] };
const LANGUAGES: readonly LexiconLanguage[] = ['en', 'zh', 'ja', 'ko'];

const strings = (value: unknown, where: string): string[] => {
  const list = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string' && item !== ''))
    throw new Error(`${where}: not a list of phrases: ${JSON.stringify(value)}`);
  return list as string[];
};

const rowOf = (value: unknown, where: string): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${where}: not a row`);
  return value as Record<string, unknown>;
};

/**
 * Reads the rows of a lexicon file (YAML or JSON already parsed): `{theme, concepts: [{id, en, zh, ja, ko, anchors,
 * not, tone}], ladders: [{id, office, language, steps, source}], topics: [{concepts, anchors}]}`; a topic gives its anchors to
 * concepts that have none.
 *
 * @throws Error that names the row, where one lacks an id, is empty, or is there twice
 */
export function readLexicon(
  files: readonly { readonly name: string; readonly rows: unknown }[],
): ConceptLexicon {
  const concepts = new Map<string, Concept>();
  const ladders: StrengthLadder[] = [];
  for (const { name, rows } of files) {
    const file = rowOf(rows, name);
    for (const [i, value] of (Array.isArray(file['concepts']) ? file['concepts'] : []).entries()) {
      const row = rowOf(value, `${name}, concept ${i + 1}`);
      const id = row['id'];
      if (typeof id !== 'string') throw new Error(`${name}, concept ${i + 1}: no id`);
      if (concepts.has(id)) throw new Error(`${name}: concept twice: ${id}`);
      const formulas: Partial<Record<LexiconLanguage, string[]>> = {};
      for (const language of LANGUAGES) {
        if (row[language] !== undefined) formulas[language] = strings(row[language], `${id}: ${language}`);
      }
      if (Object.keys(formulas).length === 0) throw new Error(`${name}: concept without formulas: ${id}`);
      const not = row['not'] === undefined ? [] : strings(row['not'], `${id}: not`);
      concepts.set(id, {
        id,
        theme: typeof file['theme'] === 'string' ? file['theme'] : name,
        formulas,
        anchors: anchorsOf(row['anchors'], id),
        not,
        tone: row['tone'] === true,
      });
    }
    for (const [i, value] of (Array.isArray(file['ladders']) ? file['ladders'] : []).entries()) {
      const row = rowOf(value, `${name}, ladder ${i + 1}`);
      const { id, office, language, source } = row;
      if (typeof id !== 'string' || typeof office !== 'string' || typeof source !== 'string')
        throw new Error(`${name}, ladder ${i + 1}: needs id, office and source`);
      ladders.push({
        id,
        office,
        language: language as LexiconLanguage,
        steps: strings(row['steps'], id),
        source,
      });
    }
  }
  for (const { name, rows } of files) {
    const { topics } = rowOf(rows, name);
    for (const [i, value] of (Array.isArray(topics) ? topics : []).entries()) {
      const row = rowOf(value, `${name}, topic ${i + 1}`);
      const anchors = anchorsOf(row['anchors'], `${name}, topic ${i + 1}`);
      for (const id of strings(row['concepts'], `${name}, topic ${i + 1}`)) {
        const concept = concepts.get(id);
        if (concept === undefined) throw new Error(`${name}, topic ${i + 1}: no such concept: ${id}`);
        // a concept's own anchors come first
        concepts.set(id, { ...concept, anchors: { ...anchors, ...concept.anchors } });
      }
    }
  }
  return { concepts: [...concepts.values()], ladders };
}

function anchorsOf(value: unknown, where: string): Partial<Record<LexiconLanguage, string[]>> {
  const anchors: Partial<Record<LexiconLanguage, string[]>> = {};
  const row = value === undefined ? {} : rowOf(value, `${where}: anchors`);
  for (const language of LANGUAGES)
    if (row[language] !== undefined)
      anchors[language] = strings(row[language], `${where}: anchors ${language}`);
  return anchors;
}
