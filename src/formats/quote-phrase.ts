import type { Part } from '../documents/document.js';
import { cut, type Span } from '../span.js';
import type { Occurrence } from '../wording/occurrence.js';
import { compilePhrases, findPhrase, numberWords } from '../wording/compile-phrase.js';
import { textAt, type Corpus } from '../wording/encode-corpus.js';
import { prepareText } from '../wording/prepare-text.js';
import { quoteUses, sentenceAround } from '../wording/quote-uses.js';
import type { WordingText } from '../wording/text.js';
import { PARTS } from '../wording/encode-text.js';
import { isIn, type OfficeCorpus } from './encode-office.js';
import type { OfficeTexts } from './office-texts.js';
import type { OfficeUse, UseQuote } from './wording-answer.js';

/** Sentences shown of each part that is not the office's own words. */
const LATEST = 3;

/** The sentences of an office's own uses, in order. */
export function quoteOwn(held: OfficeTexts, corpus: Corpus, uses: readonly Occurrence[]): UseQuote[] {
  const wanted = uses.map(({ from, to }) => {
    const text = textAt(corpus, from);
    const begin = corpus.begins[text] ?? 0;
    return { text, from: from - begin, to: to - begin };
  });
  return quoteUses(held.texts, corpus, wanted).flatMap((quote) =>
    quote === null || quote.formula === null
      ? []
      : [toQuote(held, quote.textId, quote.publishedOn, quote.sentence, quote.formula)],
  );
}

function toQuote(
  { sources }: OfficeTexts,
  textId: string,
  publishedOn: string,
  sentence: UseQuote['sentence'],
  formula: Span,
): UseQuote {
  const source = sources.get(textId);
  return {
    textId,
    publishedOn,
    title: source?.title ?? null,
    url: source?.url ?? null,
    isPrivate: source?.isPrivate ?? false,
    textHash: source?.textHash ?? '',
    sentence,
    formula,
  };
}

/** Counts the uses that are not the office's own words, by part, and quotes the latest of each. */
export function quoteApart(
  held: OfficeTexts,
  { corpus, apart }: OfficeCorpus,
  forms: readonly string[],
): OfficeUse['apart'] {
  const found = findPhrase(apart, compilePhrases(forms, apart, numberWords(apart)));
  const byPart = new Map<Part, Occurrence[]>();
  for (const use of found) {
    const part = PARTS[apart.partOf[use.from] ?? 0] ?? 'body';
    byPart.set(part, [...(byPart.get(part) ?? []), use]);
  }
  const texts = new Map(held.texts.filter((text) => isIn(text, corpus)).map((text) => [text.id, text]));
  return PARTS.flatMap((part) => {
    const uses = byPart.get(part);
    if (uses === undefined) return [];
    const latest = uses.slice(-LATEST).flatMap((use): UseQuote[] => {
      const head = apart.texts[textAt(apart, use.from)];
      const text = head === undefined ? undefined : texts.get(head.id);
      return text === undefined ? [] : [quoteAt(held, text, corpus, apart.placeOf, use)];
    });
    return [{ part, uses: uses.length, latest }];
  });
}

function quoteAt(
  held: OfficeTexts,
  text: WordingText,
  corpus: Corpus,
  placeOf: Uint32Array,
  { from, to }: Occurrence,
): UseQuote {
  const prepared = prepareText(text, new Set(corpus.boilerplate.map(({ line }) => line)));
  const formula = {
    start: prepared.starts[placeOf[from] ?? 0] ?? 0,
    end: prepared.ends[placeOf[to - 1] ?? 0] ?? 0,
  };
  return toQuote(
    held,
    text.id,
    text.publishedOn ?? text.date,
    cut(text.text, sentenceAround(text.text, formula)),
    formula,
  );
}
