import type { Codebook, UndertakingRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { ancestors, tokenAt } from '../events/tree.js';
import { clauseSpan } from './clause-span.js';
import { isUnderInstrument } from './match-term.js';
import type { UndertakingMatch } from './match-undertaking.js';

/**
 * A deed that somebody has time for: "Under the accord Turkey has until 1 July to remove its posts", "The truce gives Armenia ten
 * days to leave the villages". Agreed where an instrument gives the time; where a text merely tells of it, expected.
 */
export function matchDeadline(
  sentence: AnalysedSentence,
  clause: Clause,
  by: readonly string[],
  codebook: Codebook,
): UndertakingMatch | null {
  const { terms, scheduled, foretold } = codebook;
  if (!terms || !scheduled || clause.kind !== 'verb' || clause.passive) return null;
  const isGiven = clause.lemma === 'give' && clause.subjects.some((noun) => terms.nouns?.includes(lemmaAt(sentence, noun)) === true);
  if (!isGiven && clause.lemma !== 'have') return null;
  const deed = deedInTime(sentence, clause);
  if (deed === null) return null;
  const bound = isGiven ? idsOf(clause.objects.flatMap((noun) => entitiesOf(sentence, noun, { places: false, inside: false }))) : by;
  const isAgreed = isGiven || [clause, deed].some((one) => isUnderInstrument(sentence, one, terms));
  const row: UndertakingRow = isAgreed ? terms : scheduled;
  // "Peru has until Friday to reply"
  const name = [deed.lemma, ...deed.particles].join(' ');
  const isDeed = [foretold, scheduled].some((one) => one?.deeds?.includes(name) === true);
  if (bound.length === 0 || (!isDeed && !isAgreed)) return null;
  return { row, undertaking: clauseSpan(sentence, deed), covers: [deed.predicate], by: bound };
} // prettier-ignore

/** What is to be done in the time that somebody has: "until 1 July to remove", "ten days to leave". */
function deedInTime({ tree, clauses }: AnalysedSentence, clause: Clause): Clause | null {
  const isUntil = clause.obliques.some(({ preposition }) => preposition === 'until');
  const spans = clause.objects.filter((noun) => SPANS.has(tokenAt(tree, noun).lemma.toLowerCase()));
  if (!isUntil && spans.length === 0) return null;
  // a tree may hang the deed on the day: "until 20 May to leave"
  const isBelow = ({ predicate }: Clause): boolean => {
    const above = ancestors(tree, predicate).find((at) => (clauses.get(at)?.kind ?? 'noun') !== 'noun');
    return above === clause.predicate && predicate > clause.predicate;
  };
  return [...clauses.values()].find((one) => one.form === 'infinitive' && isBelow(one)) ?? null;
}

const SPANS: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'fortnight', 'month', 'year']);

const lemmaAt = (sentence: AnalysedSentence, noun: number): string =>
  tokenAt(sentence.tree, noun).lemma.toLowerCase();
