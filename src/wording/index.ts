/**
 * Which words an office uses, and which it has stopped using. A text is prepared (folded, parted, tokenised), texts of
 * one office become a corpus, formulas grow out of it, their use over comparable texts falls into spells, and where two
 * spells differ there is a shift, with counts, dates and sentences. Pure over iterables of texts.
 */
export { writingOf, type WordingText, type Writing } from './text.js';
export { foldText, type FoldedText } from './fold-text.js';
export { findBoilerplate, type BoilerplateLine } from './find-boilerplate.js';
export { prepareText, type PreparedText } from './prepare-text.js';
export { encodeCorpora, type Corpus } from './encode-corpus.js';
export { growFormulas, type Formula } from './grow-formulas.js';
export { findSpells, logSilence, type Spell } from './find-spells.js';
export { judgeSeries, type SeriesChange, type Share, type ShiftKind, type Strength } from './judge-series.js';
export { findSeries, type OccasionSeries } from './find-series.js';
export { findOccasionShifts, type OccasionShift, type OccasionShifts } from './find-occasion-shifts.js';
export { findShifts, findShiftsOf, type ShiftOptions } from './find-shifts.js';
export type { Shift, WordingQuote } from './shift.js';
export { judgePhrases, type PhraseVerdict } from './judge-phrases.js';
export {
  measureWording,
  type WordingOptions,
  type WordingPeriod,
  type WordingUse,
} from './measure-wording.js';
export {
  compareTexts,
  type ComparedConcept,
  type ComparedPassage,
  type Comparison,
} from './compare-texts.js';
export { findConcept, findTwins } from './find-concept.js';
export { findConcepts, type ConceptUse } from './find-concepts.js';
export {
  NO_LEXICON,
  readLexicon,
  type Concept,
  type ConceptLexicon,
  type StrengthLadder,
} from './concept.js';
export { countFalseDrops, type FalseDrops } from './count-false-drops.js';
