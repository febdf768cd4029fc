import { HEAD_KEYS, type HeadField } from './data/head-keys.js';

export interface Head {
  readonly fields: ReadonlyMap<HeadField, string>;
  /** Fields that the head gives twice, differently; the first value stands. */
  readonly conflicting: readonly HeadField[];
  /** Where the text begins, in the file. */
  readonly textStart: number;
}

/** A head longer than this is none: 200 lines of `key: value` are a table, not a head. */
const MAX_HEAD_LINES = 60;
const KEY_VALUE = /^([\p{L}][\p{L}\p{N} _-]{0,30})\s{0,3}[:：]\s*(.*)$/u;
const LIST_ITEM = /^\s*-\s+(.*)$/;
/** Fields that make a head by themselves; "Source: Xinhua" alone may as well be the text's first line. */
const TELLING: ReadonlySet<HeadField> = new Set(['title', 'url', 'id']);

const unquote = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;

function linesOf(text: string): { text: string; end: number }[] {
  const lines: { text: string; end: number }[] = [];
  let start = 0;
  while (start < text.length && lines.length <= MAX_HEAD_LINES) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    if (end - start > 5000) break;
    lines.push({ text: text.slice(start, end).trim(), end });
    start = end;
  }
  return lines;
}

/** Skips empty lines between the head and the text, but not the indent of the text's first line. */
function skipEmptyLines(text: string, from: number): number {
  const empty = /^(?:[ \t]*\r?\n)*/.exec(text.slice(from, from + 1000));
  return from + (empty?.[0].length ?? 0);
}

/**
 * The head of a plain text: `title: …`, `outlet: …`, `date: …`, `url: …` lines up to an empty line, or front matter
 * between `---` lines. Unknown keys are allowed beside known ones. Null when the text has no head; a transcript's
 * `Q: …` or a letter's `To: …` is none.
 */
export function parseHead(text: string): Head | null {
  const lines = linesOf(text);
  const fenced = lines[0]?.text === '---';
  const fields = new Map<HeadField, string>();
  const conflicting: HeadField[] = [];
  let last: HeadField | null = null;

  for (const [index, line] of lines.entries()) {
    if (fenced && index === 0) continue;
    const isEnd = fenced ? line.text === '---' || line.text === '...' : line.text === '';
    if (isEnd) {
      const isHead = fenced
        ? fields.size > 0
        : fields.size >= 2 || [...fields.keys()].some((key) => TELLING.has(key));
      return isHead && index > 0 ? { fields, conflicting, textStart: skipEmptyLines(text, line.end) } : null;
    }
    const item = fenced ? LIST_ITEM.exec(line.text) : null;
    if (item) {
      if (last !== null) fields.set(last, [fields.get(last), item[1]].filter(Boolean).join(', '));
      continue;
    }
    const pair = KEY_VALUE.exec(line.text);
    if (!pair) {
      if (fenced && (line.text === '' || line.text.startsWith('#'))) continue;
      return null;
    }
    last = HEAD_KEYS.get((pair[1] ?? '').toLowerCase().replace(/_/g, ' ').trim()) ?? null;
    if (last === null) continue;
    const value = unquote((pair[2] ?? '').trim()).replace(/^\[(.*)\]$/, '$1');
    const earlier = fields.get(last);
    if (earlier === undefined || earlier === '') fields.set(last, value);
    else if (earlier !== value && value !== '' && !conflicting.includes(last)) conflicting.push(last);
  }
  return null;
}
