import type { Clause } from './clause.js';
import type { Match } from './match-rules.js';

/**
 * "Chinese troops were deployed along the border", "Iranian missiles were launched at a base": where nobody says who moved
 * them, it is whose they are.
 */
export function isOwnMoved(clause: Clause, { rule }: Match): boolean {
  if (!clause.passive || clause.kind !== 'verb' || clause.subjects.length > 0) return false;
  if (rule.type === 'MOBILIZE') return true;
  // "India's ambassador was recalled from Islamabad"
  if (rule.type === 'SANCTION') return rule.mode === 'withdraw';
  if (rule.type === 'RETREAT') return rule.mode === 'withdraw';
  if (rule.type === 'AID') return rule.name.startsWith('AID.peacekeeping');
  return rule.type === 'ASSAULT' && rule.object !== null && !rule.recipient.includes('object');
}
