import type { Codebook, CompiledRule, EventType, Status } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { isReportedFuture } from './is-reported-future.js';
import { findConditions } from './find-conditions.js';
import { dependants, tokenAt } from './tree.js';

/** An act's rule and status after what the clause makes of them. */
export interface TurnedAct {
  readonly rule: CompiledRule;
  readonly status: Status;
  readonly why: string | null;
}

const REFUSABLE: Readonly<Partial<Record<EventType, string>>> = {
  CONSULT: 'meet',
  AID: 'assist',
  COOPERATE: 'assist',
  RETREAT: 'yield',
  CONCEDE: 'yield',
};

const THREATS: Readonly<Partial<Record<EventType, string>>> = {
  SANCTION: 'relations',
  COERCE: 'restrict',
  ASSAULT: 'violence',
  PROTEST: '',
};

/**
 * What a will or would makes of an act. "Will not lift the embargo" is a refusal, made by saying so; "would close the
 * strait if attacked" is a threat. Everything else stays as it is.
 */
export function turnAct(
  sentence: AnalysedSentence,
  clause: Clause,
  rule: CompiledRule,
  status: Status,
  codebook: Codebook,
): TurnedAct {
  const unchanged = { rule, status, why: null };
  if (clause.kind !== 'verb') return unchanged;
  const refused = REFUSABLE[rule.type];
  if (
    refused !== undefined &&
    status === 'denied' &&
    (clause.tense === 'future' || isReportedFuture(sentence, clause) || wouldNot(sentence, clause))
  )
    return { rule: become(rule, 'REJECT', refused, codebook), status: 'happened', why: 'turn.will-not' };
  // "vowed never to recognise": the promise not to cooperate is a refusal
  if (rule.type === 'AGREE' && rule.complement && status === 'denied' && VOWING.has(clause.lemma))
    return { rule: become(rule, 'REJECT', '', codebook), status: 'happened', why: 'turn.vow-not' };
  // "will pull its monitors out unless the shelling stops": to leave is a threat where staying has a condition
  if (
    LEAVING.has(rule.type) &&
    ['planned', 'hypothetical', 'happened'].includes(status) &&
    hasUnless(sentence, clause)
  )
    return { rule: become(rule, 'THREATEN', 'relations', codebook), status: 'happened', why: 'turn.unless' };
  const threatened = THREATS[rule.type];
  if (
    threatened !== undefined &&
    (status === 'planned' || status === 'hypothetical') &&
    isPressing(sentence, clause) &&
    // "would have attacked if": what did not come to pass threatens nobody
    !clause.words.includes('have') &&
    clause.words.some((word) => WOULD.has(word))
  )
    return { rule: become(rule, 'THREATEN', threatened, codebook), status: 'happened', why: 'turn.would-if' };
  return unchanged;
}

/** "The rebels would not meet the envoy": no will of theirs, where no condition makes it a guess. */
const wouldNot = (sentence: AnalysedSentence, clause: Clause): boolean =>
  clause.words.includes('would') &&
  !clause.words.includes('have') &&
  ['root', 'conj', 'ccomp', 'parataxis'].includes(clause.relation) &&
  clause.subjects.length > 0 &&
  findConditions(sentence, clause).length === 0;

const LEAVING: ReadonlySet<EventType> = new Set<EventType>(['RETREAT', 'CONCEDE']);
const WITHDRAWING = new Set('withdraw pull leave quit evacuate recall remove abandon'.split(' '));

/** Whether what will be withdrawn, here or in what is announced, stays on a condition. */
function hasUnless(sentence: AnalysedSentence, clause: Clause): boolean {
  const leaving = [clause, ...clause.complements.map(({ predicate }) => sentence.clauses.get(predicate))];
  return leaving.some(
    (one) =>
      one !== undefined &&
      WITHDRAWING.has(one.lemma) &&
      (one.tense === 'future' || one.words.some((word) => WOULD.has(word))) &&
      findConditions(sentence, one).some(({ predicate }) =>
        dependants(sentence.tree, predicate, 'mark').some(
          (mark) => tokenAt(sentence.tree, mark).lemma.toLowerCase() === 'unless',
        ),
      ),
  );
}

const VOWING = new Set(['vow', 'pledge', 'promise', 'swear', 'undertake']);
const WOULD = new Set(['will', 'would', 'shall', "'ll", "'d", 'could', 'may', 'might']);

/** "will" with a condition, or with a demand that it presses: "would blockade the port to demand an end to". */
function isPressing(sentence: AnalysedSentence, clause: Clause): boolean {
  return (
    findConditions(sentence, clause).some(({ predicate }) => !isTime(sentence, predicate)) ||
    dependants(sentence.tree, clause.predicate, 'advcl').some(
      (child) =>
        ['demand', 'force', 'press', 'pressure'].includes(tokenAt(sentence.tree, child).lemma) &&
        sentence.clauses.get(child)?.form === 'infinitive',
    )
  );
}

/** "will strike once the sun rises": not every condition is one that somebody can meet. */
function isTime(sentence: AnalysedSentence, predicate: number): boolean {
  return dependants(sentence.tree, predicate, 'mark').every((mark) =>
    ['once', 'until'].includes(tokenAt(sentence.tree, mark).lemma.toLowerCase()),
  );
}

/** The same participants under another type; the name says where it came from. */
export function become(rule: CompiledRule, type: EventType, mode: string, codebook: Codebook): CompiledRule {
  const row = codebook.types.get(type);
  return {
    ...rule,
    type,
    mode: row && mode in row.modes ? mode : null,
    reciprocal: false,
    // "will not accept any refugees": a refusal stands without the one who asked
    needsRecipient: type === 'REJECT' ? false : rule.needsRecipient,
    acrossBorders: type === 'REJECT' ? false : rule.acrossBorders,
    name: `${type}.from.${rule.name}`,
  };
}
