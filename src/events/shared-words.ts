import type { Token } from '../language/token.js';
import type { Span } from '../span.js';

/** Share of words from which two tellings by the same parties may be of one event. */
export const SAME_WORDS = 0.34;

/** The lemmas of nouns, verbs and adjectives within a stretch of text. */
export const contentWords = (tokens: readonly Token[], { start, end }: Span): ReadonlySet<string> =>
  new Set(
    tokens
      .filter((token) => token.start >= start && token.end <= end && CONTENT.has(token.upos))
      .map(({ lemma }) => lemma.toLowerCase()),
  );

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ']);

/** Share of the shorter telling's words that the other has too. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : [...a].filter((word) => b.has(word)).length / shorter;
}
