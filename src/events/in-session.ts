import type { Clause } from './clause.js';
import type { Match } from './match-rules.js';
import type { Found } from './noun-phrases.js';

const SITTING = new Set([
  ...'meet gather convene reconvene assemble sit hold attend open conclude end begin confer discuss debate deliberate take close adjourn wrap'.split(
    ' ',
  ),
]);

const MODES: ReadonlySet<string> = new Set(['', 'multilateral']);

/** "ECOWAS leaders met in Abuja", "the Council held an emergency session": a body of states meets by itself. */
export function isInSession(clause: Clause, { rule, noun }: Match, all: readonly Found[]): boolean {
  if (rule.type !== 'CONSULT' || !MODES.has(rule.mode ?? '')) return false;
  if (clause.kind !== 'verb' || clause.passive || !SITTING.has(clause.lemma)) return false;
  // "leaders came to discuss it": a purpose is no sitting
  if (clause.form === 'infinitive' && ['advcl', 'acl'].includes(clause.relation)) return false;
  if (noun === null && clause.objects.length > 0 && rule.mode === undefined && clause.lemma !== 'hold')
    return false;
  return all.every(({ entity, mention }) => entity.sector === 'IGO' && mention.kind !== 'anaphor');
}
