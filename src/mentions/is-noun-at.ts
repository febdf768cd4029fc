import { bareAt, gapBefore, uposOf, type Layout } from './lay-out.js';

/** Whether the word goes on with a noun phrase: "the two-year period", "the three men". */
export function isNounAt(layout: Layout, word: number): boolean {
  if (layout.words[word] === undefined) return false;
  if (/^[-‐‑]/u.test(gapBefore(layout, word))) return true; // "the two-year period"
  if (!/^\s$/.test(gapBefore(layout, word))) return false;
  const upos = uposOf(layout, word);
  if (upos !== null) return upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN' || upos === 'NUM';
  return !/(?:ed|were|are|also|have|had|will|would|met|held|spoke|can|did|do|then|on|in|of)$/.test(
    bareAt(layout, word),
  );
}
