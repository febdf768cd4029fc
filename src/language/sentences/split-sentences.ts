import type { Span } from '../../span.js';
import { isEastAsian, splitEastAsian } from './split-east-asian.js';
import { endsSentence } from './ends-sentence.js';
import { findBoundaries } from './find-boundaries.js';

/**
 * Sentences within one block of text. A stop is followed by its closing quotes and brackets, which belong to the
 * sentence that they end; whether it ends one is first `endsSentence`'s to say, then `findBoundaries`'s. Blank lines,
 * bullets and Markdown headings begin a sentence by themselves. Linear in the length of the block.
 */
export function splitSentences(text: string, block: Span): Span[] {
  return split(text, block, (paragraph) => {
    const ruled = endsByRule(text, paragraph);
    return findBoundaries(text, paragraph, ruled);
  });
}

/** The same by rules alone: what the classifier learns from. */
export function splitByRule(text: string, block: Span): Span[] {
  return split(text, block, (paragraph) => endsByRule(text, paragraph));
}

function split(text: string, block: Span, endsOf: (paragraph: Span) => readonly number[]): Span[] {
  const sentences: Span[] = [];
  for (const paragraph of splitParagraphs(text, block)) {
    const pieces = isEastAsian(text, paragraph)
      ? splitEastAsian(text, paragraph)
      : cutAt(paragraph, endsOf(paragraph));
    for (const piece of pieces) {
      const trimmed = trim(text, piece);
      if (trimmed.start < trimmed.end) sentences.push(...cutLong(text, trimmed));
    }
  }
  return sentences;
}

function cutAt(paragraph: Span, ends: readonly number[]): Span[] {
  const starts = [paragraph.start, ...ends];
  return starts.map((start, i) => ({ start, end: ends[i] ?? paragraph.end }));
}

/** Longest sentence in UTF-16 code units; longer ones are cut at a space, so that later stages stay linear. */
export const LONGEST_SENTENCE = 2500;

// A stop with its closing signs and the marks of notes (“…power.” [7]) and of Markdown
const STOP =
  /(?:[.!?]+|…+|[!?.]*[。！？]+)(?:["'”’»)\]*_]|''){0,6}(?=\s|$)(?:\s?\[\d{1,3}\]|\s\*\*(?=\s)){0,6}|[.!?]["”’)]{1,2}(?=["“‘([]?\p{Lu}\p{Ll})/gu;

function endsByRule(text: string, block: Span): number[] {
  const ends: number[] = [];
  let start = block.start;
  const within = text.slice(block.start, block.end);
  for (const match of within.matchAll(STOP)) {
    const stop = block.start + match.index;
    const end = stop + match[0].length;
    if (!endsSentence(text, start, stop, end, block.end)) continue;
    ends.push(end);
    start = end;
  }
  return ends;
}

// A line that opens with a bullet, a number in a list or a heading's marks is not run on from the line before.
const PARAGRAPH_BREAK =
  /\r?\n[^\S\n]*\r?\n|\r\n?(?!\n)|\u2028|\u2029|\n(?=[^\S\n]{0,12}(?:[-*•‣◦▪●■–—]\s|#{1,6}\s|\d{1,2}[.)]\s|>))/g;

function splitParagraphs(text: string, block: Span): Span[] {
  const paragraphs: Span[] = [];
  let start = block.start;
  for (const match of text.slice(block.start, block.end).matchAll(PARAGRAPH_BREAK)) {
    const at = block.start + match.index;
    if (match[0] === '\r' || match[0] === '\r\n') continue;
    paragraphs.push({ start, end: at });
    start = at + match[0].length;
  }
  paragraphs.push({ start, end: block.end });
  return paragraphs;
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b)
  );
}

function cutLong(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    let end = start + LONGEST_SENTENCE;
    while (end > start + LONGEST_SENTENCE / 2 && !isBlank(text.charCodeAt(end))) end--;
    if (!isBlank(text.charCodeAt(end))) end = start + LONGEST_SENTENCE;
    // never between the halves of a surrogate pair
    if ((text.charCodeAt(end) & 0xfc00) === 0xdc00) end--;
    pieces.push(trim(text, { start, end }));
    start = end;
  }
  const rest = trim(text, { start, end: sentence.end });
  if (rest.start < rest.end) pieces.push(rest);
  return pieces.filter((piece) => piece.start < piece.end);
}
