import type { Span } from '../span.js';
import { cut } from '../span.js';
import { ownTokens, type Corpus } from './encode-corpus.js';
import { prepareText } from './prepare-text.js';
import type { WordingQuote } from './shift.js';
import type { WordingText } from './text.js';

/** A stretch of a corpus's tokens that is to be shown, as places within its text. */
export interface Wanted {
  readonly text: number;
  readonly from: number;
  readonly to: number;
}

/** A stop that ends a sentence, and the marks that may close after it. */
const STOPS = /[.!?。！？]["'”’」』）)]*(?=\s|$|[^\s.])/g;
const ABBREVIATION = /(?:\b[A-Za-z]|\b(?:Mr|Mrs|Ms|Dr|St|No|Gen|Gov|Sen|Rep|Lt|Col|Jr|Sr|vs))\.$/;
const LONGEST_SENTENCE = 1200;

/** Korean texts often go on after a full stop without a space: '열었습니다.그리고'. */
const isKoreanStop = (text: string, at: number): boolean =>
  /[다요까죠]/.test(text.charAt(at - 1)) && /[\uac00-\ud7a3‘“"']/.test(text.charAt(at + 1));

/** The sentence around a span: to the next stop or line end on each side, 1,200 letters at most. */
export function sentenceAround(text: string, span: Span): Span {
  const low = Math.max(0, span.start - LONGEST_SENTENCE);
  const high = Math.min(text.length, span.end + LONGEST_SENTENCE);
  let start = Math.max(low, text.lastIndexOf('\n', span.start - 1) + 1);
  const lineEnd = text.indexOf('\n', span.end);
  let end = Math.min(high, lineEnd < 0 ? text.length : lineEnd);
  const line = text.slice(start, end);
  const origin = start;
  for (const match of line.matchAll(STOPS)) {
    const at = origin + match.index;
    const after = at + match[0].length;
    const latin = text[at] === '.';
    if (
      latin &&
      (ABBREVIATION.test(text.slice(Math.max(0, at - 6), at + 1)) ||
        !/^\s|^$/.test(text.slice(after, after + 1))) &&
      !isKoreanStop(text, at)
    )
      continue;
    if (after <= span.start) start = after;
    else if (at >= span.end - 1) {
      end = after;
      break;
    }
  }
  while (start < span.start && /\s/.test(text[start] ?? '')) start += 1;
  return { start, end: Math.max(end, span.end) };
}

/**
 * Finds the words of token stretches again in the texts themselves: one more pass over them, in which only the texts
 * that are quoted are prepared. Returns one quote for each wanted stretch, in order; null where a text is gone.
 */
export function quoteUses(
  texts: Iterable<WordingText>,
  corpus: Corpus,
  wanted: readonly Wanted[],
): (WordingQuote | null)[] {
  const quotes: (WordingQuote | null)[] = wanted.map(() => null);
  const byText = new Map<string, number[]>();
  for (const [i, { text }] of wanted.entries()) {
    const id = corpus.texts[text]?.id ?? '';
    byText.set(id, [...(byText.get(id) ?? []), i]);
  }
  const lines = new Set(corpus.boilerplate.map(({ line }) => line));
  for (const text of texts) {
    const asked = byText.get(text.id);
    if (
      asked === undefined ||
      text.office !== corpus.office ||
      !text.language.toLowerCase().startsWith(corpus.language)
    )
      continue;
    const prepared = prepareText(text, lines);
    const order = ownTokens(prepared);
    for (const i of asked) {
      const { from, to } = wanted[i] ?? { from: 0, to: 0 };
      const places = [...order.subarray(from, to)].filter((place) => place >= 0);
      const first = places[0];
      const last = places.at(-1);
      if (first === undefined || last === undefined) continue;
      const formula = { start: prepared.starts[first] ?? 0, end: prepared.ends[last] ?? 0 };
      quotes[i] = {
        textId: text.id,
        publishedOn: text.publishedOn ?? text.date,
        title: text.title,
        url: text.url ?? null,
        sentence: cut(text.text, sentenceAround(text.text, formula)),
        formula,
      };
    }
  }
  return quotes;
}
