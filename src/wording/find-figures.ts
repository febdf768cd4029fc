import type { ConceptUse } from './find-concepts.js';
import { foldText } from './fold-text.js';
import type { WordingText } from './text.js';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const DAYS: readonly {
  pattern: RegExp;
  read: (match: RegExpMatchArray) => [string | undefined, string | undefined, string | undefined];
}[] = [
  {
    pattern: /(?:(\d{4})[年년]\s?)?(\d{1,2})[月월]\s?(\d{1,2})[日일]/g,
    read: ([, year, month, day]) => [year, month, day],
  },
  {
    pattern: new RegExp(`\\b(${MONTHS.join('|')})\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?\\b`, 'g'),
    read: ([, month, day, year]) => [year, String(MONTHS.indexOf(month ?? '') + 1), day],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})\\s(${MONTHS.join('|')})(?:\\s(\\d{4}))?\\b`, 'g'),
    read: ([, day, month, year]) => [year, String(MONTHS.indexOf(month ?? '') + 1), day],
  },
];
/** Figures with two digits or more, or with a word for thousands; a year or a century alone says little and is left out. */
const FIGURE =
  /(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d{2,}|\d(?=\s?(?:[万萬만亿億억]|(?:thousand|million|billion|trillion)\b)))(?:\s?([万萬만亿億억]|(?:thousand|million|billion|trillion)\b))?/g;
const CENTURY = /^(?:st|nd|rd|th)?[\s-]?(?:centur|世纪|世紀|세기)/;
/** 14亿 and 1.4 billion are one figure. */
const TIMES = new Map([['万', 1e4], ['萬', 1e4], ['만', 1e4], ['亿', 1e8], ['億', 1e8], ['억', 1e8], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]]); // prettier-ignore
/** Digits that count nothing: in an address, in a name (G20), of a clock, or a month or day alone (11月, 14日). */
const NO_FIGURE =
  /(?:https?:\/\/|www\.)[\x21-\x7e]{1,2000}|[a-z][a-z\d-]{0,40}\d|\d{1,2}:\d{2}(?!\d)|\d{1,2}\s?[月日월일](?!間)/g;

/**
 * Days and figures of a text by their value, so that two languages can be compared: `11月14日` and `November 14` are both
 * `day:11-14`. The year is left out, since readouts seldom give it.
 */
export function findFigures(text: WordingText): ConceptUse[] {
  const { folded, starts, ends } = foldText(text.text);
  const found: ConceptUse[] = [];
  const taken = new Uint8Array(folded.length);
  const add = (id: string, from: number, to: number): void => {
    taken.fill(1, from, to);
    found.push({ id, span: { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 } });
  };
  for (const { pattern, read } of DAYS)
    for (const match of folded.matchAll(pattern)) {
      const [, month = '', day = ''] = read(match);
      add(
        `day:${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
        match.index,
        match.index + match[0].length,
      );
    }
  for (const match of folded.matchAll(NO_FIGURE)) taken.fill(1, match.index, match.index + match[0].length);
  for (const match of folded.matchAll(FIGURE)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (taken[from] === 1 || taken[to - 1] === 1 || /^(?:19|20)\d\d$/.test(match[0])) continue;
    if (CENTURY.test(folded.slice(to, to + 12))) continue;
    const times = TIMES.get(match[1] ?? '');
    const digits = (/^[\d.,]*\d/.exec(match[0])?.[0] ?? '').replaceAll(',', '');
    add(`figure:${times === undefined ? digits : Math.round(Number(digits) * times)}`, from, to);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
