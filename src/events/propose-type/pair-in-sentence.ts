import type { Codebook } from '../../codebook/index.js';
import type { Span } from '../../span.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { ancestors, headOfSpan, type Tree } from '../tree.js';

/** Two parties in a parsed sentence: where each stands, and the way between them in the tree. */
export interface PairInSentence {
  readonly sentence: AnalysedSentence;
  readonly codebook: Codebook;
  /** Null where the sentence names no doer: "two newspapers were ordered to close". */
  readonly source: Party | null;
  /** Null where it names nobody to whom it is done: "opened an investigation". */
  readonly target: Party | null;
  /** The lowest token above both; -1 where there is no second party or none is above both. */
  readonly meeting: number;
}

/** A party: its words, their head, and all that governs it, nearest first. */
export interface Party {
  readonly span: Span;
  readonly head: number;
  readonly above: readonly number[];
}

/** Places a pair in its tree. Null when neither span holds a word. */
export function placePair(
  sentence: AnalysedSentence,
  source: Span | null,
  target: Span | null,
  codebook: Codebook,
): PairInSentence | null {
  const from = source && placeParty(sentence.tree, source);
  const to = target && placeParty(sentence.tree, target);
  if (!from && !to) return null;
  const chain = to ? [to.head, ...to.above] : [];
  const meeting = from ? [from.head, ...from.above].find((index) => chain.includes(index)) : undefined;
  return { sentence, codebook, source: from, target: to, meeting: meeting ?? -1 };
}

function placeParty(tree: Tree, span: Span): Party | null {
  const head = headOfSpan(tree, span);
  return head < 0 ? null : { span, head, above: ancestors(tree, head) };
}
