import type { Part } from '../documents/document.js';
import { findComparable, type Exposure } from './choose-exposure.js';
import { compilePhrases, findPhrase, numberWords } from './compile-phrase.js';
import { NO_LEXICON, type ConceptLexicon, type LexiconLanguage } from './concept.js';
import { encodeCorpora, textAt, type Corpus } from './encode-corpus.js';
import { estimateDispersion } from './estimate-dispersion.js';
import { countApart } from './count-apart.js';
import { indexWords } from './index-words.js';
import type { Share } from './judge-series.js';
import { measureUse } from './measure-use.js';
import { periodOf, periodsBetween, type PeriodLength } from './periods.js';
import { quoteUses } from './quote-uses.js';
import { rankShifts } from './rank-shifts.js';
import type { Shift, WordingQuote } from './shift.js';
import type { WordingText } from './text.js';
import { wordShifts } from './word-shifts.js';

export interface WordingOptions {
  readonly lexicon?: ConceptLexicon;
  /** Only this office; else all, apart. */
  readonly office?: string;
  readonly by?: PeriodLength;
  /** Texts that the office is known to have published in a period, as `2025-Q3` → 61. */
  readonly expected?: ReadonlyMap<string, number>;
  /** Most quotes for each office and language. */
  readonly quotes?: number;
}

/** Use in one period. A period without texts is a gap, and says so: never zero. */
export interface WordingPeriod {
  /** `2025`, `2025-Q3` or `2025-08`. */
  readonly period: string;
  readonly share: Share;
  /** Uses of the phrase, several in a text counted. */
  readonly uses: number;
  /** Texts published, where that is known. */
  readonly expected: number | null;
  readonly isGap: boolean;
}

/** The use of a phrase in one office's texts of one language. */
export interface WordingUse {
  readonly office: string;
  readonly language: string;
  /** The forms counted, with their uses apart; the figures below are of all of them together. */
  readonly forms: readonly { readonly form: string; readonly share: Share }[];
  readonly share: Share;
  readonly periods: readonly WordingPeriod[];
  readonly exposure: Pick<Exposure, 'basis' | 'anchors' | 'ranks'>;
  /** Uses outside the office's own words: in questions, quotations, votes, recaps, headings, boilerplate. */
  readonly apart: Readonly<Partial<Record<Part, number>>>;
  readonly shifts: readonly Shift[];
  readonly quotes: readonly WordingQuote[];
}

const MOST_QUOTES = 200;

/**
 * Measures the use of a phrase over time: in each office's own words, its variants apart and together, as texts with it
 * of texts held, with what changed. A phrase of the lexicon brings its variants and its translations; brackets in a
 * phrase hold what may be left out. The iterable is gone through several times, so it must start again each time.
 */
export function measureWording(
  texts: Iterable<WordingText>,
  phrase: string,
  options: WordingOptions = {},
): WordingUse[] {
  const { lexicon = NO_LEXICON, office } = options;
  const chosen: Iterable<WordingText> =
    office === undefined ? texts : { [Symbol.iterator]: () => filter(texts, office) };
  const forms = formsOf(phrase, lexicon);
  return encodeCorpora(chosen).map((corpus) =>
    measureIn(chosen, corpus, forms.get(corpus.language as LexiconLanguage) ?? [phrase], options),
  );
}

function* filter(texts: Iterable<WordingText>, office: string): Generator<WordingText> {
  for (const text of texts) if (text.office === office) yield text;
}

/** A phrase with the other formulas of its concept, by language. */
function formsOf(phrase: string, { concepts }: ConceptLexicon): Map<LexiconLanguage, readonly string[]> {
  const folded = phrase.normalize('NFKC').toLowerCase().trim();
  const concept = concepts.find(({ formulas }) =>
    Object.values(formulas).some((list) =>
      list.some((form) => form.normalize('NFKC').toLowerCase() === folded),
    ),
  );
  const forms = new Map<LexiconLanguage, readonly string[]>();
  if (concept === undefined) return forms;
  for (const [language, list] of Object.entries(concept.formulas))
    forms.set(language as LexiconLanguage, list);
  return forms;
}

function measureIn(
  texts: Iterable<WordingText>,
  corpus: Corpus,
  phrases: readonly string[],
  options: WordingOptions,
): WordingUse {
  const numbers = numberWords(corpus);
  const index = indexWords(corpus);
  const occurrences = findPhrase(corpus, compilePhrases(phrases, corpus, numbers), index);
  const use = measureUse(corpus, index, findComparable(corpus), occurrences, {
    dispersion: estimateDispersion(corpus),
  });
  const judged = { use, likeness: 1, concept: null, watched: true, variants: [] };
  const share = (found: readonly { from: number }[]): Share => ({
    uses: new Set(found.map(({ from }) => textAt(corpus, from))).size,
    of: corpus.texts.length,
  });
  const shown = occurrences.slice(-(options.quotes ?? MOST_QUOTES)).map(({ from, to }) => {
    const text = textAt(corpus, from);
    const begin = corpus.begins[text] ?? 0;
    return { text, from: from - begin, to: to - begin };
  });
  return {
    office: corpus.office,
    language: corpus.language,
    forms: phrases.map((form) => ({
      form,
      share: share(findPhrase(corpus, compilePhrases([form], corpus, numbers), index)),
    })),
    share: share(occurrences),
    periods: countPeriods(corpus, occurrences, options),
    exposure: { basis: use.exposure.basis, anchors: use.exposure.anchors, ranks: use.exposure.ranks },
    apart: countApart(texts, corpus, phrases),
    shifts: wordShifts(texts, corpus, rankShifts(corpus, index, [judged], { tested: 1, most: 50 })),
    quotes: quoteUses(texts, corpus, shown).filter((quote) => quote !== null),
  };
}

function countPeriods(
  corpus: Corpus,
  occurrences: readonly { from: number }[],
  { by = 'year', expected }: WordingOptions,
): WordingPeriod[] {
  const held = new Map<string, { texts: number; with: Set<number>; uses: number }>();
  for (const period of periodsBetween(corpus.texts[0]?.date ?? '', corpus.texts.at(-1)?.date ?? '', by))
    held.set(period, { texts: 0, with: new Set(), uses: 0 });
  for (const { publishedOn } of corpus.texts) {
    const period = held.get(periodOf(publishedOn, by) ?? '');
    if (period !== undefined) period.texts += 1;
  }
  for (const { from } of occurrences) {
    const text = textAt(corpus, from);
    const period = held.get(periodOf(corpus.texts[text]?.publishedOn ?? '', by) ?? '');
    period?.with.add(text);
    if (period !== undefined) period.uses += 1;
  }
  return [...held].map(([period, { texts, with: found, uses }]) => ({
    period,
    share: { uses: found.size, of: texts },
    uses,
    expected: expected?.get(period) ?? null,
    isGap: texts === 0,
  }));
}
