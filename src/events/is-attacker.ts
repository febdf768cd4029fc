import type { AnalysedSentence } from './analysed-sentence.js';
import { ATTACKERS, ATTACKING } from './data/attackers.js';
import { dependants, tokenAt } from './tree.js';

const MEN: ReadonlySet<string> = new Set(['man', 'people', 'person', 'youth', 'group', 'assailant']);

/** Whether a noun tells of an attack or of those who attack without a name: "gunmen", "a drone", "masked men". */
export function isAttacker({ tree }: AnalysedSentence, noun: number): boolean {
  const lemma = tokenAt(tree, noun).lemma.toLowerCase();
  if (ATTACKERS.has(lemma)) return true;
  if (!MEN.has(lemma)) return false;
  return dependants(tree, noun, 'amod').some((child) => {
    const { lemma: own, text } = tokenAt(tree, child);
    return ATTACKING.has(own.toLowerCase()) || ATTACKING.has(text.toLowerCase());
  });
}
