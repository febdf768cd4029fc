import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';

/** How far back a text may have said whose words it speaks of. */
const BACK = 3;

/**
 * Whose statements a sentence speaks of where it does not say it: "the ministry's communiqués" of this sentence or one before.
 * Null where nobody's words are spoken of.
 */
export function wordsOwnerAt(
  sentences: readonly AnalysedSentence[],
  index: number,
  codebook: Codebook,
): string | null {
  const { scopes, phrases } = codebook.claims.wording;
  // "United Nations resolutions" are spoken of, and seldom whose wording is
  const words = new Set([...scopes, ...phrases].filter((noun) => noun !== 'resolution'));
  for (let at = index; at >= Math.max(0, index - BACK); at--) {
    const sentence = sentences[at];
    for (const { start, end, entities, asPlace } of sentence?.mentions ?? []) {
      const id = entities[0]?.id ?? null;
      if (id === null || asPlace || entities.length > 1 || isQuoted(sentence, start)) continue;
      // "Egyptian newspapers" is one mention
      const own = (sentence?.tokens ?? []).filter((token) => start <= token.start && token.end <= end);
      if (own.length > 1 && words.has(own.at(-1)?.lemma.toLowerCase() ?? '')) return id;
      const next = (sentence?.tokens ?? []).filter((token) => token.start >= end).slice(0, 4);
      const noun = next.findIndex(({ lemma }) => words.has(lemma.toLowerCase()));
      if (noun >= 0 && next.slice(0, noun).every(({ upos }) => ['PART', 'ADJ', 'NOUN'].includes(upos)))
        return id;
    }
  }
  return null;
}

/** The state or body that the sentences before name first. */
export function firstNamedBefore(sentences: readonly AnalysedSentence[], index: number): string | null {
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--)
    for (const { entities, asPlace } of sentences[at]?.mentions ?? []) {
      const id = entities.length === 1 ? (entities[0]?.id ?? null) : null;
      if (id !== null && !asPlace) return id;
    }
  return null;
}

const isQuoted = (sentence: AnalysedSentence | undefined, at: number): boolean =>
  (sentence?.tokens ?? []).filter(({ text, end }) => end <= at && /^["“”]$/u.test(text)).length % 2 === 1;
