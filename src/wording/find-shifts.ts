import { findComparable } from './choose-exposure.js';
import type { Occurrence } from './occurrence.js';
import { clusterFormulas } from './cluster-formulas.js';
import { NO_LEXICON, type ConceptLexicon } from './concept.js';
import { discoverFormulas, weighDensity, weighSetOff } from './discover-formulas.js';
import { COMMA, encodeCorpora, type Corpus } from './encode-corpus.js';
import { estimateDispersion } from './estimate-dispersion.js';
import { findRun, indexWords } from './index-words.js';
import { findSetPieces } from './find-set-pieces.js';
import { judgeEdits } from './judge-edits.js';
import { listFormulas } from './list-formulas.js';
import { measureUse } from './measure-use.js';
import { rankShifts, WATCHED, type JudgedFormula } from './rank-shifts.js';
import type { Shift } from './shift.js';
import type { WordingText } from './text.js';
import { weighFormula } from './weigh-formula.js';
import { wordShifts } from './word-shifts.js';

export interface ShiftOptions {
  readonly lexicon?: ConceptLexicon;
  /** Phrases that the analyst watches, in the language of the texts: always looked at, and ranked higher. */
  readonly watch?: readonly string[];
  /** At most so many shifts for each office and language. */
  readonly most?: number;
  /** Set where it is known; else it is estimated from the office's own formulas. */
  readonly dispersion?: number;
}

/** Clusters looked at closely, for each shift that is asked for. */
const CLUSTERS_A_SHIFT = 4;
/** Where texts are few, thousands of formulas have the same evidence: more of them are looked at. */
const FEW_TEXTS = 50;
const CLUSTERS_OF_FEW = 20;

/**
 * Finds what changed in the wording of each office in `texts`, most telling first. The iterable is gone through three
 * times (boilerplate, words, quotes), so it must start again each time: an array, or an object that reads a store.
 */
export function findShifts(texts: Iterable<WordingText>, options: ShiftOptions = {}): Shift[] {
  return encodeCorpora(texts).flatMap((corpus) => findShiftsOf(texts, corpus, options));
}

/** The same for one office and language, whose corpus has been made. */
export function findShiftsOf(
  texts: Iterable<WordingText>,
  corpus: Corpus,
  options: ShiftOptions = {},
): Shift[] {
  const { lexicon = NO_LEXICON, watch = [], most = 200, dispersion = estimateDispersion(corpus) } = options;
  const comparableOf = findComparable(corpus);
  const { candidates, tested } = discoverFormulas(corpus, dispersion);
  const index = indexWords(corpus);
  // The comparable texts of each formula are as many numbers as there are texts: they are not held.
  const measure = (uses: readonly Occurrence[]): JudgedFormula['use'] => {
    const {
      occurrences,
      texts: held,
      changes,
    } = measureUse(corpus, index, comparableOf, uses, { dispersion });
    return { occurrences, texts: held, changes };
  };
  const judged: JudgedFormula[] = listFormulas(corpus, index, lexicon, watch).map(
    ({ occurrences, concept, tone }) => ({
      use: measure(occurrences),
      // how often an office condemns follows the news
      likeness: tone === true ? 1 / WATCHED : 1,
      concept,
      watched: true,
      variants: [],
    }),
  );
  const setPieces = findSetPieces(corpus);
  const listed = markPlaces(corpus, judged);
  const edits = setPieces.flatMap((series) => judgeEdits(corpus, index, series, listed));
  const edited = new Set(setPieces.flat());
  for (const { run, occurrences, members, texts: held } of clusterFormulas(
    corpus,
    index,
    candidates,
    (corpus.texts.length < FEW_TEXTS ? CLUSTERS_OF_FEW : CLUSTERS_A_SHIFT) * most,
  )) {
    // A run that mostly stands where a listed formula stands is that formula.
    if (
      occurrences.filter(({ from, to }) => listed.subarray(from, to).some((mark) => mark === 1)).length >
      0.8 * occurrences.length
    )
      continue;
    const variants = members.slice(0, 4).map((member) => findRun(corpus, index, member.run, 1)[0]);
    judged.push({
      use: measure(occurrences),
      likeness:
        weighFormula(corpus, run, { before: 0, after: 0 }) *
        weighDensity(occurrences.length, held.length) *
        weighSetOff(setOffShare(corpus, occurrences)),
      concept: null,
      watched: false,
      variants: variants.filter((use) => use !== undefined),
    });
  }
  // Some say the same once they are put into words, so a few more are ranked than are shown.
  const ranked = rankShifts(corpus, index, judged, { tested, most: Math.ceil(1.2 * most), edits, edited });
  return wordShifts(texts, corpus, ranked, lexicon.ladders).slice(0, most);
}

/** Share of the uses that stand alone between marks. */
function setOffShare({ tokens }: Corpus, uses: readonly Occurrence[]): number {
  const alone = uses.filter(({ from, to }) => tokens[from - 1] === COMMA && tokens[to] === COMMA).length;
  return alone / Math.max(1, uses.length);
}

function markPlaces({ tokens }: Corpus, judged: readonly JudgedFormula[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  const mark = ({ from, to }: Occurrence): unknown => marks.fill(1, from, to);
  for (const { use } of judged) use.occurrences.forEach(mark);
  return marks;
}
