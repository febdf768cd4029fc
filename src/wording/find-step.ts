import type { StrengthLadder } from './concept.js';
import { isKoreanWord } from './fold-word.js';
import { tokenisePhrase } from './prepare-text.js';

/** Where a wording stands on an office's own scale. */
export interface LadderStep {
  readonly ladder: StrengthLadder;
  /** Place in `ladder.steps`: 0 is the weakest. */
  readonly step: number;
}

/** A move on one ladder of one office: never from one office's scale to another's. */
export interface LadderMove {
  readonly id: string;
  readonly source: string;
  /** The steps' own words, weakest first. */
  readonly from: string;
  readonly to: string;
  readonly direction: 'weakened' | 'strengthened';
}

/** The ladders of an office in a language. Another office's are not its own, also where the words are the same. */
export const laddersOf = (
  ladders: readonly StrengthLadder[],
  office: string,
  language: string,
): StrengthLadder[] => ladders.filter((one) => one.office === office && one.language === language);

/** The step that a wording is: the longest that stands in it; "strongly condemn" is not also "condemn". */
export function findStep(wording: string, ladder: StrengthLadder): LadderStep | null {
  const words = tokenisePhrase(wording, ladder.language);
  let best: { step: number; length: number } | null = null;
  for (const [step, form] of ladder.steps.entries()) {
    const wanted = tokenisePhrase(form, ladder.language);
    if (wanted.length > 0 && holds(words, wanted) && (best === null || wanted.length > best.length))
      best = { step, length: wanted.length };
  }
  return best === null ? null : { ladder, step: best.step };
}

const holds = (words: readonly string[], wanted: readonly string[]): boolean =>
  words.some((_, at) => wanted.every((word, k) => isWord(words[at + k] ?? '', word)));

const isWord = (word: string, wanted: string): boolean =>
  word === wanted || (/[\uac00-\ud7a3]/.test(word) && isKoreanWord(word, wanted));

/** How one wording stands to another on one of the office's ladders; null where they are not both on one. */
export function findMove(from: string, to: string, ladders: readonly StrengthLadder[]): LadderMove | null {
  for (const ladder of ladders) {
    const [a, b] = [findStep(from, ladder), findStep(to, ladder)];
    if (a === null || b === null || a.step === b.step) continue;
    return { id: ladder.id, source: ladder.source, from: ladder.steps[a.step] ?? '', to: ladder.steps[b.step] ?? '', direction: b.step > a.step ? 'strengthened' : 'weakened' }; // prettier-ignore
  }
  return null;
}
