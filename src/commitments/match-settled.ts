import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { clauseSpan } from './clause-span.js';
import type { CommitmentContext } from './commitment-context.js';
import { isToldAsSettled } from './is-told-as-settled.js';
import { isAhead } from './match-term.js';
import type { UndertakingMatch } from './match-undertaking.js';

/**
 * What those who have just come to terms will do: "Chad and Niger signed a pact on Monday. Chad will build shelters, and a joint
 * patrol will be set up by June". A deed of one of them is owed to the others; one of nobody by name binds them all.
 */
export function matchSettled(
  sentence: AnalysedSentence,
  clause: Clause,
  own: readonly string[],
  { accord }: CommitmentContext,
  codebook: Codebook,
): UndertakingMatch | null {
  const row = codebook.terms;
  if (!row || !accord || clause.kind !== 'verb' || !isAhead(sentence, clause)) return null;
  if (own.some((id) => !accord.includes(id)) || !isToldAsSettled(sentence, clause)) return null;
  const name = [clause.lemma, ...clause.particles].join(' ');
  const { foretold, jointPlan, done } = codebook;
  const rows = clause.passive ? [done, jointPlan] : [foretold, jointPlan];
  if (!rows.some((one) => one?.deeds?.includes(name) === true) || clause.objects.length === 0) return null;
  if (clause.passive) {
    const taking = { places: false, inside: true, inner: ['of', 'between', 'by'] };
    const named = clause.objects.flatMap((noun) => entitiesOf(sentence, noun, taking));
    if (named.some(({ entity }) => entity.id !== null && !accord.includes(entity.id))) return null;
    const undertaking = clauseSpan(sentence, clause, true);
    return { row, undertaking, covers: [clause.predicate], by: own.length > 0 ? own : accord, to: accord.filter((id) => own.length > 0 && !own.includes(id)) };
  }
  if (own.length === 0) return null;
  const to = accord.filter((id) => !own.includes(id));
  return { row, undertaking: clauseSpan(sentence, clause), covers: [clause.predicate], ...(to.length > 0 ? { to } : {}) };
} // prettier-ignore
