import type { Codebook, UndertakingRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { quoteOf } from '../events/code-sentence.js';
import type { EventDate } from '../events/event.js';
import { findAttribution } from '../events/find-attribution.js';
import { findStatus } from '../events/find-status.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { ancestors, relation, tokenAt } from '../events/tree.js';
import { nameFor } from '../identity.js';
import { cut, type Span } from '../span.js';
import type { Commitment } from './commitment.js';
import { conditionOf } from './condition-of.js';
import { dueOf } from './due-of.js';
import { matchIntention } from './match-intention.js';
import { mayPromise } from './may-promise.js';
import { matchTerm } from './match-term.js';
import { matchUndertakings, type UndertakingMatch } from './match-undertaking.js';

/** What a sentence needs of its document: whose text it is, whom it is about, and when a clause took place. */
export interface CommitmentContext {
  /** The state or body whose text it is; null for the press. */
  readonly speaker: string | null;
  readonly pairInFocus: readonly [string, string] | null;
  /** The date of a clause, by its predicate's token index. */
  readonly dateOf: (predicate: number) => EventDate | null;
}

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
    const intention = matchIntention(sentence, clause, own, context.speaker, codebook);
    const term = matchTerm(sentence, clause, codebook);
    const found = [...matchUndertakings(sentence, clause, codebook), term ?? intention]
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
  if (isVague && (clause.kind === 'adjective' || match.row.id === 'renew')) return null;
  const bound = match.row.binding === true ? boundBy(sentence, clause) : own;
  const parties = partiesOf(sentence, clause, match, bound, context.pairInFocus);
  return parties === null ? null : { match, status, parties };
}

/** "the treaty obliges Norway to": those who are bound. */
const boundBy = (sentence: AnalysedSentence, clause: Clause): string[] =>
  idsOf(clause.objects.flatMap((noun) => entitiesOf(sentence, noun, { places: false, inside: false })));

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

type Parties = Pick<Commitment, 'by' | 'to' | 'parties'>;

function partiesOf(
  sentence: AnalysedSentence,
  clause: Clause,
  match: UndertakingMatch,
  own: readonly string[],
  pairInFocus: readonly [string, string] | null,
): Parties | null {
  const inner = sentence.clauses.get(match.covers[0] ?? -1);
  // "it was agreed that Peru and Chile would …", "they are expected to …": those who will do it
  let by = own.length > 0 || !inner ? own : idsOf(subjectEntities(sentence, inner));
  if (by.length === 0 && match.row.status === 'expected') by = ofMainClause(sentence, clause);
  if (by.length === 0 && match.row.status === 'expected' && match.row.instrument === true && match.covers.length === 0)
    by = [...(pairInFocus ?? [])];
  const named = owedTo(sentence, clause).filter((id) => !by.includes(id));
  const owed = named.length > 0 || match.row.mutual === true ? named : namedWithin(sentence, match.undertaking, by);
  if (match.row.towardsAnother === true && owed.length === 0) return null;
  const isMutual = match.row.mutual === true || by.length > 1;
  const parties = [...new Set([...by, ...(isMutual || match.row.status !== 'expected' ? owed : [])])];
  if (by.length === 0 || (match.row.mutual === true && parties.length < 2)) return null;
  return { by: isMutual ? parties : by, to: isMutual ? parties : owed, parties };
} // prettier-ignore

/** "recognise Peruvian certificates", "train police officers from Haiti": the one other state that what is promised names. */
function namedWithin(sentence: AnalysedSentence, undertaking: Span, by: readonly string[]): string[] {
  const ids = sentence.mentions
    .filter(({ start, end }) => undertaking.start <= start && end <= undertaking.end)
    .flatMap(({ entities }) =>
      entities.flatMap(({ id, kind }) => (id === null || kind === 'place' ? [] : [id])),
    );
  // "vowed to retaliate against Ghana" promises Ghana nothing
  const isAgainst = sentence.tree.tokens.some(
    ({ start, end, text }) =>
      undertaking.start <= start && end <= undertaking.end && text.toLowerCase() === 'against',
  );
  if (isAgainst) return [];
  const others = [...new Set(ids)].filter((id) => !by.includes(id));
  return others.length === 1 ? others : [];
}

/** "closed the talks, with several agreements expected": whose agreements, the main clause says. */
function ofMainClause(sentence: AnalysedSentence, clause: Clause): string[] {
  for (const above of ancestors(sentence.tree, clause.predicate)) {
    const governing = sentence.clauses.get(above);
    if (!governing || governing.kind === 'noun') continue;
    const ids = idsOf(subjectEntities(sentence, governing));
    if (ids.length > 0) return ids;
  }
  return [];
}

/** "agreed with Japan", "promised Ukraine": who is owed. */
function owedTo(sentence: AnalysedSentence, clause: Clause): string[] {
  const heads = [
    ...clause.obliques
      .filter((oblique) => ['with', 'to', 'for'].includes(oblique.preposition))
      .map((oblique) => oblique.noun),
    ...clause.objects,
  ];
  return idsOf(heads.flatMap((head) => entitiesOf(sentence, head, { places: false, inside: false })));
}

function formOf(row: UndertakingRow, official: boolean, speakers: number): Commitment['form'] {
  if (row.form === 'joint-text' && !official && speakers < 2) return 'statement';
  return row.form ?? 'statement';
}
