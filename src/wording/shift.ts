import type { Span, TextSpan } from '../span.js';
import type { Exposure } from './choose-exposure.js';
import type { RankShare } from './count-ranks.js';
import type { LadderMove } from './find-step.js';
import type { Share, ShiftKind, Strength } from './judge-series.js';

/** A use of a formula in a text, or the place where it would have stood: the sentence, and the words in it. */
export interface WordingQuote {
  readonly textId: string;
  /** When its text was published, EDTF. */
  readonly publishedOn: string;
  readonly title: string;
  readonly url: string | null;
  /** The sentence; offsets into the text as published. */
  readonly sentence: TextSpan;
  /** The formula's words within the text; null where the sentence is shown because it lacks them. */
  readonly formula: Span | null;
}

/** A change in an office's use of a formula, with all that the verdict stands on. */
export interface Shift {
  readonly office: string;
  readonly language: string;
  /** As a text writes it. */
  readonly formula: string;
  /** Other runs of words that change with it in the same texts. */
  readonly variants: readonly string[];
  /** Id of the concept in the lexicon that it expresses, if it is one of its formulas. */
  readonly concept: string | null;
  readonly kind: ShiftKind;
  /** The change lies after the text of `after` (the last of the old use; null when there is none) and by that of `date`: when they were published, EDTF. */
  readonly after: string | null;
  readonly date: string;
  /** Texts with it, of comparable texts, on each side of the change. */
  readonly before: Share;
  readonly since: Share;
  readonly exposure: Pick<Exposure, 'basis' | 'anchors' | 'ranks'>;
  /** Where an office's texts are of several ranks: those of each with it, before and since the same day. Gone, or gone from one rank? */
  readonly byRank: readonly RankShare[];
  readonly strength: Strength;
  /** A word of its topic that is hardly used any more either: the topic is no longer raised. Null where it goes on. */
  readonly endedTopic: string | null;
  /** Chance of such silence at the old rate, 0…1; null where the change is not one of silence. */
  readonly p: number | null;
  /** ln Bayes factor of two rates against one. */
  readonly logBayes: number;
  /** The last use before and the first use since, or the sentence that took its place. */
  readonly quotes: { readonly before: WordingQuote | null; readonly since: WordingQuote | null };
  /** What stands in its slot now, where the clause that carried it goes on without it. */
  readonly replacement: string | null;
  /** Whether the replacement, or the change of the formula itself, says less or more than before. */
  readonly degree: 'weakened' | 'strengthened' | null;
  /** The move on the office's own ladder of strength that the degree rests on; null where it rests on hedges, or there is none. */
  readonly ladder: LadderMove | null;
  /** For sorting: evidence × likeness to a formula × completeness × replacement found × watch list. */
  readonly weight: number;
}
