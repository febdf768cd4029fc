import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';

/** Fewer sentences tell too little of what a text is about. */
const FEWEST_SENTENCES = 3;
/** The share of sentences that must hold a word of the topic, and how many different words there must be. */
const SHARE = 0.6;
const FEWEST_WORDS = 4;

/**
 * What a whole text is about, where it is about sport, games, food or art and hardly at all about states: "India crushed
 * Pakistan by nine wickets". Null for all other texts, and for single sentences.
 */
export function otherTopic(sentences: readonly AnalysedSentence[], codebook: Codebook): string | null {
  if (sentences.length < FEWEST_SENTENCES) return null;
  const lemmas = sentences.map(lemmasOf);
  const ofState = codebook.topics.get('state') ?? new Set<string>();
  const about = (words: ReadonlySet<string>): number =>
    lemmas.filter((sentence) => sentence.some((word) => words.has(word))).length;
  const political = about(ofState);
  let best: { topic: string; count: number } | null = null;
  for (const [topic, words] of codebook.topics) {
    if (topic === 'state') continue;
    const count = about(words);
    const different = new Set(lemmas.flat().filter((word) => words.has(word))).size;
    if (count < sentences.length * SHARE || different < FEWEST_WORDS) continue;
    if (political * 3 > count) continue;
    if (best === null || count > best.count) best = { topic, count };
  }
  return best?.topic ?? null;
}

/** Single lemmas and pairs of them: "gold medal". Names are left out: "Cup" may be one, "Final" too, but "Lebanon" is no dish. */
function lemmasOf({ tokens }: AnalysedSentence): string[] {
  const words = tokens.map((token) => token.lemma.toLowerCase());
  return [...words, ...words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)];
}
