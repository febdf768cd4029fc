import type { Codebook, CompiledRule, EventType, Status } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { dependants, relation, tokenAt } from './tree.js';

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
  if (refused !== undefined && status === 'denied' && clause.tense === 'future')
    return { rule: become(rule, 'REJECT', refused, codebook), status: 'happened', why: 'turn.will-not' };
  const threatened = THREATS[rule.type];
  if (
    threatened !== undefined &&
    (status === 'planned' || status === 'hypothetical') &&
    isConditional(sentence, clause) &&
    clause.words.some((word) => WOULD.has(word))
  )
    return { rule: become(rule, 'THREATEN', threatened, codebook), status: 'happened', why: 'turn.would-if' };
  return unchanged;
}

const WOULD = new Set(['will', 'would', 'shall', "'ll", "'d", 'could', 'may', 'might']);

function isConditional(sentence: AnalysedSentence, clause: Clause): boolean {
  return dependants(sentence.tree, clause.predicate, 'advcl').some((child) =>
    (sentence.tree.children[child] ?? []).some((mark) => {
      const token = tokenAt(sentence.tree, mark);
      return relation(token) === 'mark' && ['if', 'unless', 'should'].includes(token.lemma.toLowerCase());
    }),
  );
}

/** The same participants under another type; the name says where it came from. */
function become(rule: CompiledRule, type: EventType, mode: string, codebook: Codebook): CompiledRule {
  const row = codebook.types.get(type);
  return {
    ...rule,
    type,
    mode: row && mode in row.modes ? mode : null,
    reciprocal: false,
    name: `${type}.from.${rule.name}`,
  };
}
