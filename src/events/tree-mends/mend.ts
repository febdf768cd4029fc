import type { Token } from '../../language/token.js';

/** A sentence's tokens, open to change. */
export type Draft = { -readonly [Key in keyof Token]: Token[Key] }[];
/** Changes the draft around a word where it shows the slip, and says whether it did. */
export type Mend = (tokens: Draft, index: number) => boolean;

export function rel(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

export const childrenOf = (tokens: Draft, index: number): number[] =>
  tokens.flatMap((token, at) => (token.head === index ? [at] : []));
export const hasChild = (tokens: Draft, index: number, ...names: readonly string[]): boolean =>
  tokens.some((token) => token.head === index && names.includes(rel(token.deprel)));
export const isPast = (token: Token | undefined): boolean =>
  token?.upos === 'VERB' && token.text.toLowerCase() !== token.lemma && !/(?:ing|s)$/i.test(token.text);
