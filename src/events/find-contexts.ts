import type { Codebook } from '../codebook/index.js';
import type { Token } from '../language/token.js';
import type { Act } from './act.js';

const LONGEST_CUE = 4;

/** PLOVER's contexts: those that the rule names, and those whose cue words stand in the act's own words. */
export function findContexts(act: Act, tokens: readonly Token[], codebook: Codebook): string[] {
  const contexts = new Set(act.match.rule.contexts);
  const own = tokens
    .filter((token) => token.start >= act.quote.start && token.end <= act.quote.end)
    .map((token) => token.lemma.toLowerCase());
  for (let from = 0; from < own.length; from++)
    for (let length = 1; length <= LONGEST_CUE && from + length <= own.length; length++)
      for (const context of codebook.contexts.get(own.slice(from, from + length).join(' ')) ?? [])
        contexts.add(context);
  return [...contexts].sort();
}
