import { parseEdtf } from '../language/dates/edtf.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { EventDate } from './event.js';
import { saysOtherTime } from './says-other-time.js';
import { shiftDate } from './shift-date.js';
import { governor } from './time-governor.js';
import { dependants, tokenAt } from './tree.js';

/** Meetings further apart than this are different occasions: what was agreed at which, only nearness in the text says. */
const ONE_OCCASION_DAYS = 31;
const NEAR_SENTENCES = 3;

const AT_MEETINGS = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE']);

/**
 * What the parties of a dated meeting agreed, they agreed there: of several meetings of one occasion, the latest; of several
 * occasions, the one told just before. Null where the clause has a time of its own, or lies before the meeting ("had agreed").
 * @param isOfReadout the meeting is that which a readout tells: not one a year before
 */
export function meetingDate(
  sentence: AnalysedSentence,
  act: Act,
  acts: readonly Act[],
  dates: readonly (EventDate | null)[],
  isOfReadout: boolean,
  publishedOn: string | null,
): EventDate | null {
  if (act.status !== 'happened' || act.clause.kind === 'noun') return null;
  // "we will continue to support them" was not said at a meeting of last month
  if (act.why.includes('status.future')) return null;
  if (!AT_MEETINGS.has(act.match.rule.type)) return null;
  if (isBefore(sentence, act) || hasOtherTime(sentence, act)) return null;
  const parties = partiesOf(act);
  if (parties.size < 2) return null;
  const meetings = acts.flatMap((one, index) => {
    const date = dates[index];
    if (one.match.rule.type !== 'CONSULT' || one.status !== 'happened' || !date) return [];
    // "the talks are set for Monday" of next week
    if (publishedOn !== null && (parseEdtf(date.edtf)?.from ?? '') > publishedOn) return [];
    const met = partiesOf(one);
    return [...parties].every((party) => met.has(party)) ? [{ date, sentence: one.sentence }] : [];
  });
  const isLasting = act.match.rule.type === 'COOPERATE' || act.clause.words.includes('have');
  const date = occasionDate(meetings, act.sentence, publishedOn, isLasting);
  if (date === null || !isOfReadout || publishedOn === null) return date;
  const earliest = shiftDate(publishedOn, -ONE_OCCASION_DAYS, 'day');
  return earliest !== null && lastDay(date) >= earliest ? date : null;
}

/** A meeting, with the index of the sentence that tells it. */
export interface Meeting {
  readonly date: EventDate;
  readonly sentence: number;
}

/**
 * When what a sentence tells was agreed, of the meetings of its parties: the latest of one occasion, else the one told just before.
 * @param isLasting what goes on is of no one meeting: "has partnered with Angola"
 */
export function occasionDate(
  meetings: readonly Meeting[],
  at: number,
  publishedOn: string | null,
  isLasting: boolean,
): EventDate | null {
  return ofOneOccasion(meetings, at, publishedOn) ?? (isLasting ? null : toldBefore(meetings, at));
}

const lastDay = (date: EventDate): string => parseEdtf(date.edtf)?.to ?? '';

const partiesOf = (act: Act): Set<string | null> =>
  new Set([...act.actors, ...act.recipients].map(({ entity }) => entity.id));

/** An earlier meeting is told as background; what was agreed now was agreed at the latest. */
function ofOneOccasion(
  meetings: readonly Meeting[],
  at: number,
  publishedOn: string | null,
): EventDate | null {
  const latest = [...meetings].sort((a, b) => lastDay(b.date).localeCompare(lastDay(a.date)))[0];
  if (!latest) return null;
  // the news are of the meeting that has just been held
  const recent = publishedOn === null ? null : shiftDate(publishedOn, -ONE_OCCASION_DAYS, 'day');
  if (recent !== null && lastDay(latest.date) >= recent) return latest.date;
  // "The two met for an hour. It came two months after Xi visited": what is told later is background
  if (recent !== null && meetings.every(({ sentence }) => sentence > at)) return null;
  const earliest = shiftDate(latest.date.edtf, -ONE_OCCASION_DAYS, 'day') ?? '';
  return meetings.every(({ date }) => lastDay(date) >= earliest) ? latest.date : null;
}

function toldBefore(meetings: readonly Meeting[], at: number): EventDate | null {
  const near = meetings.filter(({ sentence }) => sentence <= at && at - sentence <= NEAR_SENTENCES);
  return near.sort((a, b) => b.sentence - a.sentence)[0]?.date ?? null;
}

/** "had agreed in principle": told as done before the meeting that the text reports. */
const isBefore = ({ tree }: AnalysedSentence, { clause }: Act): boolean =>
  clause.tense === 'past' &&
  dependants(tree, clause.predicate, 'aux').some((aux) => tokenAt(tree, aux).text.toLowerCase() === 'had');

/** "signed an accord years later": the clause has a time of its own, though no date. */
const hasOtherTime = (sentence: AnalysedSentence, { clause }: Act): boolean =>
  saysOtherTime(sentence, clause) ||
  sentence.times.some(
    (time) =>
      time.edtf === null &&
      time.anchor === null &&
      time.kind === 'date' &&
      governor(sentence, time) === clause.predicate,
  );
