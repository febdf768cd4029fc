import type { Part } from '../documents/document.js';
import { CLAUSE, COMMA, encodeCorpora, type Corpus } from '../wording/encode-corpus.js';
import { estimateDispersion } from '../wording/estimate-dispersion.js';
import { OWN_PARTS } from '../wording/find-parts.js';
import { JOINED, PAUSE, prepareText } from '../wording/prepare-text.js';
import type { WordingText } from '../wording/text.js';

/** An office's texts of one language, ready to be asked about any phrase. */
export interface OfficeCorpus {
  /** The office's own words. */
  readonly corpus: Corpus;
  /** All other words: questions, quotations, headings, votes, recaps, boilerplate. */
  readonly apart: ApartCorpus;
  /** Block variance over binomial variance of the office's formulas. */
  readonly dispersion: number;
}

/** Words that are not the office's own, numbered as a corpus. */
export interface ApartCorpus extends Corpus {
  /** The part that each token stands in, as a place in `PARTS`. */
  readonly partOf: Uint8Array;
  /** Where each token stands among those of its prepared text. */
  readonly placeOf: Uint32Array;
}

export const PARTS: readonly Part[] = ['headline', 'caption', 'heading', 'body', 'question', 'answer', 'quotation', 'vote', 'recap', 'boilerplate']; // prettier-ignore

/** Encodes texts, one corpus for each office and language. Two passes over them, each linear. */
export function encodeOffices(texts: readonly WordingText[]): OfficeCorpus[] {
  return encodeCorpora(texts).map((corpus) => ({
    corpus,
    apart: encodeApart(texts, corpus),
    dispersion: estimateDispersion(corpus),
  }));
}

/** Whether a text belongs to a corpus. */
export const isIn = ({ office, language }: WordingText, corpus: Corpus): boolean =>
  office === corpus.office && language.toLowerCase().split(/[-_]/)[0] === corpus.language;

function encodeApart(texts: readonly WordingText[], corpus: Corpus): ApartCorpus {
  const places = new Map(corpus.texts.map(({ id }, place) => [id, place]));
  const lines = new Set(corpus.boilerplate.map(({ line }) => line));
  const numbers = new Map<string, number>();
  const forms = ['', ','];
  const held: { tokens: number[]; parts: number[]; at: number[] }[] = corpus.texts.map(() => ({
    tokens: [],
    parts: [],
    at: [],
  }));
  for (const text of texts) {
    const into = held[places.get(text.id) ?? -1];
    if (into === undefined || !isIn(text, corpus)) continue;
    const prepared = prepareText(text, lines);
    let before: Part | null = null;
    for (const [i, form] of prepared.forms.entries()) {
      const part = prepared.parts[i] ?? 'body';
      const isOwn = OWN_PARTS.has(part);
      if (!isOwn) {
        const starts = part !== before || prepared.breaks[i] !== JOINED;
        if (starts) {
          into.tokens.push(part === before && prepared.breaks[i] === PAUSE ? COMMA : CLAUSE);
          into.parts.push(0);
          into.at.push(0);
        }
        let number = numbers.get(form);
        if (number === undefined) {
          number = forms.push(form) - 1;
          numbers.set(form, number);
        }
        into.tokens.push(number);
        into.parts.push(PARTS.indexOf(part));
        into.at.push(i);
      }
      before = part;
    }
    into.tokens.push(CLAUSE);
    into.parts.push(0);
    into.at.push(0);
  }
  const length = held.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const tokens = new Uint32Array(length);
  const partOf = new Uint8Array(length);
  const placeOf = new Uint32Array(length);
  const begins = new Uint32Array(held.length + 1);
  let at = 0;
  for (const [i, one] of held.entries()) {
    begins[i] = at;
    tokens.set(one.tokens, at);
    partOf.set(one.parts, at);
    placeOf.set(one.at, at);
    at += one.tokens.length;
  }
  begins[held.length] = at;
  return { ...corpus, tokens, begins, forms, partOf, placeOf };
}
