import type { Corpus } from './encode-corpus.js';
import { COMMA } from './encode-corpus.js';
import { koreanStems } from './fold-word.js';
import { tokenisePhrase } from './prepare-text.js';

/** Most forms that the brackets of one phrase may open. */
const MOST_FORMS = 16;

/** The forms of a phrase whose brackets hold what may be left out: `病毒(感染的)肺炎` is two. */
export function spellOut(phrase: string): string[] {
  const optional = /[(（]([^()（）]{1,40})[)）]/.exec(phrase);
  if (optional === null) return [phrase];
  const head = phrase.slice(0, optional.index);
  const tail = phrase.slice(optional.index + optional[0].length);
  const space = /\s$/.test(head) && /^\s/.test(tail) ? tail.trimStart() : tail;
  return [head + (optional[1] ?? '') + tail, head + space].flatMap(spellOut).slice(0, MOST_FORMS);
}

/** A phrase as the numbers that a corpus gives its words: at each place, the tokens that count as that word. */
export type CompiledPhrase = readonly (readonly ReadonlySet<number>[])[];

/**
 * Compiles phrases against a corpus: spelling, quotes, hyphens and width no longer matter, brackets hold what may be
 * left out, and a Korean word matches with any particle. Empty where a word never occurs.
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
    .map((tokens) => tokens.map((token) => new Set(numbers.get(token) ?? [])))
    .filter((places) => places.every((place) => place.size > 0));
}

/** The numbers under which each word stands in a corpus; for Korean also under its stems. */
export function numberWords({ forms, writing }: Corpus): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  const add = (word: string, number: number): void => {
    const known = numbers.get(word);
    if (known === undefined) numbers.set(word, [number]);
    else known.push(number);
  };
  for (const [number, form] of forms.entries())
    if (number > COMMA) {
      if (writing !== 'particles') add(form, number);
      else for (const stem of koreanStems(form)) add(stem, number);
    }
  return numbers;
}

/** Where a compiled phrase stands in a corpus: first and one past the last token; commas inside it are passed over. */
export function findPhrase({ tokens }: Corpus, phrase: CompiledPhrase): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  if (phrase.length === 0) return found;
  for (let i = 0; i < tokens.length; i++) {
    let longest = 0;
    for (const places of phrase) {
      let at = i;
      let matched = 0;
      while (matched < places.length && at < tokens.length) {
        if (tokens[at] === COMMA && matched > 0) {
          at += 1;
          continue;
        }
        if (!(places[matched]?.has(tokens[at] ?? 0) ?? false)) break;
        matched += 1;
        at += 1;
      }
      if (matched === places.length && at > longest) longest = at;
    }
    if (longest > 0) {
      found.push({ from: i, to: longest });
      i = longest - 1;
    }
  }
  return found;
}
