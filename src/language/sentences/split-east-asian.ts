import type { Span } from '../../span.js';

const SAMPLE = 400;

/** Whether a block is mostly Chinese, Japanese or Korean, judged by the letters of its first 400 characters. */
export function isEastAsian(text: string, block: Span): boolean {
  let asian = 0;
  let other = 0;
  const end = Math.min(block.end, block.start + SAMPLE);
  for (let at = block.start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x3041 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)) asian++;
    else if ((code | 32) >= 97 && (code | 32) <= 122) other++;
  }
  // a Latin word takes about four times the letters of a Chinese one
  return asian > 0 && asian * 4 >= other;
}

// Ideographic stops end a sentence wherever they stand; a Latin full stop only before a space, as in Korean. Closing
// quotes and brackets belong to the sentence that they end.
const STOP = /[。！？｡]+[」』”’）》〉】〕"')\]]{0,6}|(?:[.!?]+|…+)[」』”’）》〉】"')\]]{0,6}(?=\s|$)/gu;

// 「行く。」と述べた / “…。”他说: a quote that the sentence reports does not end it
const REPORTED = /^(?:と|との|って|など|라고|라며|이라고|고 )/u;

/** Sentences of a Chinese, Japanese or Korean block; a stop within an open bracket or quote of Japanese is inside. */
export function splitEastAsian(text: string, block: Span): Span[] {
  const pieces: Span[] = [];
  let start = block.start;
  for (const match of text.slice(block.start, block.end).matchAll(STOP)) {
    const end = block.start + match.index + match[0].length;
    if (REPORTED.test(text.slice(end, end + 4))) continue;
    // a stop inside 「…」 waits for the bracket, if it closes soon
    if (depthOfQuotes(text, start, end) > 0 && closesSoon(text, end, block.end)) continue;
    // "3.5", "U.S.": a Latin full stop after a Latin capital or before a digit is none
    if (/^\.$/.test(match[0]) && /[A-Z]$/.test(text.slice(Math.max(start, end - 2), end - 1))) continue;
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: block.end });
  return pieces;
}

const REACH = 200;

function depthOfQuotes(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = Math.max(start, end - REACH); at < end; at++) {
    const sign = text[at];
    if (sign === '「' || sign === '『' || sign === '“') depth++;
    else if ((sign === '」' || sign === '』' || sign === '”') && depth > 0) depth--;
  }
  return depth;
}

function closesSoon(text: string, from: number, blockEnd: number): boolean {
  return /[」』”]/u.test(text.slice(from, Math.min(from + REACH, blockEnd)));
}
