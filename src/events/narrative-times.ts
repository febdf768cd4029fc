import { addDays, parseEdtf, widthOf } from '../language/dates/edtf.js';
import type { TimeExpression } from '../language/time-expression.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { readRelative, type Relative } from './read-relative.js';
import { shiftDate } from './shift-date.js';
import { governor } from './time-governor.js';
import { ofDay, timesOfDay, withTimesOfDay } from './times-of-day.js';
import { ancestors, relation, tokenAt } from './tree.js';
import { withFacts } from './with-facts.js';

/** How many sentences on a date still is the one that "three years later" counts from. */
const REACH = 3;
/** A month without a year is of the year that is told only in texts about times longer past than this. */
const LONG_PAST_DAYS = 366;

/**
 * Times that count from what was told before, given their dates: "three years later", "the following month", "that July",
 * and, in a history, "in January". They count from the last date that the text told as a step of its story: not from that
 * of a description ("a treaty signed in 1935"), of saying ("he said on Friday"), or of a limit ("since 2019"). A sentence's
 * times are placed when they are first asked for.
 */
export function placeInNarrative(
  sentences: readonly AnalysedSentence[],
  text: string,
  publishedOn: string | null,
): AnalysedSentence[] {
  const placed: (readonly TimeExpression[])[] = [];
  const steps: (string | null)[] = [];
  let history: ((index: number) => boolean) | null = null;
  const isHistory = (index: number): boolean =>
    (history ??= tellsHistory(sentences, text, publishedOn))(index);

  return sentences.map((sentence, index) => withFacts(sentence, { times: () => timesOf(index) }));

  function timesOf(index: number): readonly TimeExpression[] {
    const sentence = sentences[index];
    if (sentence === undefined) return [];
    return (placed[index] ??= place(sentence, index));
  }

  /** The date that the sentences before left the story at. Those from the first on are placed in order, each once. */
  function pointBefore(index: number): string | null {
    for (let at = steps.length; at < index; at++) {
      const sentence = sentences[at];
      steps.push(sentence === undefined ? null : lastStep(sentence, timesOf(at)));
    }
    for (let back = 1; back <= REACH; back++) {
      const told = steps[index - back] ?? null;
      if (told !== null) return told;
    }
    return null;
  }

  function place(sentence: AnalysedSentence, index: number): readonly TimeExpression[] {
    const { start } = sentence.sentence;
    const end = sentences[index - 1]?.sentence.end ?? 0;
    const isNewParagraph = /\n\s*\n/.test(text.slice(end, start));
    let near: string | null = null;
    const point = (): string | null => near ?? pointBefore(index);
    const plain = sentence.times.filter((time) => !isLasting(sentence, time));
    const within = timesOfDay(text, sentence.sentence, plain);
    const times = withTimesOfDay(plain, within);
    return times.map((time, at) => {
      const part = within.find((one) => one.start === time.start && one.end === time.end);
      if (part) return ofDay(time, point() ?? (part.isOfToday ? publishedOn : null));
      // "the next day, on the 1st of January": the day itself is named
      const next = times[at + 1];
      // "in September of the same year"
      const ofSame = next !== undefined && SAME_YEAR.test(text.slice(time.end, next.end));
      const isNamed = next !== undefined && next.edtf !== null && next.start - time.end < 7 && !ofSame;
      const telling = { isNewParagraph, isHistory: () => ofSame || isHistory(index) };
      const counted = (isNamed ? null : countFrom(point, time, text, start, telling)) ?? time;
      if (isStep(counted)) near = counted.edtf;
      return counted;
    });
  }
}

/** "will last two days": the verb, and no days gone by. */
function isLasting({ tokens }: AnalysedSentence, time: TimeExpression): boolean {
  return (
    /^last/i.test(time.text) && tokens.some(({ start, upos }) => start === time.start && upos === 'VERB')
  );
}

const SAME_YEAR = /^ of (?:that|the same|that same) year$/i;

interface Telling {
  readonly isNewParagraph: boolean;
  readonly isHistory: () => boolean;
}

/** The time with the date that it counts to; without one where nothing was told; null where it counts from nothing. */
function countFrom(
  pointBefore: () => string | null,
  time: TimeExpression,
  text: string,
  from: number,
  telling: Telling,
): TimeExpression | null {
  if (time.anchor !== null || (time.edtf !== null && time.kind !== 'date')) return null;
  const before = text.slice(Math.max(from, time.start - 16), time.start);
  if (time.kind === 'duration')
    return /\bwithin (?:the )?$/i.test(before) ? within(pointBefore(), time) : null;
  if (time.kind !== 'date') return null;
  // "over the next year", "for the following month": a length from today
  if (/\b(?:over|within|for|throughout|until|of)\s$/i.test(before)) return null;
  const lead = /\b(that|the following|the next)\s$/i.exec(before)?.[1] ?? '';
  const relative = readRelative(`${lead} ${time.text}`);
  if (relative === null) return null;
  const isPlain = relative.kind === 'month' && relative.which === 'plain';
  if (isPlain && !(time.basis === 'resolved' && telling.isHistory())) return null;
  const point = pointBefore();
  if (isPlain && point === null) return null;
  // "that July" in a new paragraph is of a year that nobody can tell
  const isLost = relative.kind === 'month' && relative.which === 'that' && telling.isNewParagraph;
  const edtf = point === null || isLost ? null : shifted(point, relative);
  if (edtf === null && (isPlain || time.edtf === null)) return null;
  return { ...time, edtf, basis: edtf === null ? null : 'resolved' };
}

/** "within four months the last soldier had gone": between what was told and then. */
function within(point: string | null, time: TimeExpression): TimeExpression | null {
  const length = readRelative(`${time.text} later`);
  const from = point === null ? null : (parseEdtf(point)?.to ?? null);
  if (from === null || length?.kind !== 'count' || (widthOf(point ?? '') ?? Infinity) > 31) return null;
  return {
    ...time,
    kind: 'date',
    edtf: `${from}/${addDays(from, length.count, length.unit)}`,
    basis: 'resolved',
  };
}

function shifted(point: string, relative: Relative): string | null {
  if (relative.kind === 'month') return monthFrom(point, relative);
  const width = widthOf(point) ?? Infinity;
  if (width > FINEST[relative.unit]) return null;
  // the week before last week is a week
  if (relative.unit === 'week' && width === 7) return weekFrom(point, relative.count);
  if (relative.count !== 0 && relative.unit !== 'week')
    return shiftDate(point, relative.count, relative.unit);
  const day = parseEdtf(point)?.to ?? null;
  if (day === null) return null;
  if (relative.unit === 'day') return width === 1 ? day : null;
  if (relative.unit === 'week') return addDays(day, 7 * relative.count);
  return relative.unit === 'month' ? day.slice(0, 7) : day.slice(0, 4);
}

function weekFrom(point: string, count: number): string | null {
  const days = parseEdtf(point);
  return days?.from && days.to ? `${addDays(days.from, 7 * count)}/${addDays(days.to, 7 * count)}` : null;
}

/** "a day later" needs a day to count from, "the following month" a month; a stretch of a few days ends on a day. */
const FINEST = { day: 7, week: 7, month: 31, year: 366 } as const;

function monthFrom(point: string, { month, day, which }: Extract<Relative, { kind: 'month' }>): string | null {
  const days = parseEdtf(point);
  if (!days?.from || !days.to) return null;
  const isYear = (widthOf(point) ?? Infinity) > 300;
  if (isYear && days.from.slice(0, 4) !== days.to.slice(0, 4)) return null;
  const year = Number(days.from.slice(0, 4));
  const isBefore = month < Number(days.from.slice(5, 7));
  const isNext = which === 'following' ? isYear || isBefore || month === Number(days.from.slice(5, 7)) : which === 'plain' && !isYear && isBefore;
  const stem = `${String(year + (isNext ? 1 : 0)).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  const edtf = day === null ? stem : `${stem}-${String(day).padStart(2, '0')}`;
  return parseEdtf(edtf) === null ? null : edtf;
} // prettier-ignore

/** A date of its own that a story can go on from. */
const isStep = (time: TimeExpression): boolean =>
  time.edtf !== null && time.kind === 'date' && time.bound === undefined && !time.edtf.includes('..');

/** The date from which the next sentence goes on: the last one that is no mere description or saying. */
function lastStep(sentence: AnalysedSentence, times: readonly TimeExpression[]): string | null {
  const steps = times.filter(isStep);
  const plain = steps.filter((time) => !isAside(sentence, time));
  return (plain.length > 0 ? plain : steps).at(-1)?.edtf ?? null;
}

function isAside(sentence: AnalysedSentence, time: TimeExpression): boolean {
  const { tree, clauses } = sentence;
  const at = governor(sentence, time);
  if (at < 0) return false;
  if ([at, ...ancestors(tree, at)].some((one) => relation(tokenAt(tree, one)) === 'acl')) return true;
  const says = clauses.get(at)?.complements.some(({ kind }) => kind === 'that') === true;
  return says || ['say', 'tell', 'report', 'announce'].includes(tokenAt(tree, at).lemma);
}

/**
 * Which sentences tell of times long past: those of a paragraph that names no day by its distance from today ("on Friday", "last
 * week"), in a text that names years long past.
 */
function tellsHistory(
  sentences: readonly AnalysedSentence[],
  text: string,
  publishedOn: string | null,
): (index: number) => boolean {
  const published = publishedOn === null ? null : parseEdtf(publishedOn);
  if (!published?.from) return () => false;
  const border = addDays(published.from, -LONG_PAST_DAYS);
  const isPast = (time: TimeExpression): boolean =>
    time.kind === 'date' && time.basis === 'stated' && (parseEdtf(time.edtf ?? '')?.to ?? border) < border;
  if (sentences.flatMap((one) => one.times).filter(isPast).length < 3) return () => false;
  const paragraphs: number[] = [];
  let paragraph = 0;
  let end = 0;
  const near = new Set<number>();
  for (const { sentence, times } of sentences) {
    if (/\n\s*\n/.test(text.slice(end, sentence.start))) paragraph++;
    end = sentence.end;
    paragraphs.push(paragraph);
    if (times.some((time) => NEARNESS.test(time.text))) near.add(paragraph);
  }
  return (index) => !near.has(paragraphs[index] ?? 0);
}

const NEARNESS =
  /\b(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this|next) (?:week|month|year|night)|ago)\b/i;
