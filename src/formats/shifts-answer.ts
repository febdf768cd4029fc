import { firstDayOf } from '../record/days-of-edtf.js';
import type { ConceptLexicon, LexiconLanguage } from '../wording/concept.js';
import { findOccasionShifts, type OccasionShifts } from '../wording/find-occasion-shifts.js';
import { findShiftsOf } from '../wording/find-shifts.js';
import type { Shift } from '../wording/index.js';
import type { OccasionOptions } from '../wording/name-occasion.js';
import { formatDate } from './format-date.js';
import { hasGone, ofTexts } from './judge-wording.js';
import { measurePhrase } from './measure-phrase.js';
import { JOINT, type OfficeTexts } from './office-texts.js';
import type { OfficeCorpus } from './encode-office.js';

/** The answer to `readout shifts`: what changed in the language of one or more offices. */
export interface ShiftsAnswer {
  readonly asked: { readonly office: string; readonly since: string | null; readonly until: string | null };
  readonly leftOut: { readonly undated: number; readonly languageUnknown: number };
  readonly offices: readonly OfficeShifts[];
  /** Days that pictures cover, where they were asked for. */
  readonly between: readonly [string, string] | null;
}

export interface OfficeShifts {
  readonly office: string;
  readonly joint: boolean;
  readonly language: string;
  readonly held: { readonly texts: number; readonly first: string; readonly last: string };
  /** Counts were divided by this: how much uses come in clusters. */
  readonly dispersion: number;
  /** Most telling first. */
  readonly shifts: readonly ToldShift[];
  /** What changed from one occasion to the next, like compared with like; most telling first. */
  readonly occasions: readonly OccasionShifts[];
}

/** A change, and why it may be none of wording. */
export interface ToldShift extends Shift {
  readonly caution: {
    readonly kind: 'topic-not-raised' | 'no-own-words';
    readonly words: string;
  } | null;
}

export interface ShiftsQuestion {
  readonly lexicon: ConceptLexicon;
  /** Phrases that are looked at in any case. */
  readonly watch: readonly string[];
  /** Most changes of each office and language. */
  readonly most: number;
  /** How texts fall into occasions: whom titles name, and what the user set. */
  readonly occasions: OccasionOptions & { readonly fewestInARow?: number };
  readonly asked: ShiftsAnswer['asked'];
  /** Days between which a change must fall; all texts are used to find it. */
  readonly between: readonly [string, string] | null;
}

/** Looked for among so many more, where only some period is asked for. */
const WIDER = 5;

/** Finds what changed, office by office. */
export function answerShifts(
  held: OfficeTexts,
  offices: readonly OfficeCorpus[],
  { lexicon, watch, most, occasions, asked, between }: ShiftsQuestion,
): ShiftsAnswer {
  return {
    asked,
    leftOut: held.leftOut,
    between,
    offices: offices.map((office) => {
      const { corpus, dispersion } = office;
      const found = findShiftsOf(held.texts, corpus, { lexicon, watch, most: between === null ? most : most * WIDER, dispersion }); // prettier-ignore
      const shifts = found
        .filter(
          ({ date }) =>
            between === null || (firstDayOf(date) >= between[0] && firstDayOf(date) <= between[1]),
        )
        .slice(0, most)
        .map((shift): ToldShift => ({ ...shift, caution: cautionOf(office, shift, lexicon) }));
      const joint = corpus.office.endsWith(JOINT);
      return {
        office: joint ? corpus.office.slice(0, -JOINT.length) : corpus.office,
        joint,
        language: corpus.language,
        held: {
          texts: corpus.texts.length,
          first: corpus.texts[0]?.publishedOn ?? '',
          last: corpus.texts.at(-1)?.publishedOn ?? '',
        },
        dispersion,
        shifts,
        occasions: findOccasionShifts(held.texts, corpus, { ...occasions, lexicon, watch, most, between }),
      };
    }),
  };
}

/** Silence has other reasons than a change of wording: its topic went, or the texts lost the office's own words. */
function cautionOf(
  office: OfficeCorpus,
  { formula, kind, concept }: Shift,
  { concepts }: ConceptLexicon,
): ToldShift['caution'] {
  if (kind !== 'dropped' && kind !== 'replaced') return null;
  // the lexicon's anchors say what its topic is; of other formulas, the word that stood by the uses does
  const anchors =
    concepts.find(({ id }) => id === concept)?.anchors[office.corpus.language as LexiconLanguage] ?? [];
  const { ownWords, topic, use } = measurePhrase(office, { forms: [formula], twins: [], anchors, onlyOnTopic: false }); // prettier-ignore
  const last = use.texts.at(-1);
  if (ownWords !== null && ownWords.since * 10 < ownWords.before)
    return {
      kind: 'no-own-words',
      words: `the texts since ${formatDate(office.corpus.texts[last ?? 0]?.publishedOn ?? null)} have hardly any words of the office’s own (about ${ownWords.since} a text, against ${ownWords.before} before)`,
    };
  if (topic === null || !hasGone(topic)) return null;
  return {
    kind: 'topic-not-raised',
    words: `topic no longer raised: ${ofTexts(topic.since)} texts since hold ${topic.anchors.map((anchor) => `“${anchor}”`).join(' or ')}, ${ofTexts(topic.before)} before`,
  };
}
