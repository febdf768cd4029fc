import type { Codebook } from '../codebook/index.js';
import type { Document } from '../documents/document.js';
import { parseEdtf } from '../language/dates/edtf.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { anchoredDate } from './anchored-date.js';
import { continuedDate } from './continued-date.js';
import type { EventDate } from './event.js';
import { greetedDate } from './greet-guests.js';
import { meetingDate } from './meeting-date.js';
import { ownDate } from './own-date.js';
import { ONLY_THEN } from './own-status.js';
import { VOICED } from './own-voice.js';
import { isOfReadout, performedDate, readoutDate } from './performed-date.js';

/**
 * When each act took place: by the time expression in its own clause; else in the clause that announces it as going on;
 * else from the act that it is anchored to ("two months after", "ahead of the summit"); else from the meeting at which
 * it was agreed. Null where the text does not say.
 */
export function dateActs(
  acts: readonly Act[],
  sentences: readonly AnalysedSentence[],
  document: Document,
  codebook: Codebook,
): (EventDate | null)[] {
  const dates = acts.map((act) => {
    const sentence = sentences[act.sentence];
    // "The raid of 3 May was a crime" is said when the text comes out
    if (act.why.includes(VOICED)) return performedDate(act, document);
    const own = sentence ? ownDate(sentence, act) : null;
    // "did not recognise Kosovo until 2019": in 2019 it did
    const date =
      own !== null && act.why.includes(ONLY_THEN) ? { ...own, edtf: own.edtf.replace(/^\.\.\//, '') } : own;
    // "signed an accord the next year", told in the past: the words count from something else than the day of publishing
    const isPast = act.clause.tense === 'past';
    return isPast && (isAhead(act, date, document) || isDue(act, date, document)) ? null : date;
  });
  acts.forEach((act, index) => {
    const sentence = sentences[act.sentence];
    if (sentence && !dates[index])
      dates[index] = anchoredDate(sentence, act, acts, dates, sentences, document, codebook);
  });
  acts.forEach((act, index) => {
    const sentence = sentences[act.sentence];
    if (!sentence) return;
    dates[index] ??=
      greetedDate(act, document) ??
      performedDate(act, document) ??
      continuedDate(act, acts, dates, sentences) ??
      meetingDate(sentence, act, acts, dates, isOfReadout(act, document), document.publishedOn) ??
      readoutDate(act, document);
  });
  return dates;
}

/** "promised a loan by the end of the year": what has taken place took place before a limit that is still ahead; it is not dated by it. */
function isDue({ status }: Act, date: EventDate | null, { publishedOn }: Document): boolean {
  if (status !== 'happened' || publishedOn === null || date?.edtf.startsWith('../') !== true) return false;
  return (parseEdtf(date.edtf)?.to ?? '') > (parseEdtf(publishedOn)?.to ?? '');
}

/** An act told as having taken place, on a day after the text was published. */
export function isAhead(act: Act, date: EventDate | null, document: Document): boolean {
  const on = document.publishedOn;
  if (act.status !== 'happened' || date === null || on === null) return false;
  const from = parseEdtf(date.edtf)?.from ?? null;
  const last = parseEdtf(on)?.to ?? null;
  return from !== null && last !== null && from > last;
}
