import { MONTHS } from './data/calendar-names.js';
import type { Span } from '../../span.js';

/** A run of letters, a run of digits, or one other character. `mid-June` is three words, `7th` two, `'s` two. */
export interface DateWord extends Span {
  readonly text: string;
  /** Lower case; typographic apostrophes and dashes as `'` and `-`. */
  readonly lower: string;
  readonly kind: 'letters' | 'digits' | 'mark';
  /** The number that digits spell; -1 for anything else, and for more than nine digits. */
  readonly value: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether a sentence or paragraph begins here. */
  readonly opens: boolean;
}

const RUN = /\p{L}[\p{L}\p{M}]*|\d+|\S/gu;

/** Cuts a stretch of text into the words that date expressions are made of. Linear. */
export function splitDateWords(text: string, within: Span): DateWord[] {
  const words: DateWord[] = [];
  let previousEnd = within.start;
  RUN.lastIndex = within.start;
  for (;;) {
    const run = RUN.exec(text);
    if (!run || run.index >= within.end) break;
    const start = run.index;
    const end = Math.min(start + run[0].length, within.end);
    const exact = text.slice(start, end);
    const kind = /^\d/.test(exact) ? 'digits' : /^\p{L}/u.test(exact) ? 'letters' : 'mark';
    const before = words.at(-1);
    const gap = start > previousEnd;
    words.push({
      start,
      end,
      text: exact,
      lower: kind === 'mark' ? (MARKS.get(exact) ?? exact) : exact.toLowerCase(),
      kind,
      value: kind === 'digits' && exact.length <= 9 ? Number(exact) : -1,
      spaced: gap || before === undefined,
      opens:
        before === undefined ||
        (gap && isBreak(text.slice(previousEnd, Math.min(start, previousEnd + 200)), words, exact)),
    });
    previousEnd = end;
  }
  return words;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['–', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['〜', '~'],
]);

/** A blank line, or white space after the end of a sentence; "Jan. 7", "U.S. President" and "Gen. Smith" are none. */
function isBreak(gap: string, words: readonly DateWord[], next: string): boolean {
  if (gap.split('\n').length > 2) return true;
  if (!/^[\p{Lu}"'“‘`(]/u.test(next)) return false;
  const isClosed = CLOSERS.has(words.at(-1)?.text ?? '');
  const mark = words.at(isClosed ? -2 : -1);
  if (mark === undefined || !ENDS.has(mark.text)) return false;
  const last = words.at(isClosed ? -3 : -2);
  if (last?.kind === 'digits' && MONTHS.has(next.toLowerCase())) return false; // '16. Nov. 2016'
  return (
    mark.text !== '.' || isClosed || last === undefined || !(last.text.length === 1 || TITLES.has(last.lower))
  );
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?']);
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", '”', '’', ')']);
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen sen rep gov lt col sgt maj capt adm st no vs jr sr jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
