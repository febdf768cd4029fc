import type { Corpus } from './encode-corpus.js';
import { COMMA } from './encode-corpus.js';
import { japaneseForms } from './fold-verb.js';
import { koreanForms, koreanStems } from './fold-word.js';
import { countOf, knownIndex, type WordIndex } from './index-words.js';
import { tokenisePhrase } from './prepare-text.js';

/** Most forms that the brackets of one phrase may open. */
const MOST_FORMS = 16;

/** The forms of a phrase whose brackets hold what may be left out: `病毒(感染的)肺炎` is two. */
export function spellOut(phrase: string): string[] {
  let forms = [phrase];
  while (2 * forms.length <= MOST_FORMS && forms.some((form) => OPTIONAL.test(form)))
    forms = forms.flatMap(openFirst);
  // further brackets of one phrase only part its words
  return forms;
}

const OPTIONAL = /[(（]([^()（）]{1,40})[)）]/;

function openFirst(phrase: string): string[] {
  const optional = OPTIONAL.exec(phrase);
  if (optional === null) return [phrase];
  const head = phrase.slice(0, optional.index);
  const tail = phrase.slice(optional.index + optional[0].length);
  const space = /\s$/.test(head) && /^\s/.test(tail) ? tail.trimStart() : tail;
  return [head + (optional[1] ?? '') + tail, head + space];
}

/** A phrase as the numbers that a corpus gives its words: at each place, the tokens that count as that word. */
export type CompiledPhrase = readonly (readonly ReadonlySet<number>[])[];

/**
 * Compiles phrases against a corpus: spelling, quotes, hyphens and width no longer matter, brackets hold what may be
 * left out, a Korean word matches with any particle, and a verb of Japanese or Korean in any form. Empty where a word never occurs.
 */
export function compilePhrases(
  phrases: readonly string[],
  corpus: Corpus,
  numbers: ReadonlyMap<string, readonly number[]>,
): CompiledPhrase {
  return phrases
    .flatMap(spellOut)
    .map((form) => tokenisePhrase(form, corpus.language))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) =>
      placesOf(tokens, corpus).map((forms) => new Set(forms.flatMap((form) => numbers.get(form) ?? []))),
    )
    .filter((places) => places.every((place) => place.size > 0));
}

/** The words that count at each place of a phrase: a verb in all its forms. */
function placesOf(tokens: readonly string[], { writing, language }: Corpus): readonly (readonly string[])[] {
  const verbs = language === 'ja' ? japaneseForms(tokens) : null;
  if (verbs !== null) return verbs;
  return tokens.map((token) => (writing === 'particles' ? koreanForms(token) : [token]));
}

/** A corpus and its slices share their forms, which are numbered once. */
const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly number[]>>();

/** The numbers under which each word stands in a corpus; for Korean also under its stems. */
export function numberWords(corpus: Corpus): ReadonlyMap<string, readonly number[]> {
  const numbers = known.get(corpus.forms) ?? numberAnew(corpus);
  known.set(corpus.forms, numbers);
  return numbers;
}

function numberAnew({ forms, writing }: Corpus): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  const add = (word: string, number: number): void => {
    const held = numbers.get(word);
    if (held === undefined) numbers.set(word, [number]);
    else held.push(number);
  };
  for (const [number, form] of forms.entries())
    if (number > COMMA) {
      if (writing !== 'particles') add(form, number);
      else for (const stem of koreanStems(form)) add(stem, number);
    }
  return numbers;
}

/**
 * Where a compiled phrase stands in a corpus: first and one past the last token, ascending, the longest form at each place;
 * commas inside it are passed over. With an index only the places of each form's rarest word are looked at; without one,
 * and where none was made yet, all words are gone through once, which takes a tenth of the time of making an index.
 */
export function findPhrase(
  corpus: Corpus,
  phrase: CompiledPhrase,
  index: WordIndex | null = knownIndex(corpus),
): { from: number; to: number }[] {
  const { tokens } = corpus;
  const longest = new Map<number, number>();
  const visit = (places: CompiledPhrase[number], at: number, pivot: number): void => {
    const from = walk(tokens, places, at, pivot, -1);
    const to = from === null ? null : walk(tokens, places, at, pivot, 1);
    if (from !== null && to !== null && to + 1 > (longest.get(from) ?? 0)) longest.set(from, to + 1);
  };
  if (index === null) goThrough(corpus, phrase, visit);
  else for (const places of phrase) visitRarest(index, places, visit);
  const found: { from: number; to: number }[] = [];
  let end = 0;
  for (const [from, to] of [...longest].sort((a, b) => a[0] - b[0])) {
    if (from < end) continue;
    found.push({ from, to });
    end = to;
  }
  return found;
}

/** Visits a word of a form wherever it stands: `pivot` says which word of the form it is. */
type Visit = (places: CompiledPhrase[number], at: number, pivot: number) => void;

function visitRarest(index: WordIndex, places: CompiledPhrase[number], visit: Visit): void {
  const counts = places.map((place) => [...place].reduce((sum, token) => sum + countOf(index, token), 0));
  const rarest = counts.indexOf(Math.min(...counts));
  for (const token of places[rarest] ?? [])
    for (let p = index.begins[token] ?? 0; p < (index.begins[token + 1] ?? 0); p++)
      visit(places, index.places[p] ?? 0, rarest);
}

/** Looks for the longest word of each form, which is seldom a common one. */
function goThrough({ tokens, forms }: Corpus, phrase: CompiledPhrase, visit: Visit): void {
  const byToken = new Map<number, { places: CompiledPhrase[number]; pivot: number }[]>();
  const isPivot = new Uint8Array(forms.length);
  for (const places of phrase) {
    const lengths = places.map(([token = 0]) => (forms[token] ?? '').length);
    const pivot = lengths.indexOf(Math.max(...lengths));
    for (const token of places[pivot] ?? []) {
      isPivot[token] = 1;
      const held = byToken.get(token);
      if (held === undefined) byToken.set(token, [{ places, pivot }]);
      else held.push({ places, pivot });
    }
  }
  if (byToken.size === 0) return;
  for (let at = 0; at < tokens.length; at++)
    if (isPivot[tokens[at] ?? 0] === 1)
      for (const { places, pivot } of byToken.get(tokens[at] ?? 0) ?? []) visit(places, at, pivot);
}

/** From the word that stands at `at` to the first or last word of a form; null where a word differs. */
function walk(
  tokens: Uint32Array,
  places: readonly ReadonlySet<number>[],
  at: number,
  start: number,
  step: 1 | -1,
): number | null {
  let here = at;
  for (let k = start + step; k >= 0 && k < places.length; k += step) {
    here += step;
    while (tokens[here] === COMMA) here += step;
    if (here < 0 || here >= tokens.length || places[k]?.has(tokens[here] ?? 0) !== true) return null;
  }
  return here;
}
