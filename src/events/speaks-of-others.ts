import type { CompiledRule } from '../codebook/index.js';
import type { Span } from '../span.js';
import type { AnalysedSentence } from './analysed-sentence.js';

/** How many sentences before may name the other side: "Kenya raided our post. We have lodged a protest." */
const REACH = 3;

/**
 * Whether a sentence of an office's own text can tell of an act towards others: somebody but the office's own state is named
 * in it or shortly before. What is left, "our agents arrested 40 smugglers", is how a state is run.
 * @param issuer the state or body whose text it is; null for the press, where any sentence can
 */
export function speaksOfOthers(
  sentences: readonly AnalysedSentence[],
  index: number,
  issuer: string | null,
): boolean {
  if (issuer === null) return true;
  return sentences.slice(Math.max(0, index - REACH), index + 1).some((one) => namesOther(one, issuer));
}

/** Whether a sentence, or a part of it, names somebody but the office's own state. */
export const namesOther = (
  { mentions, sentence }: AnalysedSentence,
  issuer: string,
  within: Span = sentence,
): boolean =>
  mentions.some(
    ({ start, end, entities }) =>
      start >= within.start && end <= within.end && entities.some(({ id }) => id !== null && id !== issuer),
  );

/** What a state does alone that others look to: tests, drills and deployments. */
export const isDoneAlone = ({ type }: CompiledRule): boolean => type === 'MOBILIZE';
