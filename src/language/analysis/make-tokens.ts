import type { Span } from '../../span.js';
import type { Token, Upos } from '../token.js';

/** The tree of one sentence, by word. */
export interface Arcs {
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
}

/**
 * The tokens of one sentence. Lemmas and the tree are found when they are first asked for: most sentences of a text hold
 * nothing that could become a record, their trees are never looked at, and parsing takes two thirds of the language stage's
 * time. What is found is the same whenever it is asked for.
 */
export function makeTokens(
  words: readonly Span[],
  texts: readonly string[],
  upos: readonly Upos[],
  lemmaOf: (index: number) => string,
  parse: () => Arcs,
): Token[] {
  const sentence: Sentence = { lemmaOf, parse, arcs: null };
  return words.map(
    ({ start, end }, i) => new LazyToken(start, end, texts[i] ?? '', upos[i] ?? 'X', i, sentence),
  );
}

interface Sentence {
  readonly lemmaOf: (index: number) => string;
  readonly parse: () => Arcs;
  arcs: Arcs | null;
}

class LazyToken implements Token {
  readonly #index: number;
  readonly #sentence: Sentence;
  #lemma: string | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly upos: Upos,
    index: number,
    sentence: Sentence,
  ) {
    this.#index = index;
    this.#sentence = sentence;
  }

  get lemma(): string {
    return (this.#lemma ??= this.#sentence.lemmaOf(this.#index));
  }

  get head(): number {
    return arcsOf(this.#sentence).heads[this.#index] ?? -1;
  }

  get deprel(): string {
    return arcsOf(this.#sentence).deprels[this.#index] ?? 'dep';
  }

  /** The plain facts, for printing: what is lazy is no field of its own. */
  toJSON(): Token {
    const { start, end, text, upos, lemma, head, deprel } = this;
    return { start, end, text, upos, lemma, head, deprel };
  }
}

function arcsOf(sentence: Sentence): Arcs {
  return (sentence.arcs ??= sentence.parse());
}
