import type { Span } from '../span.js';

/** Universal Dependencies v2 part-of-speech tags. */
export type Upos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X'; // prettier-ignore

/** One syntactic word of a sentence. Offsets point into the document; "don't" is two tokens, "do" and "n't". */
export interface Token extends Span {
  /** The exact words: `text.slice(start, end)`. */
  readonly text: string;
  readonly upos: Upos;
  /** Lower case, but for proper names. */
  readonly lemma: string;
  /** Index in the sentence's tokens of the head; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies v2 relation, with subtype where the model gives one: `nsubj:pass`, `acl:relcl`. */
  readonly deprel: string;
}

/** A name that the caller knows before parsing: its tokens belong together, and the last or `head` word is its head. */
export interface NameHint extends Span {
  readonly kind: 'person' | 'place' | 'organisation' | 'title';
}

/** The language stage. Pure: same text, same tokens. */
export interface Language {
  /** Sentences within one block of text; spans point into `text`. Whitespace around a sentence is outside it. */
  splitSentences(text: string, block: Span): Span[];
  /** Words of one sentence, tagged; lemmas and the tree are made when a token is first asked for its own. */
  analyse(text: string, sentence: Span, names?: readonly NameHint[]): Token[];
}
