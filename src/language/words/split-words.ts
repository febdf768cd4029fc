import type { Span } from '../../span.js';
import { splitChunk } from './split-chunk.js';

// Whitespace, controls, zero-width and byte-order marks separate words. A chunk is capped, so that a megabyte without a
// space stays linear.
const CHUNK = /[^\s\p{Cc}\u200b\u2060\ufeff]{1,400}/gu;

/** Cuts one sentence into syntactic words as the English UD treebanks do, with offsets into `text`. Linear. */
export function splitWords(text: string, sentence: Span): Span[] {
  const words: Span[] = [];
  const within = text.slice(sentence.start, sentence.end);
  const lastInk = endOfInk(within);
  for (const { 0: chunk, index } of within.matchAll(CHUNK)) {
    const from = sentence.start + index;
    let start = 0;
    for (const end of splitChunk(chunk, lastInk - index)) {
      words.push({ start: from + start, end: from + end });
      start = end;
    }
  }
  return words;
}

/** Where the last letter, number or full stop ends, closing quotes and brackets passed over. */
function endOfInk(sentence: string): number {
  let end = sentence.length;
  while (end > 0 && /[\s"'”’»)\]*_]/.test(sentence[end - 1] ?? '')) end--;
  return end;
}
