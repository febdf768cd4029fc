import type { Word } from '../gazetteer/index.js';
import type { Token, Upos } from '../language/token.js';
import type { Span } from '../span.js';
import type { WrittenNames } from './find-names.js';
import { FUNCTION_WORDS } from './words.js';

/** A sentence made ready for reading names: its words, the gazetteer's names in it, and the token of each word. */
export interface Layout extends Span, WrittenNames {
  readonly text: string;
  /** Its place in the document. */
  readonly index: number;
  readonly part: string;
  /** Empty where the sentence was not parsed. */
  readonly tokens: readonly Token[];
  /** For each word the index of its first token; -1 where there is none. */
  readonly tokenOf: readonly number[];
}

/** Lays a sentence out with the names found in it. */
export function layOut(
  text: string,
  { start, end }: Span,
  index: number,
  part: string,
  tokens: readonly Token[],
  { words, nameAt, named }: WrittenNames,
): Layout {
  return { start, end, text, index, part, words, nameAt, named, tokens, tokenOf: alignTokens(words, tokens) };
}

function alignTokens(words: readonly Word[], tokens: readonly Token[]): number[] {
  let next = 0;
  return words.map((word) => {
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= word.start) next++;
    const token = tokens[next];
    return token !== undefined && token.start < word.end ? next : -1;
  });
}

/** The characters between a word and the one before it. */
export function gapBefore(layout: Layout, word: number): string {
  const before = layout.words[word - 1];
  const here = layout.words[word];
  return here === undefined
    ? ''
    : layout.text.slice(before === undefined ? layout.start : before.end, here.start);
}

/** The part of speech of a word; null where the sentence was not parsed. */
export function uposOf(layout: Layout, word: number): Upos | null {
  return layout.tokens[layout.tokenOf[word] ?? -1]?.upos ?? null;
}

/** The key of a word without a possessive ending; the empty string past either end. */
export function bareAt(layout: Layout, word: number): string {
  return layout.words[word]?.bare ?? '';
}

/** Whether a word ends in 's, or stands before an apostrophe: "China's", "the Philippines' ". */
export function isPossessive(layout: Layout, word: number): boolean {
  const here = layout.words[word];
  if (here === undefined) return false;
  return (
    here.key !== here.bare ||
    (/s$/.test(here.key) && /^['’](?:\s|$)/.test(layout.text.slice(here.end, here.end + 2)))
  );
}

/**
 * Whether a sentence is written as headlines are, so that a capital says nothing: of the longer words that no table
 * knows, none is in small letters.
 */
export function isTitleCase(layout: Layout): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < layout.words.length; i = layout.nameAt[i]?.last ?? i + 1) {
    const word = layout.words[i];
    if (word === undefined || word.end - word.start < 4 || FUNCTION_WORDS.has(word.bare)) continue;
    if (word.shape !== 'lower') capitals++;
    else if (layout.nameAt[i] === null) small++;
  }
  return (
    small === 0 && capitals >= 3 && !/[.!?]["”]?\s*$/.test(layout.text.slice(layout.end - 3, layout.end))
  );
}
