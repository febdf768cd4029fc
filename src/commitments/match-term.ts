import type { Codebook, UndertakingRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { beTo } from '../events/be-to.js';
import { dueDate } from '../events/due-date.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { caseOf, dependants, relation, tokenAt } from '../events/tree.js';
import { clauseSpan } from './clause-span.js';
import type { CommitmentContext } from './commitment-context.js';
import { partiesToInstrument } from './parties-to-instrument.js';
import type { UndertakingMatch } from './match-undertaking.js';

/**
 * A term of an instrument: "Under the deal Peru will eliminate duties on vehicles over ten years", "a protocol under which the
 * guns are to be pulled back". What nobody is named to do binds all who are party to it.
 */
export function matchTerm(
  sentence: AnalysedSentence,
  clause: Clause,
  own: readonly string[],
  context: Pick<CommitmentContext, 'accord'>,
  codebook: Codebook,
): UndertakingMatch | null {
  const row = codebook.terms;
  if (!row || clause.kind !== 'verb' || !(isAhead(sentence, clause) || isTerm(clause, codebook))) return null;
  // "Peru would receive six trawlers" is what others owe it
  if (row.unless?.includes(clause.lemma) === true) return null;
  if (clause.words.some((word) => ['not', "n't", 'n’t', 'never'].includes(word))) return null;
  if (clause.borrowedSubject && relation(tokenAt(sentence.tree, clause.predicate)) !== 'conj') return null;
  const joined = joinedSubject(sentence, clause, row);
  const noun = joined?.instrument ?? instrumentOver(sentence, clause, row);
  if (noun === null) return null;
  const parties = partiesToInstrument(sentence, noun === 'pointed' ? null : noun, context);
  const doers = clause.passive ? own.filter((id) => parties.includes(id)) : own.length > 0 ? own : (joined?.by ?? []);
  if (doers.length > 0) {
    const others = parties.includes(doers[0] ?? '') ? parties.filter((id) => !doers.includes(id)) : [];
    const undertaking = clauseSpan(sentence, clause, clause.passive);
    return { row, undertaking, covers: [clause.predicate], by: doers, ...(others.length > 0 ? { to: others } : {}) };
  }
  if (parties.length < 2 || !isLaidDown(sentence, clause, codebook)) return null;
  return { row, undertaking: clauseSpan(sentence, clause, true), covers: [clause.predicate], by: parties };
} // prettier-ignore

/** "Under the bargain Chad is to let go": without a comma, a tree may take the instrument and who is bound by it for one name. */
function joinedSubject(
  sentence: AnalysedSentence,
  clause: Clause,
  row: UndertakingRow,
): { readonly instrument: number; readonly by: readonly string[] } | null {
  const { tree } = sentence;
  if (clause.subjects.length > 0) return null;
  for (const noun of dependants(tree, clause.predicate, 'obl')) {
    if (noun > clause.predicate || !UNDER.has(caseOf(tree, noun))) continue;
    const instrument = dependants(tree, noun, 'compound').find(
      (one) => row.nouns?.includes(tokenAt(tree, one).lemma.toLowerCase()) === true,
    );
    const by = idsOf(entitiesOf(sentence, noun, { places: false, inside: false }));
    if (instrument !== undefined && by.length > 0) return { instrument, by };
  }
  return null;
}

/** What is to be done without saying by whom: in the passive, as what "is to" or "shall" be, or with its day. */
const isLaidDown = (sentence: AnalysedSentence, clause: Clause, { done, jointPlan }: Codebook): boolean =>
  beTo(sentence.tree, clause.predicate) !== null ||
  clause.words.includes('shall') ||
  dueDate(sentence, clause.predicate) !== null ||
  (clause.passive && [done, jointPlan].some((row) => row?.deeds?.includes(nameOf(clause)) === true));

const nameOf = ({ lemma, particles }: Clause): string => [lemma, ...particles].join(' ');

/** "Under the arrangement Kuwait pays half of the cost": a deed in the present tense, as terms are told. */
const isTerm = (clause: Clause, { foretold }: Codebook): boolean =>
  !clause.passive &&
  clause.form === 'finite' &&
  clause.tense === 'present' &&
  clause.objects.length > 0 &&
  foretold?.deeds?.includes(nameOf(clause)) === true;

/** "will buy", "is to withdraw", "must hand over", "was to have left"; "under the accord Peru would receive six trawlers". */
export function isAhead({ tree }: AnalysedSentence, clause: Clause): boolean {
  if (clause.tense === 'future') return true;
  if (clause.form === 'finite' && clause.words.some((word) => ['would', 'must'].includes(word))) return true;
  const before = tree.tokens
    .slice(Math.max(0, clause.predicate - 3), clause.predicate)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return /(?:^|\s)(?:is|are|was|were) to(?: have| be)?$/.test(before);
}

/** "Under the deal Peru will …, and Chile will …": a joined clause stands under it too. "Under it" is one just spoken of. */
export const isUnderInstrument = (sentence: AnalysedSentence, clause: Clause, row: UndertakingRow): boolean =>
  instrumentOver(sentence, clause, row) !== null;

/** The instrument that a clause stands under: its token, or `pointed` where only a pronoun stands for it; null where none does. */
function instrumentOver(
  sentence: AnalysedSentence,
  clause: Clause,
  row: UndertakingRow,
): number | 'pointed' | null {
  const { tree } = sentence;
  const token = tokenAt(tree, clause.predicate);
  for (const noun of dependants(tree, clause.predicate, 'obl')) {
    const { lemma, text } = tokenAt(tree, noun);
    const by = caseOf(tree, noun);
    if (by === 'in' && ['return', 'exchange'].includes(lemma.toLowerCase())) return 'pointed';
    const inner = by === 'as' && lemma.toLowerCase() === 'part' && isAhead(sentence, clause) ? dependants(tree, noun, 'nmod') : [];
    const part = inner.find((one) => row.nouns?.includes(tokenAt(tree, one).lemma.toLowerCase()) === true);
    if (part !== undefined) return part;
    if (!UNDER.has(by)) continue;
    if (row.nouns?.includes(lemma.toLowerCase()) === true) return noun;
    if (by !== 'under' || !['it', 'which', 'this'].includes(text.toLowerCase())) continue;
    const isOfHead = text.toLowerCase() === 'which' && relation(token) === 'acl';
    return isOfHead && token.head >= 0 ? token.head : 'pointed';
  }
  const above = relation(token) === 'conj' || clause.mark === 'while' ? sentence.clauses.get(token.head) : undefined;
  return above !== undefined && above.kind !== 'noun' ? instrumentOver(sentence, above, row) : null;
} // prettier-ignore

const UNDER = new Set([
  'under',
  'pursuant to',
  'in accordance with',
  'accord to',
  'in line with',
  'in keeping with',
]);
