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
  const { topics } = codebook;
  const tallies = new Map(
    [...topics.keys()].map((topic) => [topic, { sentences: 0, words: new Set<string>() }]),
  );
  for (const sentence of sentences) {
    const lemmas = lemmasOf(sentence);
    for (const [topic, words] of topics) {
      const own = lemmas.filter((lemma) => words.has(lemma));
      const tally = tallies.get(topic);
      if (own.length === 0 || tally === undefined) continue;
      tally.sentences++;
      for (const word of own) tally.words.add(word);
    }
  }
  const political = tallies.get('state')?.sentences ?? 0;
  let best: { topic: string; count: number } | null = null;
  for (const [topic, { sentences: count, words }] of tallies) {
    if (topic === 'state') continue;
    if (count < sentences.length * SHARE || words.size < FEWEST_WORDS) continue;
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
