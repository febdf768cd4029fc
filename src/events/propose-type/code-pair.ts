import type { Codebook, EventType } from '../../codebook/index.js';
import type { Language } from '../../language/token.js';
import type { Span } from '../../span.js';
import { chooseType } from './choose-type.js';
import { codeByRules, type RuleCoding } from './code-by-rules.js';
import { pairFeatures } from './pair-features.js';
import { readPair } from './read-pair.js';
import { ruleVotes } from './rule-votes.js';
import { scoreTypes } from './score-types.js';
import type { TypeModel } from './type-model.js';

/** What one party does to another in a sentence, and who says so. */
export interface PairCoding {
  readonly type: EventType;
  /** `both`, `source` …: the rules agree with the model, and by which step they found it; `model`: they do not, or are silent. */
  readonly how: RuleCoding['how'] | 'model';
  /** The rule's name, or `type-model`. */
  readonly rule: string;
  /** What the model saw; other codings are translated by it. */
  readonly features: ReadonlySet<string>;
}

export interface PairParts {
  readonly language: Language;
  readonly codebook: Codebook;
  readonly typeModel: TypeModel;
}

/**
 * The relation of two given parties in one sentence. The rules' answer is evidence for the model, which decides: on our own
 * examples, kept out of training, that beats the rules alone. Against "the rules where they name both parties" it was
 * compared on PLV_train only. Null when neither span holds a word.
 */
export function codePair(
  text: string,
  source: Span | null,
  target: Span | null,
  parts: PairParts,
): PairCoding | null {
  const pair = readPair(text, source, target, parts);
  if (!pair) return null;
  const byRules = codeByRules(text, pair);
  const features = pairFeatures(pair, ruleVotes(byRules));
  const type = chooseType(scoreTypes(parts.typeModel, features));
  if (!type) return null;
  const agreed = byRules?.type === type ? byRules : null;
  return {
    type,
    how: agreed?.how ?? 'model',
    rule: agreed?.rule ?? 'type-model',
    features: new Set(features),
  };
}
