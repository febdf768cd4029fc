import { daysOfEdtf, FIRST_DAY, firstDayOf, LAST_DAY } from '../record/days-of-edtf.js';
import { findConcept, findTwins } from '../wording/find-concept.js';
import type { ConceptLexicon, LexiconLanguage } from '../wording/concept.js';
import { indexWords } from '../wording/index-words.js';
import { rankShifts } from '../wording/rank-shifts.js';
import type { Shift, WordingText } from '../wording/index.js';
import { wordShifts } from '../wording/word-shifts.js';
import { periodOf, periodOfDay, type PeriodLength } from '../wording/periods.js';
import { countPeriods, periodForTexts, type Expected } from './count-periods.js';
import { JOINT, type OfficeTexts } from './office-texts.js';
import { measurePhrase, type LookedFor, type MeasuredPhrase, type MeasuredSeries } from './measure-phrase.js';
import { judgeWording } from './judge-wording.js';
import { quoteApart, quoteOwn } from './quote-phrase.js';
import { measureLadder } from './measure-ladder.js';
import type { OfficeCorpus } from './encode-office.js';
import type { Held, Holder, OfficeUse, UsedRank, UsePeriod, WordingAnswer, WordingVerdict } from './wording-answer.js'; // prettier-ignore
import type { Use } from '../wording/measure-use.js';
import type { Rank } from '../wording/data/ranks.js';
import { fitsScript } from './fits-script.js';

export interface WordingQuestion {
  readonly phrase: string;
  readonly lexicon: ConceptLexicon;
  readonly by?: PeriodLength;
  readonly expected?: Expected;
  /** Words that a text on the topic holds; else the concept's anchors, else found. */
  readonly topic?: readonly string[];
  /** Most sentences shown for each office and language. */
  readonly quotes?: number;
  readonly asked: WordingAnswer['asked'];
  readonly holdersOf?: (office: string, from: string, to: string) => readonly Holder[];
}

const MOST_QUOTES = 200;

/** Answers the question for each office and language whose texts were collected. */
export function answerWording(
  held: OfficeTexts,
  offices: readonly OfficeCorpus[],
  question: WordingQuestion,
): WordingAnswer {
  const { phrase, lexicon, asked } = question;
  return {
    phrase,
    asked,
    concept: findConcept(phrase, lexicon)?.concept.id ?? null,
    leftOut: held.leftOut,
    uses: offices.map((office) => useOf(held, office, question)),
  };
}

function useOf(held: OfficeTexts, office: OfficeCorpus, question: WordingQuestion): OfficeUse {
  const { corpus } = office;
  const looked = lookFor(corpus.language, question);
  const days = corpus.texts.map(({ date }) => date);
  const dates = corpus.texts.map(({ publishedOn }) => publishedOn);
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  const measured = measurePhrase(office, looked);
  const by = question.by ?? periodForTexts(dates, first, last);
  const comparable = new Set(measured.comparable.texts);
  const usesIn = new Map<number, number>();
  const places = placesOf(corpus.begins, measured.all);
  for (const text of places) usesIn.set(text, (usesIn.get(text) ?? 0) + 1);
  const range = { from: asked(question.asked.since)?.from ?? first, to: asked(question.asked.until)?.to ?? last, by }; // prettier-ignore
  const periods = countPeriods(
    corpus.texts.map(({ publishedOn }, place) => ({
      publishedOn,
      comparable: comparable.has(place),
      uses: usesIn.get(place) ?? 0,
    })),
    { ...range, from: minOf(range.from, first), to: maxOf(range.to, last) },
    question.expected ?? (() => null),
  );
  const lastUse = measured.all.texts.at(-1);
  const shifts = shiftsOf(held.texts, office, measured, question.lexicon);
  const replacementIn = (ranks: readonly Rank[]): string | null => shifts.find(({ kind, exposure, replacement }) => kind === 'replaced' && replacement !== null && exposure.ranks.length === ranks.length && ranks.every((rank) => exposure.ranks.includes(rank)))?.replacement ?? null; // prettier-ignore
  const judge = (series: MeasuredSeries): WordingVerdict => {
    const last = series.use.texts.at(-1);
    const all = coverageOf(periods);
    const since = last === undefined ? all : coverageOf(periods.filter(({ period }) => period >= periodOfDay(days[last] ?? '', by)));
    return judgeWording({ measured: { ...series, share: measured.share }, dates, coverage: { all, since }, hasReplacement: replacementIn(series.use.exposure.ranks) });
  }; // prettier-ignore
  const joint = corpus.office.endsWith(JOINT);
  const name = joint ? corpus.office.slice(0, -JOINT.length) : corpus.office;
  return {
    office: name,
    joint,
    language: corpus.language,
    held: heldOf(periods, {
      texts: dates.length,
      first: dates[0] ?? '',
      last: dates.at(-1) ?? '',
      inNoPeriod: dates.filter((date) => periodOf(date, by) === null).length,
    }),
    lookedFor: looked.from,
    forms: measured.forms,
    share: measured.share,
    uses: places.length,
    first: dates[measured.all.texts[0] ?? -1] ?? null,
    last: lastUse === undefined ? null : (dates[lastUse] ?? null),
    usedOn: measured.use.texts.map((text) => dates[text] ?? ''),
    comparable: {
      texts: comparable.size,
      uses: measured.use.texts.filter((text) => comparable.has(text)).length,
      basis: measured.comparable.basis,
      kinds: [...new Set(measured.comparable.texts.map((text) => corpus.texts[text]?.kind ?? ''))].sort(),
      ranks: measured.comparable.ranks,
      anchors: measured.comparable.anchors,
    },
    comparableTexts: measured.comparable.texts.map((text) => ({
      id: corpus.texts[text]?.id ?? '',
      publishedOn: dates[text] ?? '',
      carries: usesIn.has(text),
    })),
    by,
    periods,
    spells: measured.spells,
    ranks: measured.ranks.map((series) => usedRank(series, measured, dates, judge(series))),
    verdict:
      looked.from === 'nothing'
        ? {
            kind: 'no-form',
            strength: null,
            between: null,
            p: null,
            words: `Not looked for: no form of the phrase in this language (${corpus.language}) is known. Give one in a file of your own: --lexicon FILE.`,
          }
        : judge(measured),
    shifts,
    apart: quoteApart(held, office, looked.forms),
    ladder: measureLadder(office, looked.forms, question.lexicon),
    twins: measured.twins.filter(({ share }) => share.uses > 0),
    quotes: quoteOwn(held, corpus, measured.all.occurrences.slice(-(question.quotes ?? MOST_QUOTES))),
    holders: joint ? [] : (question.holdersOf?.(name, first, last) ?? []),
  };
}

/** The days that were asked for: the picture covers them. An open end is where the texts end. */
function asked(edtf: string | null): { from: string; to: string } | null {
  const days = edtf === null ? undefined : daysOfEdtf(edtf);
  return days === undefined || days.from === FIRST_DAY || days.to === LAST_DAY ? null : days;
}

const minOf = (a: string, b: string): string => (a < b ? a : b);
const maxOf = (a: string, b: string): string => (a > b ? a : b);

/** One rank's series for the answer. */
function usedRank(
  { rank, use }: MeasuredPhrase['ranks'][number],
  main: MeasuredSeries,
  dates: readonly string[],
  verdict: WordingVerdict,
): UsedRank {
  const carrying = new Set(use.texts);
  const uses = use.exposure.texts.filter((text) => carrying.has(text)).length;
  const date = (text: number | undefined): string | null => dates[text ?? -1] ?? null;
  return { rank, isMain: use === main.use, share: { uses, of: use.exposure.texts.length }, first: date(use.texts[0]), last: date(use.texts.at(-1)), verdict };
} // prettier-ignore

/** The text of each use. */
function placesOf(begins: Uint32Array, use: Pick<Use, 'occurrences'>): number[] {
  const places: number[] = [];
  let text = 0;
  for (const { from } of use.occurrences) {
    while (text + 1 < begins.length - 1 && (begins[text + 1] ?? 0) <= from) text += 1;
    places.push(text);
  }
  return places;
}

/** The forms to look for in a language: the concept's, or the phrase itself where its letters can stand there. */
function lookFor(
  language: string,
  { phrase, lexicon, topic }: WordingQuestion,
): LookedFor & { readonly from: OfficeUse['lookedFor'] } {
  const concept = findConcept(phrase, lexicon)?.concept;
  const forms = concept?.formulas[language as LexiconLanguage];
  const anchors = topic ?? concept?.anchors[language as LexiconLanguage] ?? [];
  const onlyOnTopic = topic !== undefined;
  if (concept === undefined || forms === undefined) {
    // a phrase of the lexicon that lacks a form in this language is not looked for by its letters
    const isOther = concept !== undefined || !fitsScript(phrase, language);
    return {
      from: isOther ? 'nothing' : 'phrase',
      forms: isOther ? [] : [phrase],
      twins: [],
      anchors,
      onlyOnTopic,
    };
  }
  const twins = findTwins(concept, lexicon).flatMap(({ id, formulas }) => {
    const own = formulas[language as LexiconLanguage];
    return own === undefined ? [] : [{ concept: id, forms: own }];
  });
  return { from: 'concept', forms, twins, anchors, onlyOnTopic };
}

function shiftsOf(
  texts: readonly WordingText[],
  { corpus }: OfficeCorpus,
  { all: use }: MeasuredPhrase,
  { ladders }: ConceptLexicon,
): Shift[] {
  const judged = { use, likeness: 1, concept: null, watched: true, variants: [] };
  return wordShifts(
    texts,
    corpus,
    rankShifts(corpus, indexWords(corpus), [judged], { tested: 1, most: 50 }),
    ladders,
  ).sort((a, b) => firstDayOf(a.date).localeCompare(firstDayOf(b.date)));
}

/** Texts held of texts published, over the periods for which somebody said how many were. */
function coverageOf(periods: readonly UsePeriod[]): number | null {
  const known = periods.filter(({ expected }) => expected !== null);
  const expected = known.reduce((sum, period) => sum + (period.expected ?? 0), 0);
  return known.length < periods.length || expected === 0
    ? null
    : Math.min(1, known.reduce((sum, { held }) => sum + held, 0) / expected);
}

function heldOf(periods: readonly UsePeriod[], held: Omit<Held, 'expected' | 'coverage'>): Held {
  const known = periods.filter(({ expected }) => expected !== null);
  return {
    ...held,
    expected: known.length === 0 ? null : known.reduce((sum, { expected }) => sum + (expected ?? 0), 0),
    coverage: coverageOf(periods),
  };
}
