import type { Span } from '../span.js';

/** How a word is written: `us`, `Us`, `US`. Digits alone count as lower. */
export type Shape = 'lower' | 'title' | 'upper';

/** One word as names are looked up by: hyphens part words, full stops within an abbreviation do not. */
export interface Word extends Span {
  /** Lower case without diacritics and full stops; a possessive ending is kept: `china's`, `us`, `cote`. */
  readonly key: string;
  /** The key without a possessive ending. */
  readonly bare: string;
  /** Where the word ends without its possessive ending. */
  readonly bareEnd: number;
  readonly shape: Shape;
}

// Every alternative begins with another kind of character than the one before ends with: linear.
// "P5+1" and "OPEC+" are one word each; a plus between letters parts them.
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:[.'’ʼ‘&]|\+(?=\p{N}))[\p{L}\p{M}\p{N}]+)*(?:\+(?![\p{L}\p{N}]))?/gu;
const MARKS = /\p{M}+/gu;
const POSSESSIVE = /['’ʼ]s$/iu;

/** Letters that Unicode does not take apart into a base letter and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ħ: 'h', ə: 'e',
}; // prettier-ignore
const BASE_LETTER = /[łøđðßæœıþħə]/gu;

/** A word's look-up key: `Türkiye` and `Turkiye`, `U.S.` and `US` are the same. */
export function normaliseWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(BASE_LETTER, (letter) => BASE_LETTERS[letter] ?? letter)
    .replace(/[.&]/g, '')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/'(?!s$)/g, '');
}

/** The last full stop of an abbreviation belongs to it: "U.S." */
function withFullStop(raw: string, next: string | undefined): string {
  return next === '.' && /^\p{L}(?:\.\p{L})+$/u.test(raw) ? `${raw}.` : raw;
}

function shapeOf(word: string): Shape {
  const first = word[0] ?? '';
  if (first === first.toLowerCase()) return 'lower';
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() ? 'upper' : 'title';
}

/** The words of a stretch of text, in order, with offsets into the whole text. */
export function splitWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    const raw = withFullStop(match[0], text[start + match[0].length]);
    const key = normaliseWord(raw);
    const possessive = key.endsWith("'s") && POSSESSIVE.test(raw);
    const stem = possessive ? raw.slice(0, -2) : raw;
    words.push({
      start,
      end: start + raw.length,
      key,
      bare: possessive ? key.slice(0, -2) : key,
      bareEnd: start + stem.length,
      shape: shapeOf(stem),
    });
  }
  return words;
}
