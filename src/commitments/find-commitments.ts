import type { Codebook, UndertakingRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { beTo } from '../events/be-to.js';
import { quoteOf } from '../events/code-sentence.js';
import { findAttribution } from '../events/find-attribution.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { dependants, relation, subtreeSpan, tokenAt } from '../events/tree.js';
import { nameFor } from '../identity.js';
import { cut, type Span, type TextSpan } from '../span.js';
import type { Commitment } from './commitment.js';
import type { CommitmentContext } from './commitment-context.js';
import { conditionOf } from './condition-of.js';
import { dueOf } from './due-of.js';
import { matchDeadline } from './match-deadline.js';
import { matchDone } from './match-done.js';
import { matchIntention } from './match-intention.js';
import { matchJointPlan } from './match-joint-plan.js';
import { matchPromiseNouns } from './match-promise-noun.js';
import { matchReceipt, matchScheduled } from './match-scheduled.js';
import { matchSettled } from './match-settled.js';
import { mayPromise } from './may-promise.js';
import { matchTerm } from './match-term.js';
import { matchUndertakings, type UndertakingMatch } from './match-undertaking.js';
import { settle, type Settled } from './settle-match.js';

/** The promises that one sentence tells: who owes what to whom, and how firm it is. */
export function findCommitments(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  context: CommitmentContext,
): Commitment[] {
  const out: Commitment[] = [];
  const taken = new Set<number>();
  const isPairKnown = context.pairInFocus !== null || context.accord !== null;
  if (!mayPromise(sentence, codebook, isPairKnown)) return out;
  for (const clause of [...sentence.clauses.values()].sort((a, b) => a.predicate - b.predicate)) {
    if (taken.has(clause.predicate) || !isTold(sentence, clause)) continue;
    const own = ownOf(sentence, clause);
    const nouns = matchPromiseNouns(sentence, clause, codebook);
    const verbs = matchUndertakings(sentence, clause, codebook);
    const groups: readonly (readonly UndertakingMatch[])[] = [
      // "has given Washington assurances": to whom, the noun knows
      ...(['give', 'convey'].includes(clause.lemma) ? [nouns, ...verbs] : [...verbs, nouns]),
      listOf(
        matchTerm(sentence, clause, own, context, codebook) ??
          matchDeadline(sentence, clause, own, codebook) ??
          matchDone(sentence, clause, own, context, codebook) ??
          matchIntention(sentence, clause, own, context, codebook) ??
          matchJointPlan(sentence, clause, own, codebook) ??
          matchSettled(sentence, clause, own, context, codebook) ??
          matchScheduled(sentence, clause, own, context, codebook) ??
          matchReceipt(sentence, clause, own, codebook),
      ),
    ];
    for (const group of groups) {
      const first = listOf(group[0] ?? null).flatMap((one) =>
        listOf(settle(sentence, clause, one, own, codebook, context)),
      );
      const settled = group.flatMap((one, order) =>
        // a joined promise that names nobody binds those whom the first one binds
        order === 0
          ? first
          : [
              settle(sentence, clause, one, own, codebook, context) ??
                first.map((same) => ({ ...same, match: one })),
            ].flat(),
      );
      for (const [order, one] of settled.entries()) {
        for (const covered of one.match.covers) taken.add(covered);
        // what is joined to the first promise is quoted by its own words: "…, and to abstain from attacks"
        const quote = cut(text, order === 0 ? ownQuote(sentence, clause) : one.match.undertaking);
        out.push(commitmentOf(sentence, text, clause, one, quote, own, codebook, context));
      }
      if (settled.length > 0) break;
    }
  }
  return out;
}

/** The words of a promise, without what another does meanwhile: "Zambia agreed to exempt them, while Beijing is to send …". */
function ownQuote(sentence: AnalysedSentence, clause: Clause): Span {
  const { tree, clauses } = sentence;
  const span = quoteOf(sentence, clause);
  const beside = [...clauses.values()].find(
    ({ mark, predicate, relation: rel }) =>
      rel === 'advcl' &&
      ['while', 'whereas'].includes(mark ?? '') &&
      predicate > clause.predicate &&
      dependants(tree, predicate, 'nsubj').length > 0,
  );
  // "told the meeting by video link that Chad would pay": not the noun that a tree hangs it on
  const mark =
    clause.relation === 'acl' && clause.mark === 'that'
      ? dependants(tree, clause.predicate, 'mark')[0]
      : undefined;
  if (mark !== undefined) return { start: Math.max(span.start, tokenAt(tree, mark).start), end: span.end };
  const start = beside && subtreeSpan(tree, beside.predicate).start;
  if (start === undefined || start <= tokenAt(tree, clause.predicate).end || start >= span.end) return span;
  const last = tree.tokens.filter(({ end, text }) => end <= start && text !== ',').at(-1);
  return { start: span.start, end: last?.end ?? span.end };
}

/** Who does it; "Norway, for its part, will": a tree may take the name before an aside for one who is called. */
function ownOf(sentence: AnalysedSentence, clause: Clause): string[] {
  const named = idsOf(subjectEntities(sentence, clause).filter(({ entity }) => entity.sector !== 'OPP'));
  if (named.length === 0 && clause.subjects.length > 0) return ownersOf(sentence, clause);
  if (named.length > 0 || clause.subjects.length > 0 || clause.form !== 'finite') return named;
  const called = dependants(sentence.tree, clause.predicate, 'vocative', 'dislocated');
  return idsOf(called.flatMap((noun) => entitiesOf(sentence, noun, { places: false, inside: false })));
}

/** "his country will", "the last Togolese units have": those whose country, government or forces the subject names. */
function ownersOf(sentence: AnalysedSentence, clause: Clause): string[] {
  const own = clause.subjects.filter((noun) => STATES.has(tokenAt(sentence.tree, noun).lemma.toLowerCase()));
  const inner = ['possessor', 'of', 'from'];
  return idsOf(
    own.flatMap((noun) =>
      entitiesOf(sentence, noun, { places: false, inside: true, adjectives: true, inner }),
    ),
  );
}

/** Nouns that stand for the state whose they are. */
const STATES: ReadonlySet<string> = new Set([
  'country',
  'nation',
  'government',
  'state',
  'side',
  'army',
  'force',
  'troop',
  'soldier',
  'unit',
  'navy',
  'capital',
  'cabinet',
  'parliament',
  'ministry',
  'delegation',
]);

const listOf = <One>(one: One | null): One[] => (one === null ? [] : [one]);

function commitmentOf(
  sentence: AnalysedSentence,
  text: string,
  clause: Clause,
  { match, status, parties }: Settled,
  quote: TextSpan,
  own: readonly string[],
  codebook: Codebook,
  context: CommitmentContext,
): Commitment {
  const inner = sentence.clauses.get(match.covers[0] ?? -1);
  const { start, end } = match.undertaking;
  const due = dueOf(sentence, inner?.predicate ?? null, clause.predicate, match.undertaking, text);
  const date = context.dateOf(clause.predicate);
  return {
    id: nameFor('commitment', quote.start, quote.end, match.row.id),
    ...parties,
    undertaking: text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/[\s,;:.”"]+$/u, ''),
    form: formOf(match.row, context.speaker !== null, own.length),
    condition: conditionOf(
      sentence.tree,
      text,
      [clause.predicate, ...(inner ? [inner.predicate] : [])],
      quote,
    ),
    due,
    checkable: inner ? !codebook.predicates.vague.has(inner.lemma) : true,
    status,
    // "fees would be waived from 1 August": the day of what is promised is not the day of the promise
    date: date !== null && date.edtf === due?.edtf ? null : date,
    attribution: findAttribution(sentence, text, clause.predicate, codebook),
    quote,
    why: [`undertaking.${match.row.id}`],
  };
}

/** "toward reaching an agreement", "by promising aid": a gerund after a preposition tells of no promise made. */
function isTold(sentence: AnalysedSentence, clause: Clause): boolean {
  const { deprel } = tokenAt(sentence.tree, clause.predicate);
  const rel = relation(tokenAt(sentence.tree, clause.predicate));
  // "a protocol under which the guns are to be pulled back"
  if (deprel === 'acl:relcl' && beTo(sentence.tree, clause.predicate) !== null) return true;
  // "an opportunity to reaffirm the commitment": still to be done
  if (clause.form === 'infinitive') return rel !== 'acl' && rel !== 'advcl';
  if (clause.form !== 'ing') return true;
  return !(rel === 'acl' || rel === 'obl' || rel === 'nmod' || (rel === 'advcl' && clause.mark !== null));
}

function formOf(row: UndertakingRow, official: boolean, speakers: number): Commitment['form'] {
  if (row.form === 'joint-text' && !official && speakers < 2) return 'statement';
  return row.form ?? 'statement';
}
