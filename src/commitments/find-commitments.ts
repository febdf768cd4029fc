import type { Codebook, UndertakingRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { quoteOf } from '../events/code-sentence.js';
import { findAttribution } from '../events/find-attribution.js';
import { findStatus } from '../events/find-status.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { dependants, relation, tokenAt } from '../events/tree.js';
import { nameFor } from '../identity.js';
import { cut } from '../span.js';
import type { Commitment } from './commitment.js';
import type { CommitmentContext } from './commitment-context.js';
import { conditionOf } from './condition-of.js';
import { dueOf } from './due-of.js';
import { matchDone } from './match-done.js';
import { matchIntention } from './match-intention.js';
import { matchJointPlan } from './match-joint-plan.js';
import { matchPromiseNoun } from './match-promise-noun.js';
import { mayPromise } from './may-promise.js';
import { matchTerm } from './match-term.js';
import { matchUndertakings, type UndertakingMatch } from './match-undertaking.js';
import { partiesOf, type Parties } from './parties-of.js';

/** The promises that one sentence tells: who owes what to whom, and how firm it is. */
export function findCommitments(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  context: CommitmentContext,
): Commitment[] {
  const out: Commitment[] = [];
  const taken = new Set<number>();
  if (!mayPromise(sentence, codebook, context.pairInFocus !== null)) return out;
  for (const clause of [...sentence.clauses.values()].sort((a, b) => a.predicate - b.predicate)) {
    if (taken.has(clause.predicate) || !isTold(sentence, clause)) continue;
    const own = idsOf(subjectEntities(sentence, clause));
    const found = [
      ...matchUndertakings(sentence, clause, codebook),
      matchPromiseNoun(sentence, clause, codebook),
      matchTerm(sentence, clause, codebook) ??
        matchDone(sentence, clause, own, context, codebook) ??
        matchIntention(sentence, clause, own, context, codebook) ??
        matchJointPlan(sentence, clause, own, codebook),
    ]
      .filter((one) => one !== null)
      .map((one) => settle(sentence, clause, one, own, codebook, context))
      .find((one) => one !== null);
    if (!found) continue;
    const { match, status, parties } = found;
    for (const covered of match.covers) taken.add(covered);
    const quote = cut(text, quoteOf(sentence, clause));
    const inner = sentence.clauses.get(match.covers[0] ?? -1);
    out.push({
      id: nameFor('commitment', quote.start, quote.end, match.row.id),
      ...parties,
      undertaking: text.slice(match.undertaking.start, match.undertaking.end).replace(/\s+/g, ' ').replace(/[\s,;:.”"]+$/u, ''),
      form: formOf(match.row, context.speaker !== null, own.length),
      condition: conditionOf(sentence.tree, text, [clause.predicate, ...(inner ? [inner.predicate] : [])], quote),
      due: dueOf(sentence, inner?.predicate ?? null, clause.predicate, match.undertaking, text),
      checkable: inner ? !codebook.predicates.vague.has(inner.lemma) : true,
      status,
      date: context.dateOf(clause.predicate),
      attribution: findAttribution(sentence, text, clause.predicate, codebook),
      quote,
      why: [`undertaking.${match.row.id}`],
    });
  }
  return out;
} // prettier-ignore

interface Settled {
  readonly match: UndertakingMatch;
  readonly status: Commitment['status'];
  readonly parties: Parties;
}

/** A match with how it stands and whom it binds; null where it was not made, or nobody is bound. */
function settle(
  sentence: AnalysedSentence,
  clause: Clause,
  match: UndertakingMatch,
  own: readonly string[],
  codebook: Codebook,
  context: CommitmentContext,
): Settled | null {
  const status = standing(sentence, clause, match, codebook);
  if (status === null) return null;
  // "a Japanese insurer agreed to buy a Swiss rival" binds no state
  const isPrivate = clause.subjects.some((noun) =>
    codebook.privateParties.has(tokenAt(sentence.tree, noun).lemma.toLowerCase()),
  );
  if (isPrivate && match.row.towardsAnother === true) return null;
  // "is committed to working with Mali" is a wish for good ties
  const inner = sentence.clauses.get(match.covers[0] ?? -1);
  const isVague = inner !== undefined && codebook.predicates.vague.has(inner.lemma);
  if (isVague && (clause.kind === 'adjective' || SAID_AGAIN.has(match.row.id))) return null;
  if (match.row.officials === true && !areOwnOfficials(sentence, clause, own)) return null;
  const bound = match.by ?? (match.row.binding === true ? boundBy(sentence, clause, match.row) : own);
  const parties = partiesOf(sentence, clause, match, bound, {
    pairInFocus: context.pairInFocus,
    isOfficial: context.isBilateral && context.pairInFocus?.includes(context.speaker ?? '') === true,
  });
  return parties === null ? null : { match, status, parties };
}

/** Rows of which only what can be checked counts. */
const SAID_AGAIN = new Set(['renew', 'task', 'promise-noun']);

/** "the treaty obliges Norway to": those who are bound; "the accord between Peru and Chile provides for": whose it is. */
const boundBy = (sentence: AnalysedSentence, clause: Clause, row: UndertakingRow): string[] =>
  idsOf(
    row.mutual === true
      ? subjectEntities(sentence, clause)
      : clause.objects.flatMap((noun) => entitiesOf(sentence, noun, { places: false, inside: false })),
  );

/** "instructed their ministers to conclude": an order to one's own, which somebody abroad may rely on. */
function areOwnOfficials(sentence: AnalysedSentence, clause: Clause, own: readonly string[]): boolean {
  if (clause.passive) return false;
  const { tree } = sentence;
  return clause.objects.some((noun) => {
    const ids = idsOf(entitiesOf(sentence, noun, { places: false, inside: false }));
    if (ids.length > 0) return ids.every((id) => own.includes(id));
    return dependants(tree, noun, 'nmod').some(
      (child) => tokenAt(tree, child).deprel === 'nmod:poss' && tokenAt(tree, child).upos === 'PRON',
    );
  });
}

/** "toward reaching an agreement", "by promising aid": a gerund after a preposition tells of no promise made. */
function isTold(sentence: AnalysedSentence, clause: Clause): boolean {
  const rel = relation(tokenAt(sentence.tree, clause.predicate));
  // "an opportunity to reaffirm the commitment": still to be done
  if (clause.form === 'infinitive') return rel !== 'acl' && rel !== 'advcl';
  if (clause.form !== 'ing') return true;
  return !(rel === 'acl' || rel === 'obl' || rel === 'nmod' || (rel === 'advcl' && clause.mark !== null));
}

/** How the promise stands; null where it was not made: denied, called off, or only thought of. */
function standing(
  sentence: AnalysedSentence,
  clause: Clause,
  match: UndertakingMatch,
  codebook: Codebook,
): Commitment['status'] | null {
  if (match.row.tense === 'future') return match.row.status;
  const { status } = findStatus(sentence, clause, codebook);
  if (status === null || status === 'denied' || status === 'hypothetical' || status === 'cancelled') return null;
  return status === 'planned' && ['signed', 'agreed'].includes(match.row.status) ? 'expected' : match.row.status;
} // prettier-ignore

function formOf(row: UndertakingRow, official: boolean, speakers: number): Commitment['form'] {
  if (row.form === 'joint-text' && !official && speakers < 2) return 'statement';
  return row.form ?? 'statement';
}
