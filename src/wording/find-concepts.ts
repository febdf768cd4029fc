import type { Span } from '../span.js';
import { spellOut } from './compile-phrase.js';
import type { ConceptLexicon, LexiconLanguage } from './concept.js';
import { isKoreanWord, koreanForms, koreanStems } from './fold-word.js';
import { PAUSE, CLAUSE_END, prepareText, tokenisePhrase } from './prepare-text.js';
import type { WordingText } from './text.js';

/** A use of a concept (or of a figure, by its value) in a text. */
export interface ConceptUse {
  readonly id: string;
  readonly span: Span;
}

/**
 * Finds the lexicon's concepts in a text, whatever part they stand in. A use that lies within a longer one of a
 * near-twin is the twin's: "complete denuclearization of the Korean Peninsula" is not also the plain one.
 */
export function findConcepts(text: WordingText, lexicon: ConceptLexicon): ConceptUse[] {
  const prepared = prepareText(text);
  const language = text.language.toLowerCase().split(/[-_]/)[0] as LexiconLanguage;
  const byFirst = compile(lexicon, language);
  const found: { id: string; from: number; to: number }[] = [];
  const isWord = (i: number, word: string): boolean =>
    prepared.forms[i] === word ||
    (prepared.writing === 'particles' && isKoreanWord(prepared.forms[i] ?? '', word));
  for (const [i, form] of prepared.forms.entries())
    for (const head of prepared.writing === 'particles' ? koreanStems(form) : [form])
      for (const { id, words } of byFirst.get(head) ?? []) {
        const fits = words.every(
          (word, k) => isWord(i + k, word) && (k === 0 || (prepared.breaks[i + k] ?? CLAUSE_END) <= PAUSE),
        );
        if (fits) found.push({ id, from: i, to: i + words.length });
      }
  if (found.length === 0) return [];
  const twins = twinsIn(lexicon);
  return found
    .filter(
      ({ id, from, to }) =>
        !found.some(
          (other) =>
            other.from <= from &&
            to <= other.to &&
            other.to - other.from > to - from &&
            (other.id === id || (twins.get(id)?.has(other.id) ?? false)),
        ),
    )
    .map(({ id, from, to }) => ({
      id,
      span: { start: prepared.starts[from] ?? 0, end: closeQuotes(text.text, prepared.starts[from] ?? 0, prepared.ends[to - 1] ?? 0) }, // prettier-ignore
    }));
}

const QUOTES = new Map([['“', '”'], ['‘', '’'], ['「', '」'], ['『', '』']]); // prettier-ignore

/** A quotation that a use opens and that closes right after it belongs to it: 不支持“台独”. */
function closeQuotes(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  for (const [open, close] of QUOTES)
    if (words.lastIndexOf(open) > words.lastIndexOf(close) && text[end] === close) return end + 1;
  return end;
}

type ByFirst = ReadonlyMap<string, readonly { readonly id: string; readonly words: readonly string[] }[]>;

/** A lexicon is asked of many texts: its forms are tokenised once for each language. */
const compiled = new WeakMap<ConceptLexicon, Map<string, ByFirst>>();
const twinsKnown = new WeakMap<ConceptLexicon, ReadonlyMap<string, ReadonlySet<string>>>();

function compile(lexicon: ConceptLexicon, language: LexiconLanguage): ByFirst {
  const languages = compiled.get(lexicon) ?? new Map<string, ByFirst>();
  compiled.set(lexicon, languages);
  const known = languages.get(language);
  if (known !== undefined) return known;
  const byFirst = new Map<string, { id: string; words: readonly string[] }[]>();
  // 'defense' and 'defence' are one word: such forms are one
  const seen = new Set<string>();
  const isNew = (id: string, words: readonly string[]): boolean => {
    const key = `${id}\n${words.join(' ')}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  for (const { id, formulas } of lexicon.concepts)
    for (const words of (formulas[language] ?? [])
      .flatMap(spellOut)
      .map((form) => tokenisePhrase(form, language)))
      if (words[0] !== undefined && isNew(id, words)) {
        const first = (language === 'ko' ? koreanForms(words[0]).at(-1) : null) ?? words[0];
        const held = byFirst.get(first);
        if (held === undefined) byFirst.set(first, [{ id, words }]);
        else held.push({ id, words });
      }
  languages.set(language, byFirst);
  return byFirst;
}

function twinsIn(lexicon: ConceptLexicon): ReadonlyMap<string, ReadonlySet<string>> {
  const known = twinsKnown.get(lexicon) ?? new Map(lexicon.concepts.map(({ id, not }) => [id, new Set(not)]));
  twinsKnown.set(lexicon, known);
  return known;
}
