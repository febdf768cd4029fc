import type { Part } from './document.js';
import type { Paragraph } from './find-paragraphs.js';

/** A paragraph on its way to a block: each marking step may give it its part, the first to do so decides. */
export interface Draft extends Paragraph {
  part: Part | null;
  /** The page's markup says that it is a caption. */
  readonly isCaption: boolean;
}

/** Ends as a sentence does. A question mark may as well end a headline, see `endsOpen`. */
export function endsWithStop(text: string): boolean {
  return /[.!?。！？…]["'”’»）)\]]*$/.test(text.slice(-6));
}

/** Ends as a question does. */
export const endsAsking = (text: string): boolean => /[?？]["'”’)]*$/.test(text.slice(-6));

/** Ends as a headline or heading does: without full stop, comma, colon or semicolon. */
export function endsOpen(text: string): boolean {
  return (
    !/[.!,;:。！，；：、…]["'”’»）)\]]*$/.test(text.slice(-6)) ||
    /\b\p{Lu}\.(?:\p{Lu}\.)+$/u.test(text.slice(-8))
  );
}

/** Words, where Han, kana and Hangul run together counted as two characters a word. */
export function countWords(text: string): number {
  const spaced = text
    .slice(0, 2000)
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}/gu, ' x ');
  return spaced.match(/[^\s]+/g)?.length ?? 0;
}
