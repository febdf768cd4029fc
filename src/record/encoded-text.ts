import type { HeldText } from './held-text.js';

/** A text without its words, with what is kept of them as numbers. */
export interface HeldEncoding extends Omit<HeldText, 'text'> {
  /** For `saveEncoded`: the version that answers. */
  readonly version: number;
  /** What made it; null where nothing is kept yet. */
  readonly maker: string | null;
  /** What the maker wanted to know of every text at once, as it gave it. */
  readonly edges: string | null;
}

/** A text's words on their way into the record. */
export interface EncodingToStore {
  readonly version: number;
  /** What an encoding is the work of: it is stale where another made it. */
  readonly maker: string;
  readonly language: string;
  readonly edges: string;
  /** Of each word the number of its form in `forms` (the lower 24 bits) and eight bits of the maker's own. */
  readonly words: Uint32Array;
}

/** A figure that was made of an office's texts, kept until the texts change. */
export interface CorpusFigure {
  readonly office: string;
  readonly language: string;
  /** A hash of all that it was made of. */
  readonly corpus: string;
}
