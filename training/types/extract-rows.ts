import { codeByRules } from '../../src/events/propose-type/code-by-rules.js';
import { pairFeatures } from '../../src/events/propose-type/pair-features.js';
import { readPair } from '../../src/events/propose-type/read-pair.js';
import { ruleVotes } from '../../src/events/propose-type/rule-votes.js';
import { unmark } from '../../src/events/propose-type/unmark.js';
import type { EventType } from '../../src/codebook/event-type.js';
import { loadCodebook } from '../../src/loading/load-codebook.js';
import { loadLanguage } from '../../src/loading/load-language.js';
import type { Example } from './read-examples.js';

/** An example as the model sees it, with what the rules alone would say. */
export interface ReadExample {
  readonly type: EventType;
  readonly features: readonly string[];
  readonly byRules: EventType | null;
  readonly weight: number;
  /** The sentence without its marks: one sentence may teach of several pairs. */
  readonly sentence: string;
}

/** Reads examples with this build's language stage and codebook: the same code as at run time. */
export function extractRows(examples: readonly Example[], weight: number): ReadExample[] {
  const parts = { language: loadLanguage(), codebook: loadCodebook() };
  return examples.map(({ type, marked }) => {
    const { text, source, target } = unmark(marked);
    const pair = readPair(text, source, target, parts);
    if (!pair) throw new Error(`an example without words: ${marked}`);
    const coding = codeByRules(text, pair);
    const features = pairFeatures(pair, ruleVotes(coding));
    return { type, features, byRules: coding?.type ?? null, weight, sentence: text };
  });
}
