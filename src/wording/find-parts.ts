import type { Block, Part } from '../documents/document.js';
import {
  ANSWER,
  BOILERPLATE,
  HEADING,
  QUESTION,
  RECAP_HEADING,
  RECAP_SENTENCE,
  VOTE,
} from './data/markers.js';
import type { Voice } from './find-speakers.js';
import type { FoldedText } from './fold-text.js';

/** Parts that are the office's own words, now; uses elsewhere are counted apart. */
export const OWN_PARTS: ReadonlySet<Part> = new Set<Part>(['body', 'answer']);

/** Longest quotation that is still a name or a formula in quotes (“双暂停”), in letters. */
const SHORT_QUOTE = { wide: 24, narrow: 60 };

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const QUOTED = /"([^"\n]{1,2000})"|「([^」\n]{1,2000})」|『([^』\n]{1,2000})』/g;
const SENTENCE = /[^.!?。!?\n]{1,4000}(?:[.!?。!?]+|$)/g;

const startsAny = (line: string, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => pattern.test(line));

/** Who speaks, where a line says so: `赵立坚:`, `ann berg:`. */
const LABEL = /^([\p{L}\p{M} .'·-]{2,40}?) ?:/u;

/** A folded line, cut to what a marker can fill: patterns never run over a long paragraph. */
const opening = (line: string): string => line.slice(0, 160).trimStart();

function isHeading(line: string, next: string | undefined): boolean {
  const bare = line.trim();
  if (bare === '' || /[.。!?;,、]$/.test(bare) || next === undefined) return false;
  const long = WIDE.test(bare) ? bare.length > 40 : bare.length > 90;
  return !long && (startsAny(bare, HEADING) || next.trim() === '' || next.length > 3 * bare.length);
}

/**
 * Parts a folded text into blocks of one part each, line by line: heading, body, question, answer, vote, recap,
 * boilerplate, and quotations too long to be a name. A question lasts to the next answer and the other way round;
 * a vote and a sentence that reports an earlier text end with themselves. Spans are in `folded` units, in order.
 *
 * @param boilerplate lines (folded, trimmed) that the source repeats; see `findBoilerplate`
 * @param voiceOf for whom one speaks whose label (folded) stands before a colon; a guest's words count as quoted
 */
export function findParts(
  { folded }: FoldedText,
  boilerplate: ReadonlySet<string> = new Set(),
  voiceOf: (label: string) => Voice | null = () => null,
): Block[] {
  const blocks: Block[] = [];
  const lines = folded.split('\n');
  let at = 0;
  let voice: Part = 'body';
  let chapter: Part | null = null;
  for (const [i, line] of lines.entries()) {
    const start = at;
    at += line.length + 1;
    const bare = line.trim();
    if (bare === '') continue;
    const head = opening(line);
    const speaks = voiceOf(LABEL.exec(head)?.[1] ?? '');
    const block = (part: Part): void => void blocks.push({ start, end: start + line.length, part });
    if (boilerplate.has(bare) || (bare.length < 160 && startsAny(bare, BOILERPLATE))) block('boilerplate');
    else if (startsAny(head, VOTE)) block('vote');
    else if (startsAny(head, QUESTION)) block((voice = 'question'));
    else if (speaks !== null || startsAny(head, ANSWER)) {
      voice = speaks === 'guest' ? 'quotation' : 'answer';
      finer(blocks, folded, start, start + line.length, voice);
    } else if (voice === 'body' && isHeading(line, lines[i + 1])) {
      chapter =
        startsAny(bare, RECAP_HEADING) || RECAP_HEADING.some((pattern) => pattern.test(bare))
          ? 'recap'
          : null;
      block('heading');
    } else if (voice === 'question' || chapter !== null) block(chapter ?? voice);
    else finer(blocks, folded, start, start + line.length, voice);
  }
  return blocks;
}

/** Splits a paragraph in the office's voice where it quotes at length or tells what an earlier text said. */
function finer(blocks: Block[], folded: string, start: number, end: number, voice: Part): void {
  const line = folded.slice(start, end);
  const apart: Block[] = [];
  for (const match of line.matchAll(QUOTED)) {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    const short = WIDE.test(words) ? SHORT_QUOTE.wide : SHORT_QUOTE.narrow;
    if (words.length > short)
      apart.push({ start: match.index, end: match.index + match[0].length, part: 'quotation' });
  }
  if (RECAP_SENTENCE.some((pattern) => pattern.test(line)))
    for (const match of line.matchAll(SENTENCE))
      if (RECAP_SENTENCE.some((pattern) => pattern.test(match[0])))
        apart.push({ start: match.index, end: match.index + match[0].length, part: 'recap' });
  let at = start;
  for (const { start: from, end: to, part } of apart.sort((a, b) => a.start - b.start)) {
    if (start + from < at) continue;
    if (start + from > at) blocks.push({ start: at, end: start + from, part: voice });
    blocks.push({ start: start + from, end: start + to, part });
    at = start + to;
  }
  if (at < end) blocks.push({ start: at, end, part: voice });
}
