import type { Part } from '../documents/document.js';
import type { Span, TextSpan } from '../span.js';
import type { PeriodLength } from '../wording/periods.js';
import type { Rank } from '../wording/data/ranks.js';
import type { Share, Shift, Strength } from '../wording/index.js';

/** The answer to `readout wording`: the use of a phrase by one or more offices. */
export interface WordingAnswer {
  readonly phrase: string;
  readonly asked: { readonly office: string; readonly since: string | null; readonly until: string | null };
  /** The concept of the lexicon that the phrase is a formula of. */
  readonly concept: string | null;
  readonly leftOut: { readonly undated: number; readonly languageUnknown: number };
  /** One for each office and language; an office's joint texts apart from its own. */
  readonly uses: readonly OfficeUse[];
}

/** The use of a phrase in an office's texts of one language. Dates are what is known of them, EDTF; places are UTF-16 code units. */
export interface OfficeUse {
  readonly office: string;
  /** Texts that several signed: their words were negotiated. */
  readonly joint: boolean;
  readonly language: string;
  readonly held: Held;
  /** What was looked for: the phrase as given, the formulas of its concept, or nothing where no form is known. */
  readonly lookedFor: 'phrase' | 'concept' | 'nothing';
  readonly forms: readonly UsedForm[];
  /** All forms together, in the office's own words: texts with it, of texts held. */
  readonly share: Share;
  /** Uses, several in a text counted. */
  readonly uses: number;
  readonly first: string | null;
  readonly last: string | null;
  /** The dates of the texts with it, of the rank that uses it most. */
  readonly usedOn: readonly string[];
  readonly comparable: ComparableTexts;
  /** Each comparable text: its date, and whether it has the phrase. */
  readonly comparableTexts: readonly { readonly id: string; readonly publishedOn: string; readonly carries: boolean }[]; // prettier-ignore
  readonly by: PeriodLength;
  readonly periods: readonly UsePeriod[];
  readonly spells: readonly UseSpell[];
  /** Where the office's texts are of several ranks: each that uses it, a series of its own, highest first. The verdict, the comparable texts, the periods and spells are those of the rank that uses it most. */
  readonly ranks: readonly UsedRank[];
  readonly verdict: WordingVerdict;
  readonly shifts: readonly Shift[];
  /** Uses that are not the office's own words, by the part that they stand in, with the latest of each. */
  readonly apart: readonly {
    readonly part: Part;
    readonly uses: number;
    readonly latest: readonly UseQuote[];
  }[];
  /** Concepts that look the same and are not: counted here, and nowhere above. */
  readonly twins: readonly { readonly concept: string; readonly forms: readonly UsedForm[]; readonly share: Share; readonly last: string | null }[]; // prettier-ignore
  /** The office's own ladder of strength that the phrase is a step of, with the use of every step. */
  readonly ladder: UsedLadder | null;
  /** Oldest first; the latest where there are more than are shown. */
  readonly quotes: readonly UseQuote[];
  readonly holders: readonly Holder[];
}

/** What is held of an office's texts, of what it published where that is known. */
export interface Held {
  readonly texts: number;
  readonly first: string;
  readonly last: string;
  /** Of them, texts whose date is less exact than a period, known by the year in a series of months: they are in none. */
  readonly inNoPeriod: number;
  readonly expected: number | null;
  /** held / expected, over the periods for which a number is known; null where none is. */
  readonly coverage: number | null;
}

export interface UsedForm {
  readonly form: string;
  readonly share: Share;
}

/** A ladder of strength of one office in one language, weakest first; offices are never compared on it. */
export interface UsedLadder {
  readonly id: string;
  readonly source: string;
  readonly steps: readonly (UsedForm & { readonly last: string | null; readonly isAsked: boolean })[];
}

/** The use of a phrase in texts of one rank of authority. */
export interface UsedRank {
  readonly rank: Rank;
  readonly isMain: boolean;
  /** Comparable texts of this rank, and those of them with it. */
  readonly share: Share;
  readonly first: string | null;
  readonly last: string | null;
  readonly verdict: WordingVerdict;
}

/** The texts that could have carried it, and why those. */
export interface ComparableTexts {
  readonly texts: number;
  readonly uses: number;
  readonly basis: 'all' | 'kind' | 'topic' | 'edits' | 'occasion';
  readonly kinds: readonly string[];
  /** Whose texts they are; empty where all of the office's texts are of one rank. */
  readonly ranks: readonly Rank[];
  readonly anchors: readonly string[];
}

/** A period without comparable texts is a gap, never zero. */
export interface UsePeriod {
  /** `2025`, `2025-Q3` or `2025-08`. */
  readonly period: string;
  /** Comparable texts, and those of them with the phrase. */
  readonly share: Share;
  readonly held: number;
  readonly uses: number;
  readonly expected: number | null;
  readonly isGap: boolean;
}

/** A stretch of comparable texts over which the rate was constant. */
export interface UseSpell {
  readonly from: string;
  readonly to: string;
  readonly share: Share;
}

export type VerdictKind =
  | 'no-form'
  | 'not-seen'
  | 'in-use'
  | 'first-seen'
  | 'introduced'
  | 'grown'
  | 'returned'
  | 'faded'
  | 'silent'
  | 'not-seen-since'
  | 'topic-not-raised'
  | 'no-own-words'
  | 'dropped'
  | 'replaced';

/** What can be said of the use today, and how firmly. `words` is whole sentences, denominators included. */
export interface WordingVerdict {
  readonly kind: VerdictKind;
  readonly strength: Strength | null;
  /** The change lies after the text of this date and by that of the other; null where there is none. */
  readonly between: readonly [string, string] | null;
  /** Chance of such silence at the earlier rate. */
  readonly p: number | null;
  readonly words: string;
}

/** A use in its sentence. */
export interface UseQuote {
  readonly textId: string;
  readonly publishedOn: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly isPrivate: boolean;
  readonly textHash: string;
  readonly sentence: TextSpan;
  readonly formula: Span;
}

/** Who held the office, as far as the gazetteer knows. */
export interface Holder {
  readonly name: string;
  readonly from: string;
}
