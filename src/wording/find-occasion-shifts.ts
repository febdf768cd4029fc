import { NO_LEXICON, type ConceptLexicon } from './concept.js';
import { textAt, type Corpus, type TextHead } from './encode-corpus.js';
import { findRhythm, type Rhythm } from './find-rhythm.js';
import { findSeries } from './find-series.js';
import { findRun, indexWords } from './index-words.js';
import { judgeOccasion, type OccasionFact } from './judge-occasion.js';
import type { Share } from './judge-series.js';
import type { OccasionOptions } from './name-occasion.js';
import type { Shift } from './shift.js';
import { sliceCorpus } from './slice-corpus.js';
import type { WordingText } from './text.js';
import { wordEach } from './word-shifts.js';

/** A change told by one occasion series: a fact, with what stands beside it. */
export interface OccasionShift extends Shift {
  /** Texts of the series in a row before the change, and since. */
  readonly inARow: OccasionFact['inARow'];
  readonly carries: readonly boolean[];
  /** Texts of the office outside the series, from the change on, with it: is it gone, or gone from here? */
  readonly elsewhere: Share;
}

/** An occasion with what changed in it. */
export interface OccasionShifts {
  readonly occasion: string;
  readonly texts: readonly { readonly id: string; readonly publishedOn: string; readonly title: string }[];
  /** How many texts its own rhythm leads one to expect; null where it has none. */
  readonly rhythm: Rhythm | null;
  /** Most telling first. */
  readonly shifts: readonly OccasionShift[];
}

export interface OccasionShiftOptions extends OccasionOptions {
  readonly lexicon?: ConceptLexicon;
  readonly watch?: readonly string[];
  readonly fewestInARow?: number;
  /** Changes shown of all series together, the most telling ones. */
  readonly most?: number;
  /** Only series with a change on these days, both included. */
  readonly between?: readonly [string, string] | null;
}

/** Fewest texts of a series that can show anything: two with, one without. */
const FEWEST = 3;
/** Of a stream of hundreds the latest say what stands now. */
const LATEST = 40;
/** Series looked at closely, the longest first. */
const MOST_SERIES = 400;

/**
 * What came and went from one occasion to the next, like compared with like: the same annual speech, talks with the same
 * counterpart, the monthly statement. Facts with their counts; see `findShiftsOf` for what statistics add.
 */
export function findOccasionShifts(
  texts: Iterable<WordingText>,
  corpus: Corpus,
  options: OccasionShiftOptions = {},
): OccasionShifts[] {
  const { lexicon = NO_LEXICON, watch = [], most = 100, fewestInARow, between = null } = options;
  const index = indexWords(corpus);
  const found = findSeries(corpus, options)
    .filter((series) => series.texts.length >= FEWEST)
    .slice(0, MOST_SERIES)
    .map((series) => {
      const slice = sliceCorpus(corpus, series.texts.slice(-LATEST));
      const facts = judgeOccasion(slice, { lexicon, watch, ...(fewestInARow === undefined ? {} : { fewestInARow }) });
      return { series, slice, facts: facts.filter(({ ranked }) => isBetween(slice.texts[ranked.change.at]?.date ?? '', between)) };
    }); // prettier-ignore
  const bar = found.flatMap(({ facts }) => facts.map(({ ranked }) => ranked.weight)).sort((a, b) => b - a)[most - 1] ?? 0; // prettier-ignore
  const held = new Set(
    found.flatMap(({ slice, facts }) => (facts.length > 0 ? slice.texts.map(({ id }) => id) : [])),
  );
  const quoted = [...texts].filter(({ id }) => held.has(id));
  return found
    .map(({ series, slice, facts }): OccasionShifts => {
      const inSeries = new Set(series.texts);
      const shown = facts.filter(({ ranked }) => ranked.weight >= bar);
      const shifts = wordEach(quoted, slice, shown.map(({ ranked }) => ranked), lexicon.ladders).flatMap((shift, i): OccasionShift[] => {
        const fact = shown[i];
        if (fact === undefined || shift === null) return [];
        return [{ ...shift, inARow: fact.inARow, carries: fact.carries, elsewhere: countElsewhere(corpus, index, slice, fact, inSeries) }];
      }); // prettier-ignore
      return {
        occasion: series.key,
        texts: slice.texts.map(({ id, publishedOn, title }) => ({ id, publishedOn, title })),
        rhythm: findRhythm(series.texts.map((text) => rhythmDate(corpus.texts[text]))),
        shifts,
      };
    })
    .filter(({ shifts }) => shifts.length > 0)
    .sort((a, b) => (b.shifts[0]?.weight ?? 0) - (a.shifts[0]?.weight ?? 0) || (a.occasion < b.occasion ? -1 : 1)); // prettier-ignore
}

/** Years and months stand in a rhythm as such; of less simple dates the day by which they are in order. */
const rhythmDate = (head: TextHead | undefined): string =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(head?.publishedOn ?? '') ? (head?.publishedOn ?? '') : (head?.date ?? '');

const isBetween = (date: string, between: readonly [string, string] | null): boolean =>
  between === null || (date >= between[0] && date <= between[1]);

/** Whether the office still uses the words outside the series, from the change on. */
function countElsewhere(
  corpus: Corpus,
  index: ReturnType<typeof indexWords>,
  slice: Corpus,
  { ranked }: OccasionFact,
  inSeries: ReadonlySet<number>,
): Share {
  const from = slice.texts[ranked.change.at]?.date ?? '';
  const isOutside = (text: number): boolean => !inSeries.has(text) && (corpus.texts[text]?.date ?? '') >= from; // prettier-ignore
  const runs = new Map<string, Uint32Array>();
  for (const { from: at, to } of ranked.formula.use.occurrences) {
    const run = slice.tokens.slice(at, to);
    runs.set(run.join(' '), run);
  }
  const uses = new Set([...runs.values()].flatMap((run) => findRun(corpus, index, run).map((use) => textAt(corpus, use.from)))); // prettier-ignore
  return {
    uses: [...uses].filter(isOutside).length,
    of: corpus.texts.filter((_, text) => isOutside(text)).length,
  };
}
