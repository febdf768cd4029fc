import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { EventDate } from '../events/event.js';
import type { Claim } from './claim.js';
import { findTiesClaims } from './find-ties-claims.js';
import { findWordingClaims } from './find-wording-claims.js';

/** The claims of one sentence, about wording and about ties. */
export function findClaims(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  context: {
    readonly inFocus: string | null;
    readonly phraseBefore: string | null;
    readonly wordsOwner: string | null;
    readonly firstNamed: string | null;
    readonly pairInFocus: readonly [string, string] | null;
    readonly dateOf: (predicate: number) => EventDate | null;
  },
): Claim[] {
  return [
    ...findWordingClaims(sentence, text, codebook, context),
    ...findTiesClaims(sentence, text, codebook, context),
  ];
}
