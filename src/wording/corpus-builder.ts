import { headOf, type Corpus, type TextHead } from './encode-corpus.js';
import { CLAUSE, COMMA } from './encode-corpus.js';
import { breakAt, formAt, partAt, PARTS, type EncodedWords } from './encode-text.js';
import { OWN_PARTS } from './find-parts.js';
import type { BoilerplateLine } from './find-boilerplate.js';
import { Numbers } from './numbers.js';
import { JOINED, PAUSE } from './prepare-text.js';
import { stemKorean } from './stem-korean.js';
import { writingOf, type WordingText } from './text.js';

/** Words that are not the office's own, numbered as a corpus. */
export interface ApartCorpus extends Corpus {
  /** The part that each token stands in, as a place in `PARTS`. */
  readonly partOf: Uint8Array;
  /** Where each token stands among those of its prepared text. */
  readonly placeOf: Uint32Array;
}

const IS_OWN = PARTS.map((part) => OWN_PARTS.has(part));

/** Renumbers forms by their first use in a corpus, so that it is the same whatever was encoded before. */
class Renumbered {
  readonly forms = ['', ','];
  #numbers = new Uint32Array(1 << 12);

  numberOf(form: number, name: string): number {
    if (form >= this.#numbers.length) {
      const larger = new Uint32Array(Math.ceil((form + 1) * 1.5));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    const known = this.#numbers[form] ?? 0;
    if (known !== 0) return known;
    return (this.#numbers[form] = this.forms.push(name) - 1);
  }
}

/**
 * Builds an office's corpus, and that of the words which are not its own, from encoded texts, one after the other in
 * order of date; the same as `encodeCorpora` makes of the texts themselves. Thirteen bytes a word, and the heads.
 */
export class CorpusBuilder {
  readonly #own = { tokens: new Numbers(), forms: new Renumbered(), begins: [0] };
  readonly #apart = { tokens: new Numbers(), places: new Numbers(), parts: new Numbers(), forms: new Renumbered(), begins: [0] }; // prettier-ignore
  readonly #heads: TextHead[] = [];

  constructor(
    readonly office: string,
    readonly language: string,
  ) {}

  /** @param forms the forms by their numbers in `words` */
  add(text: Omit<WordingText, 'text'>, words: EncodedWords, forms: readonly string[]): void {
    this.#addOwn(words, forms);
    this.#addApart(words, forms);
    this.#heads.push(headOf(text));
  }

  #addOwn(words: EncodedWords, forms: readonly string[]): void {
    const { tokens, forms: own, begins } = this.#own;
    let inside = true;
    tokens.reserve(2 * words.length + 1);
    for (let place = 0; place < words.length; place++) {
      const word = words[place] ?? 0;
      const isOwn = IS_OWN[partAt(word)] === true;
      if (isOwn) {
        if (breakAt(word) !== JOINED || !inside)
          tokens.push(breakAt(word) === PAUSE && inside ? COMMA : CLAUSE);
        tokens.push(own.numberOf(formAt(word), forms[formAt(word)] ?? ''));
      }
      inside = isOwn;
    }
    tokens.push(CLAUSE);
    begins.push(tokens.length);
  }

  #addApart(words: EncodedWords, forms: readonly string[]): void {
    const { tokens, places, parts, forms: numbered, begins } = this.#apart;
    const push = (token: number, place: number, part: number): void => {
      tokens.push(token);
      places.push(place);
      parts.push(part);
    };
    let before = -1;
    for (const numbers of [tokens, places, parts]) numbers.reserve(words.length);
    for (let place = 0; place < words.length; place++) {
      const word = words[place] ?? 0;
      const part = partAt(word);
      if (IS_OWN[part] !== true) {
        if (part !== before || breakAt(word) !== JOINED)
          push(part === before && breakAt(word) === PAUSE ? COMMA : CLAUSE, 0, 0);
        push(numbered.numberOf(formAt(word), forms[formAt(word)] ?? ''), place, part);
      }
      before = part;
    }
    push(CLAUSE, 0, 0);
    begins.push(tokens.length);
  }

  /** @throws Error where texts were not added in order of date and id */
  finish(boilerplate: readonly BoilerplateLine[]): { readonly corpus: Corpus; readonly apart: ApartCorpus } {
    for (const [i, head] of this.#heads.entries()) {
      const last = this.#heads[i - 1];
      if (last !== undefined && (last.date > head.date || (last.date === head.date && last.id > head.id)))
        throw new Error(`texts out of order: ${head.id} of ${head.date} after ${last.id} of ${last.date}`);
    }
    const writing = writingOf(this.language);
    const tokens = this.#own.tokens.take();
    const { forms } = this.#own.forms;
    const corpus: Corpus = {
      office: this.office,
      language: this.language,
      writing,
      texts: this.#heads,
      tokens,
      begins: Uint32Array.from(this.#own.begins),
      forms: writing === 'particles' ? stemKorean(tokens, forms) : forms,
      boilerplate,
    };
    const { tokens: others, places, parts, begins, forms: otherForms } = this.#apart;
    return {
      corpus,
      apart: {
        ...corpus,
        tokens: others.take(),
        begins: Uint32Array.from(begins),
        forms: otherForms.forms,
        partOf: Uint8Array.from(parts.take()),
        placeOf: places.take(),
      },
    };
  }
}
