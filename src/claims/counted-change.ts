import { CARDINALS } from '../language/dates/data/numbers.js';
import type { Change } from './change-of-wording.js';

/** What two counts say of a phrase, and which words of the line say so. */
export interface CountedChange {
  readonly change: Change;
  /** The word of the line that is the phrase, and the last that counts. */
  readonly phrase: number;
  readonly last: number;
}

/** "“Q” was uttered six times this year, against 93 last year", "used “Q” twice, down from thirty times": less of a phrase, or more. */
export function countedChange(words: readonly string[]): CountedChange | null {
  const versus = words.findIndex(
    (word, at) => AGAINST.has(word) || (word === 'from' && ['down', 'up'].includes(words[at - 1] ?? '')),
  );
  if (versus < 0) return null;
  const phrase = words.slice(0, versus).findLastIndex((word) => word.startsWith('Q_'));
  const now = words.slice(0, versus).findLast((word, at) => at > phrase && numberOf(word) !== null);
  const last = words.findIndex((word, at) => at > versus && at <= versus + 4 && numberOf(word) !== null);
  const [from, to] = [numberOf(words[last]), numberOf(now)];
  if (phrase < 0 || last < 0 || from === null || to === null || from === to) return null;
  const isCounted = words.slice(phrase, last + 2).some((word) => TIMES.has(word));
  return isCounted ? { change: to < from ? 'faded' : 'grown', phrase, last } : null;
}

const AGAINST = new Set(['against', 'compared', 'compare', 'versus']);
const TIMES = new Set(['time', 'times', 'once', 'twice', 'thrice', 'mention', 'mentions']);
const OFTEN = ['once', 'twice', 'thrice'];

function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d+$/u.test(word)) return Number(word);
  if (OFTEN.includes(word)) return OFTEN.indexOf(word) + 1;
  return CARDINALS.get(word) ?? null;
}
