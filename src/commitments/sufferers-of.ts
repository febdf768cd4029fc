import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { subtree, tokenAt } from '../events/tree.js';

/**
 * The state whose people help is for, where only their plight is told: "Kenya announced 40 tonnes of flour for the displaced", after
 * a sentence on floods in Malawi. Empty where nobody suffers, or the text has named no one state.
 * @param stricken the state of which the text told last
 */
export function sufferersOf(
  sentence: AnalysedSentence,
  clause: Clause,
  by: readonly string[],
  stricken: (by: readonly string[]) => string | null,
): string[] {
  const { tree } = sentence;
  const isFor = subtree(tree, clause.predicate).some(
    (at) => at > clause.predicate && SUFFERERS.has(tokenAt(tree, at).text.toLowerCase()),
  );
  if (!isFor) return [];
  const here = (sentence.setting ?? sentence.scene)?.id ?? null;
  const id = here !== null && !by.includes(here) ? here : stricken(by);
  return id === null ? [] : [id];
}

const SUFFERERS: ReadonlySet<string> = new Set([
  'displaced', 'homeless', 'hungry', 'starving', 'victims', 'survivors', 'wounded', 'injured', 'bereaved', 'stricken', 'destitute', 'famine', 'flood',
  'floods', 'earthquake', 'quake', 'drought', 'cyclone', 'reconstruction', 'rebuilding', 'families', 'evacuees', 'needy', 'afflicted', 'stranded',
]); // prettier-ignore
