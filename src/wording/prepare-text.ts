import type { Block, Part } from '../documents/document.js';
import { findParts } from './find-parts.js';
import { voicesOf } from './find-speakers.js';
import { foldText } from './fold-text.js';
import { foldEnglishWord, foldKoreanWord } from './fold-word.js';
import { writingOf, type WordingText, type Writing } from './text.js';

/** Between two tokens: nothing, a comma or short pause, or the end of a clause. */
export const JOINED = 0;
export const PAUSE = 1;
export const CLAUSE_END = 2;

/** A text as tokens in one spelling. Token `i` stands at `[starts[i], ends[i])` of the text as it was published. */
export interface PreparedText {
  readonly writing: Writing;
  readonly forms: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What stands before token `i`: JOINED, PAUSE or CLAUSE_END. */
  readonly breaks: Uint8Array;
  /** The part that each token stands in. */
  readonly parts: readonly Part[];
  /** In offsets of the published text. */
  readonly blocks: readonly Block[];
}

const WORD =
  /(?:\p{L}\.){2,8}|\p{N}{1,32}(?:[.,/]\p{N}{1,32})+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,79}(?:'\p{L}{1,24})?/gu;
const CHARACTER =
  /\p{N}{1,32}(?:[.,/]\p{N}{1,32})+|[a-z\p{N}][a-z\p{N}]{0,79}|[\p{Script=Katakana}ー]{1,80}|[\p{L}〇々]/gu;
const HARD = /[.;:!?()[\]{}\n。！？；：【】—…|•*]/;
/** Quotes too: “denuclearization” of the Peninsula is the same phrase. */
const SOFT = /[,、，・"「」『』《》〈〉]/;

/** Addresses are nobody's wording: `readout.example/ai` does not speak of AI. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[!-~]{1,2000}|[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}|\b(?:[a-z0-9-]{2,63}\.){1,8}(?:com|org|net|gov|int|edu|mil)(?:\.[a-z]{2})?\b(?:\/[!-~]{0,2000})?/g;

/** Longer texts are read to here, so that one broken file cannot fill memory; measured yearbooks have 0.6 million. */
const LONGEST_TEXT = 8_000_000;

/**
 * Folds, parts and tokenises one text. English words in one spelling, Chinese and Japanese letter by letter (katakana
 * words and numbers whole), Korean words as they stand, particles and all (`stemKorean` needs the whole corpus).
 */
export function prepareText(text: WordingText, boilerplate: ReadonlySet<string> = new Set()): PreparedText {
  const writing = writingOf(text.language);
  const folded = foldText(text.text.slice(0, LONGEST_TEXT));
  const pattern = writing === 'characters' ? CHARACTER : WORD;
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  const parts: Part[] = [];
  const blocks: Block[] = [];
  for (const { start, end, part } of findParts(folded, boilerplate, voicesOf(text))) {
    blocks.push({ start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0, part });
    const words = withoutAddresses(folded.folded.slice(start, end));
    let before = 0;
    for (const match of words.matchAll(pattern)) {
      const gap = words.slice(before, match.index);
      breaks.push(before === 0 || HARD.test(gap) ? CLAUSE_END : SOFT.test(gap) ? PAUSE : JOINED);
      before = match.index + match[0].length;
      forms.push(foldForm(match[0], writing));
      starts.push(folded.starts[start + match.index] ?? 0);
      ends.push(folded.ends[start + before - 1] ?? 0);
      parts.push(part);
    }
  }
  return {
    writing,
    forms,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    breaks: Uint8Array.from(breaks),
    parts,
    blocks,
  };
}

/** Puts stops in the place of addresses; nothing moves. */
const withoutAddresses = (words: string): string => words.replace(ADDRESS, (address) => '.'.repeat(address.length)); // prettier-ignore

/** The tokens of a phrase, as they would be read in a text of that language. */
export function tokenisePhrase(phrase: string, language: string): string[] {
  const writing = writingOf(language);
  const { folded } = foldText(phrase);
  return [...folded.matchAll(writing === 'characters' ? CHARACTER : WORD)].map(([word]) =>
    foldForm(word, writing),
  );
}

function foldForm(word: string, writing: Writing): string {
  if (writing === 'words') return foldEnglishWord(word.endsWith("'s") ? word.slice(0, -2) : word);
  return writing === 'particles' ? foldKoreanWord(word) : word;
}
