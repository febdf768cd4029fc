import type { RuleCoding } from './code-by-rules.js';

/** What the rules say of a pair, as words for the model: it learns how far to trust which of them. */
export function ruleVotes(coding: RuleCoding | null): string[] {
  if (!coding) return ['none'];
  const { how, type, rule, status } = coding;
  return [`${how} ${type}`, `type ${type}`, rule, `${how} ${status ?? ''}`];
}
