import type { Span } from '../span.js';

/** A stretch of text that stands by itself, without the marks of its layout; `text` is exactly what the span covers. */
export interface Paragraph extends Span {
  readonly text: string;
  /** The mark that stood before it: a Markdown heading's `#`, a list's `-`, a quotation's `>`; '' for none. */
  readonly mark: '#' | '-' | '>' | '**' | '';
  /** Whether an empty line, or the text's start, stands before it. */
  readonly afterGap: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const SENTENCE_END = /[.!?:;。！？：；…]["'”’»）)\]]*$/;
const MARKS: readonly (readonly [RegExp, Paragraph['mark']])[] = [
  [/^#{1,6}\s+/, '#'],
  [/^(?:>\s?)+/, '>'],
  [/^(?:[-*+•·●▪◦‣–—]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/, '-'],
];

function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The span without the white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/**
 * Whether the text is broken at a fixed width, as e-mail and telegrams are: most lines that have another right below
 * them end within a sentence, and none is long. Agencies that put each paragraph on a line of its own are not.
 */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let inside = 0;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || line.end - line.start < 30 || text.slice(next.start, next.end).trim() === '') continue;
    if (line.end - line.start > 130) return false;
    inside += 1;
    if (!SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 5), line.end).trimEnd())) broken += 1;
  }
  return inside >= 4 && broken >= inside * 0.6;
}

/** 'the two sides met in' | 'Oslo on Monday.' is one paragraph broken in two where the text is hard-wrapped. */
function continues(text: string, line: Span, next: Span, width: number): boolean {
  const start = text.slice(next.start, next.start + 12).trimStart();
  if (MARKS.some(([pattern]) => pattern.test(start))) return false;
  const tail = text.slice(Math.max(line.start, line.end - 5), line.end).trimEnd();
  return /^\p{Ll}/u.test(start) ? !/[.!?。]$/.test(tail) : line.end - line.start >= width * 0.75;
}

function withoutMarks(text: string, span: Span, afterGap: boolean): Paragraph {
  const inner = trimSpan(text, span);
  let { start, end } = inner;
  let mark: Paragraph['mark'] = '';
  for (const [pattern, name] of MARKS) {
    const found = pattern.exec(text.slice(start, Math.min(end, start + 20)));
    if (!found || start + found[0].length >= end) continue;
    mark = name;
    start += found[0].length;
    break;
  }
  // '**Background**' is set in bold as a whole; '**China:** agreed' is not
  const emphasis = /^(\*{1,3}|_{1,3})(?=[^\s*_])/.exec(text.slice(start, start + 4))?.[1];
  if (
    emphasis !== undefined &&
    end - start > emphasis.length * 2 &&
    text.slice(start, end).endsWith(emphasis)
  ) {
    const within = text.slice(start + emphasis.length, end - emphasis.length);
    if (!within.includes(emphasis)) {
      start += emphasis.length;
      end -= emphasis.length;
      if (mark === '' && emphasis.length > 1) mark = '**';
    }
  }
  if (mark === '#') end -= /\s*#*$/.exec(text.slice(Math.max(start, end - 10), end))?.[0].length ?? 0;
  return { ...trimSpan(text, { start, end }), text: text.slice(start, end).trim(), mark, afterGap };
}

/** The paragraphs of a plain text, in order: one a line, or joined from lines where the text is hard-wrapped. */
export function findParagraphs(text: string): Paragraph[] {
  const lines = splitLines(text);
  const wrapped = isHardWrapped(text, lines);
  const width = wrapped ? lines.reduce((most, line) => Math.max(most, line.end - line.start), 0) : 0;
  const paragraphs: Paragraph[] = [];
  let afterGap = true;
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start < 0) return;
    const paragraph = withoutMarks(text, { start, end }, afterGap);
    if (paragraph.end > paragraph.start) paragraphs.push(paragraph);
    start = -1;
    afterGap = false;
  };
  for (const [index, line] of lines.entries()) {
    if (text.slice(line.start, line.end).trim() === '') {
      close();
      afterGap = true;
      continue;
    }
    const previous = lines[index - 1];
    const joins = wrapped && start >= 0 && previous !== undefined && continues(text, previous, line, width);
    if (!joins) close();
    if (start < 0) start = line.start;
    end = line.end;
  }
  close();
  return paragraphs;
}
