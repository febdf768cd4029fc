import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import type { Match } from './match-rules.js';
import type { Found } from './noun-phrases.js';
import { dependants, tokenAt } from './tree.js';

/**
 * Whom a visit is paid to that leads "here": the state whose office writes, else that of the places which the text named last,
 * its dateline's. None where nobody else arrives.
 */
export function visitedHere(
  sentence: AnalysedSentence,
  clause: Clause,
  { rule }: Match,
  actors: readonly Found[],
): Found[] {
  if (rule.type !== 'CONSULT' || rule.mode !== 'visit' || clause.kind !== 'verb') return [];
  const { tree } = sentence;
  const here = dependants(tree, clause.predicate, 'advmod').find(
    (child) => tokenAt(tree, child).lemma.toLowerCase() === 'here',
  );
  const state = sentence.voice ?? sentence.setting ?? null;
  if (here === undefined || state === null || state.id === null) return [];
  if (actors.some(({ entity }) => entity.id === state.id)) return [];
  const { start, end, text } = tokenAt(tree, here);
  return [
    {
      entity: state,
      mention: { start, end, text, kind: 'anaphor', entities: [state], asPlace: true, why: ['here'] },
      inside: false,
    },
  ];
}
