import type { AnalysedSentence } from './analysed-sentence.js';
import { ATTACKERS, ATTACKING } from './data/attackers.js';
import { dependants, tokenAt } from './tree.js';

const MEN: ReadonlySet<string> = new Set(['man', 'people', 'person', 'youth', 'group', 'assailant']);

/** Whether a noun tells of an attack or of those who attack without a name: "gunmen", "a drone", "masked men". */
export function isAttacker({ tree }: AnalysedSentence, noun: number): boolean {
  const lemma = tokenAt(tree, noun).lemma.toLowerCase();
  return ATTACKERS.has(lemma) || isMasked({ tree }, noun);
}

/** "Masked men", "unidentified people": whose they are, nobody knows. */
export function isMasked({ tree }: Pick<AnalysedSentence, 'tree'>, noun: number): boolean {
  if (!MEN.has(tokenAt(tree, noun).lemma.toLowerCase())) return false;
  return dependants(tree, noun, 'amod').some((child) => {
    const { lemma: own, text } = tokenAt(tree, child);
    return ATTACKING.has(own.toLowerCase()) || ATTACKING.has(text.toLowerCase());
  });
}
