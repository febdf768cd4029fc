import type { Codebook } from '../../codebook/index.js';
import type { Language, NameHint } from '../../language/token.js';
import type { Span } from '../../span.js';
import { findClauses } from '../find-clauses.js';
import { buildTree } from '../tree.js';
import { wordsOf } from '../words-of.js';
import { placePair, type PairInSentence } from './pair-in-sentence.js';

/** Parses a sentence and places two given parties in it. Null when the text has no words. */
export function readPair(
  text: string,
  source: Span | null,
  target: Span | null,
  parts: { readonly language: Language; readonly codebook: Codebook },
): PairInSentence | null {
  const whole = { start: 0, end: text.length };
  const hints: NameHint[] = [];
  const tree = buildTree(parts.language.analyse(text, whole, hints));
  if (tree.tokens.length === 0) return null;
  const clauses = findClauses(tree, parts.codebook);
  const sentence = {
    sentence: { ...whole, part: 'body' as const },
    tokens: tree.tokens,
    words: wordsOf(tree.tokens),
    tree,
    mentions: [],
    times: [],
    clauses,
  };
  return placePair(sentence, source, target, parts.codebook);
}
