import type { Corpus } from './encode-corpus.js';
import { findSegments, wordsIn } from './find-segments.js';

/**
 * Half of the sentences of a set piece were carried over from the text before: measured at 53 % for statements of a
 * central bank, 17 % for yearly white papers, 0 for briefings, speeches and joint statements.
 */
const CARRIED = 0.25;
const FEWEST_TEXTS = 4;
/** A sentence shorter than this recurs by chance. */
const SHORTEST = 5;

/** Share of the second text's sentences that stand word for word in the first. */
function carriedOver(corpus: Corpus, first: number, second: number): number {
  const keysOf = (text: number): string[] =>
    findSegments(corpus, text)
      .map((segment) => wordsIn(corpus, segment))
      .filter((words) => words.length >= SHORTEST)
      .map((words) => words.join(' '));
  const there = new Set(keysOf(first));
  const keys = keysOf(second);
  return keys.length === 0 ? 0 : keys.filter((key) => there.has(key)).length / keys.length;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * The formats of a corpus that are edited from one text to the next rather than written anew, as places of their texts
 * in order. A text that shares nothing with its neighbours, while they share with each other, is of another occasion:
 * a statement between meetings.
 */
export function findSetPieces(corpus: Corpus): number[][] {
  const kinds = new Map<string, number[]>();
  for (const [i, { kind, rank }] of corpus.texts.entries()) {
    const format = `${rank} ${kind}`;
    const held = kinds.get(format);
    if (held === undefined) kinds.set(format, [i]);
    else held.push(i);
  }
  return [...kinds.values()].flatMap((texts) => {
    if (texts.length < FEWEST_TEXTS) return [];
    // A stream of thousands is told apart by a sample of it.
    const step = Math.max(1, Math.floor(texts.length / 400));
    const carried: number[] = [];
    for (let i = step; i < texts.length; i += step)
      carried.push(carriedOver(corpus, texts[i - 1] ?? 0, texts[i] ?? 0));
    return middle(carried) < CARRIED ? [] : [leaveOutliers(corpus, texts)];
  });
}

function leaveOutliers(corpus: Corpus, texts: readonly number[]): number[] {
  const kept: number[] = [];
  for (const [i, text] of texts.entries()) {
    const previous = kept.at(-1);
    const next = texts[i + 1];
    const isApart =
      previous !== undefined &&
      next !== undefined &&
      carriedOver(corpus, previous, text) < CARRIED / 3 &&
      carriedOver(corpus, text, next) < CARRIED / 3 &&
      carriedOver(corpus, previous, next) >= CARRIED;
    if (!isApart) kept.push(text);
  }
  return kept;
}
