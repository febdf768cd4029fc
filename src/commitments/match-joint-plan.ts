import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { relation, tokenAt } from '../events/tree.js';
import { clauseSpan } from './clause-span.js';
import type { UndertakingMatch } from './match-undertaking.js';

/**
 * What two will do together, told as settled: "The two sides will set up a commission by June", "the parties shall exchange
 * lists". One of them alone may only be foretold; of a deed that takes both, a text knows from their having agreed.
 */
export function matchJointPlan(
  sentence: AnalysedSentence,
  clause: Clause,
  by: readonly string[],
  codebook: Codebook,
): UndertakingMatch | null {
  const row = codebook.jointPlan;
  if (!row || by.length < 2 || clause.kind !== 'verb' || clause.passive || clause.tense !== 'future') return null;
  if (clause.borrowedSubject && clause.relation !== 'conj') return null;
  if (clause.words.some((word) => ['not', "n't", 'n’t', 'never', 'likely', 'probably'].includes(word))) return null;
  const isShall = clause.words.includes('shall');
  const isDeed = row.deeds?.includes([clause.lemma, ...clause.particles].join(' ')) === true;
  // "will hold talks" is a plan; "will hold the first meeting of the committee" is what was settled
  const isFirst = clause.lemma === 'hold' && (clause.objects.some((noun) => isOrdinal(sentence, noun)) || isRegular(sentence));
  if (!isDeed && !isFirst && !(isShall && !codebook.predicates.vague.has(clause.lemma))) return null;
  if (!['root', 'conj', 'parataxis'].includes(relation(tokenAt(sentence.tree, clause.predicate)))) return null;
  return { row, undertaking: clauseSpan(sentence, clause), covers: [clause.predicate] };
} // prettier-ignore

/** "will hold consultations twice a year". */
const isRegular = ({ times }: AnalysedSentence): boolean => times.some(({ kind }) => kind === 'set');

const isOrdinal = ({ tree }: AnalysedSentence, noun: number): boolean =>
  (tree.children[noun] ?? []).some((child) =>
    ['first', 'second', 'third', 'next', 'inaugural'].includes(tokenAt(tree, child).text.toLowerCase()),
  );
