import type { AnalysedSentence } from './analysed-sentence.js';

/**
 * A sentence with more known of it. Its tree, clauses and times are still made only when they are asked for; a spread would
 * make them all.
 */
export function withFacts(
  sentence: AnalysedSentence,
  facts: {
    readonly scene?: AnalysedSentence['scene'];
    readonly setting?: AnalysedSentence['setting'];
    readonly home?: AnalysedSentence['home'];
    readonly voice?: AnalysedSentence['voice'];
    readonly asked?: AnalysedSentence | null;
    readonly times?: () => AnalysedSentence['times'];
    readonly mentions?: AnalysedSentence['mentions'];
  },
): AnalysedSentence {
  const scene = facts.scene ?? sentence.scene ?? null;
  const setting = facts.setting ?? sentence.setting ?? null;
  const home = facts.home ?? sentence.home ?? null;
  const voice = facts.voice ?? sentence.voice ?? null;
  const asked = facts.asked ?? sentence.asked ?? null;
  return {
    sentence: sentence.sentence,
    tokens: sentence.tokens,
    mentions: facts.mentions ?? sentence.mentions,
    scene,
    setting,
    home,
    voice,
    asked,
    get words() {
      return sentence.words;
    },
    get tree() {
      return sentence.tree;
    },
    get clauses() {
      return sentence.clauses;
    },
    get times() {
      return facts.times?.() ?? sentence.times;
    },
  };
}
