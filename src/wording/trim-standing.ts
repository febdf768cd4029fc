import type { Occurrence } from './occurrence.js';
import { textAt, type Corpus } from './encode-corpus.js';
import { findRun, visitRun, type WordIndex } from './index-words.js';
import { countContent, trimFormula } from './trim-formula.js';

/** Words that go on in this share of the texts on the other side of a change did not change. */
const GOES_ON = 0.3;

/** What follows these belongs to what stands before them: "the stance of | monetary policy" is not cut there. */
const BINDS = new Set('of in on at to by for with from the a an its their our'.split(' '));

/**
 * Cuts from the front of a formula the words that go on without it: of "labor market conditions will strengthen
 * further", where the office still speaks of labor market conditions, "will strengthen further" is what it dropped.
 *
 * @param from,to the texts on the other side of the change, as places in the corpus
 * @param most words that may be cut
 */
export function trimStanding(
  corpus: Corpus,
  index: WordIndex,
  use: Occurrence,
  from: number,
  to: number,
  most = Infinity,
): Occurrence {
  // Characters would be cut in the middle of a word.
  if (corpus.writing === 'characters') return use;
  const texts = Math.max(1, to - from);
  const word = (place: number): string => corpus.forms[corpus.tokens[use.from + place] ?? 0] ?? '';
  for (let length = Math.min(most, use.to - use.from - 1); length > 0; length--) {
    if (BINDS.has(word(length - 1)) || word(length) === 'of') continue;
    const rest = trimFormula(corpus, corpus.tokens.subarray(use.from + length, use.to));
    if (rest.length < 2 || countContent(corpus, rest) < 2) continue;
    let there = 0;
    let last = -1;
    visitRun(corpus, index, corpus.tokens.subarray(use.from, use.from + length), (place) => {
      const text = textAt(corpus, place);
      if (text >= from && text < to && text !== last) there += 1;
      last = text;
      return true;
    });
    if (there < GOES_ON * texts) continue;
    // The rest must say as much as the whole: no common words that stand everywhere.
    const alone = findRun(corpus, index, rest);
    if (alone.some((other) => textAt(corpus, other.from) >= from && textAt(corpus, other.from) < to))
      continue;
    return alone.find((other) => other.from >= use.from && other.to <= use.to) ?? use;
  }
  return use;
}
