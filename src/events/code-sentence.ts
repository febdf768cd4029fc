import { CHANGING, DECIDING, ENDING } from './data/kinds-of-act.js';
import type { Codebook, CompiledRule } from '../codebook/index.js';
import type { Issue } from '../issue.js';
import type { Span } from '../span.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { isCausing } from './causing.js';
import { refusedAct, unknownPredicate } from './coding-issues.js';
import { isOfPeace } from './counterparty.js';
import { coveredBy } from './covered-by.js';
import { findParticipants } from './find-participants.js';
import { threatened } from './find-recipients.js';
import { findStatus } from './find-status.js';
import type { OneSided } from './keep-one-sided.js';
import { matchRules, type Match } from './match-rules.js';
import { mayCode } from './may-code.js';
import type { Found } from './noun-phrases.js';
import { withoutPrivate } from './private-parties.js';
import { mayRecallAnswer } from './recall-answers.js';
import { mayRecallDoers } from './recall-doers.js';
import { lacksPartner } from './recall-partner.js';
import { isStateItself, NEEDS_TWO, refuseAct } from './refuse-act.js';
import { voicedClauses } from './own-voice.js';
import { isDoneAlone } from './speaks-of-others.js';
import { become, turnAct } from './turn-act.js';
import { relation, subtreeSpan, tokenAt } from './tree.js';

/**
 * What one sentence tells: at most one act a predicate; what an act's own words contain is not an act again.
 * @param isAlone whether nobody is in reach to whom it could be done: then only what a state does alone is coded
 */
export function codeSentence(
  sentence: AnalysedSentence,
  index: number,
  codebook: Codebook,
  isAlone = false,
): { acts: Act[]; issues: Issue[]; open: OneSided[] } {
  const acts: Act[] = [];
  const issues: Issue[] = [];
  const open: OneSided[] = [];
  const spent = new Set<number>();
  // "The UK trade deal?": who asks tells of nothing
  const isQuestion = sentence.tokens.at(-1)?.text === '?';
  if (isQuestion || !mayCode(sentence, codebook, isAlone)) return { acts, issues, open };
  const voiced = isAlone ? [] : voicedClauses(sentence, codebook);
  for (const clause of [...voiced, ...byDepth(sentence)]) {
    if (spent.has(clause.predicate)) continue;
    // "the expansion of cooperation" tells of no act of cooperating
    if (clause.kind === 'noun' && codebook.predicates.abstract.has(clause.lemma)) continue;
    // "coordinated efforts": a participle before a noun describes it
    if (clause.kind === 'verb' && clause.relation === 'amod') continue;
    if (isGoingTo(clause) || isCausing(sentence, clause)) continue;
    const matches = matchRules(sentence, clause, codebook).filter(
      ({ rule }) => !isAlone || isDoneAlone(rule),
    );
    if (isAlone && matches.length === 0) continue;
    if (matches[0]?.rule.type === 'COOPERATE' && isQuantity(sentence, clause)) continue;
    const coded = firstAct(sentence, index, clause, matches, codebook);
    if (coded.act) {
      acts.push(coded.act);
      for (const covered of coveredBy(sentence, clause, coded.act.match)) spent.add(covered);
    } else if (clause.isVoiced) {
      // that nobody else is spoken of is no trouble
      if (coded.open) open.push({ act: coded.open, issue: null });
    } else {
      const issue =
        matches.length > 0
          ? coded.issue
          : unknownPredicate(sentence, clause, codebook, quoteOf(sentence, clause));
      if (coded.open && issue === coded.issue) open.push({ act: coded.open, issue });
      else if (issue) issues.push(issue);
      // "urged the parties to agree": a request to somebody unknown is no agreement of the one who asks; who decides, does
      if (coded.refused && !codebook.saying.verbs.has(clause.lemma) && !DECIDING.has(clause.lemma))
        for (const { predicate } of clause.complements) spent.add(predicate);
    }
  }
  return { acts, issues, open };
}

/** "is going to convene the leaders": a future, and no journey. */
const isGoingTo = ({ lemma, words, complements }: Clause): boolean =>
  lemma === 'go' && words.includes('be') && complements.some(({ kind }) => kind === 'to');

/** "exports to Brazil rose", "visits by tourists doubled": how much there was of it is no act. */
function isQuantity(sentence: AnalysedSentence, clause: Clause): boolean {
  if (clause.kind !== 'noun' || clause.relation !== 'nsubj') return false;
  return CHANGING.has(
    tokenAt(sentence.tree, tokenAt(sentence.tree, clause.predicate).head).lemma.toLowerCase(),
  );
}

/** Governing clauses before those that they govern. */
function byDepth(sentence: AnalysedSentence): Clause[] {
  const { tree } = sentence;
  const depth = (index: number): number => {
    let steps = 0;
    for (
      let at = tokenAt(tree, index).head;
      at >= 0 && steps < tree.tokens.length;
      at = tokenAt(tree, at).head
    )
      steps++;
    return steps;
  };
  return [...sentence.clauses.values()].sort(
    (a, b) => depth(a.predicate) - depth(b.predicate) || a.predicate - b.predicate,
  );
}

function firstAct(
  sentence: AnalysedSentence,
  index: number,
  clause: Clause,
  matches: readonly Match[],
  codebook: Codebook,
): { act: Act | null; issue: Issue | null; refused: boolean; open: Act | null } {
  let issue: Issue | null = null;
  let open: Act | null = null;
  for (const match of matches) {
    const parties = findParticipants(sentence, clause, match, codebook);
    const { actors, recipients: named } = withoutPrivate(sentence, match.rule.type, parties, codebook);
    const { why } = parties;
    if (isTakenBackByNobody(sentence, clause, match, actors, named, codebook)) continue;
    const found = findStatus(sentence, clause, codebook);
    const isNone =
      isAim(match, found.why) || isOver(sentence, clause, match) || isForsworn(match, found, codebook);
    const status = match.rule.status ?? (isNone ? null : found.status);
    const rule = asProtest(sentence, match, actors, codebook);
    const turned = status === null ? null : turnAct(sentence, clause, rule, status, codebook);
    // "unless Togo apologises, Ghana will close the border": what was no act against anybody is a threat to one
    const recipients =
      turned?.rule.type === 'THREATEN' && named.length === 0 ? threatened(sentence, clause, actors) : named;
    const refused = refuseAct(
      sentence,
      { ...match, rule: turned?.rule ?? match.rule },
      clause,
      actors,
      recipients,
    );
    const act: Act | null = turned && {
      sentence: index,
      clause,
      match: { ...match, rule: turned.rule },
      actors,
      recipients,
      status: turned.status,
      quote: quoteOf(sentence, clause),
      why: [turned.rule.name, ...why, ...found.why, ...(turned.why === null ? [] : [turned.why])],
    };
    if (refused) {
      // "undertook to return the boat" is a promise to somebody
      const isOffer = isPledge(clause, match, codebook) || (act !== null && isOfPeace(act, sentence));
      const isPromise = refused === 'one-party' && match.rule.type === 'AGREE' && isOffer;
      const isOpen =
        refused === 'no-recipient' ||
        (refused === 'one-party' && NEEDS_TWO.has(match.rule.type)) ||
        isPromise ||
        (act !== null &&
          (mayRecallDoers(sentence, act) || mayRecallAnswer(sentence, act) || lacksPartner(sentence, act)));
      if (issue === null && isOpen) open ??= act;
      issue ??= refusedAct(sentence, clause, match, refused, quoteOf(sentence, clause));
      continue;
    }
    return { act, issue: null, refused: act === null, open: null };
  }
  return { act: null, issue, open, refused: matches.some((match) => match.rule.complement !== null) };
}

/** "met to deepen ties", "efforts to reach a deal": what is aimed at has not been agreed. */
const isAim = ({ rule }: Match, why: readonly string[]): boolean =>
  (rule.type === 'AGREE' && why.some((cue) => AIMS.has(cue))) ||
  // "if they are worried about their troops"
  (rule.type === 'ACCUSE' && why.includes('status.word.if'));

/** "vowed never to attack Guyana": nobody says that it was not attacked. */
const isForsworn = (
  { rule }: Match,
  { status, why }: ReturnType<typeof findStatus>,
  codebook: Codebook,
): boolean =>
  status === 'denied' && codebook.types.get(rule.type)?.quad === 4 && why.some((cue) => PROMISING.has(cue));

const PROMISING: ReadonlySet<string> = new Set(
  ['vow', 'promise', 'pledge', 'swear', 'undertake', 'commit', 'agree'].map((verb) => `status.under.${verb}`),
);

/** "The truce expired", "the accord with Chad fell apart": on that day there was an end of it. */
function isOver(
  { tree }: AnalysedSentence,
  { kind, relation: rel, predicate }: Clause,
  { rule }: Match,
): boolean {
  if (kind !== 'noun' || rel !== 'nsubj') return false;
  if (rule.mode !== 'ceasefire' && rule.type !== 'AGREE') return false;
  return ENDING.has(tokenAt(tree, tokenAt(tree, predicate).head).lemma.toLowerCase());
}

const AIMS: ReadonlySet<string> = new Set([
  'status.purpose',
  ...['effort', 'attempt', 'discuss', 'bid'].map((word) => `status.under.${word}`),
]);

/**
 * "A visit to Sudan was called off", "the two cancelled a joint exercise": where no side does it to another, the event itself
 * is what was called off, not a rejection by nobody.
 */
function isTakenBackByNobody(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  actors: readonly Found[],
  recipients: readonly Found[],
  codebook: Codebook,
): boolean {
  const name = [clause.lemma, ...clause.particles].join(' ');
  const isTakingBack =
    codebook.status.verbs.get(name) === 'cancelled' || codebook.status.postponing.has(name);
  if (clause.kind !== 'verb' || !isTakingBack) return false;
  // "a meeting was put off": not a light verb's meeting
  if (match.noun !== null && match.noun !== clause.predicate && match.rule.type === 'CONSULT') return true;
  if (!['REJECT', 'SANCTION'].includes(match.rule.type)) return false;
  const isEvent = clause.objects.some((noun) => sentence.clauses.get(noun)?.kind === 'noun');
  const known = (list: readonly Found[]): number => list.filter(({ entity }) => entity.id !== null).length;
  return (
    isEvent && ((clause.passive && known(actors) === 0) || (known(actors) > 1 && known(recipients) === 0))
  );
}

const isPledge = ({ complements, lemma }: Clause, { rule }: Match, codebook: Codebook): boolean =>
  // "pledged $500 million in military financing": whom it is promised is told elsewhere
  (complements.some(({ kind }) => kind === 'to') || rule.name === 'AGREE.offer-money') &&
  !codebook.predicates.reciprocal.has(lemma) &&
  !DECIDING.has(lemma);

/** "drew a protest from London": what a state protests, it does in words. */
function asProtest(
  sentence: AnalysedSentence,
  match: Match,
  actors: readonly Found[],
  codebook: Codebook,
): CompiledRule {
  const isNoun = match.noun !== null && tokenAt(sentence.tree, match.noun).lemma === 'protest';
  return match.rule.type === 'PROTEST' && isNoun && actors.some((actor) => isStateItself(sentence, actor))
    ? become(match.rule, 'ACCUSE', 'disapprove', codebook)
    : match.rule;
}

/** The words that say so: the clause from its subject on, without what is told beside it. */
export function quoteOf(sentence: AnalysedSentence, clause: Clause): Span {
  const { tree } = sentence;
  const beside = (child: number): boolean => {
    const token = tokenAt(tree, child);
    const rel = relation(token);
    if (rel === 'parataxis' || rel === 'punct') return true;
    return rel === 'conj' && token.head === clause.predicate && sentence.clauses.has(child);
  };
  const own = subtreeSpan(tree, clause.predicate, beside);
  // "an action condemned by Seoul": the noun that a reduced relative describes belongs to the words
  const head = tokenAt(tree, clause.predicate).head;
  const noun = relation(tokenAt(tree, clause.predicate)) === 'acl' && head >= 0 ? tokenAt(tree, head) : null;
  const borrowed =
    clause.relation === 'conj' && clause.borrowedSubject
      ? clause.subjects.map((subject) => subtreeSpan(tree, subject).start)
      : [];
  const start = Math.min(
    own.start,
    noun && noun.start < own.start ? noun.start : own.start,
    ...borrowed.filter((offset) => own.start - offset < 60),
  );
  return { start, end: own.end };
}
