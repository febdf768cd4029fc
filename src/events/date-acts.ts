import type { Document } from '../documents/document.js';
import type { TimeExpression } from '../language/time-expression.js';
import { parseEdtf } from '../language/dates/edtf.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { anchoredDate } from './anchored-date.js';
import type { EventDate } from './event.js';
import { followingDate } from './following-date.js';
import { shiftDate } from './shift-date.js';
import { governor, governors } from './time-governor.js';
import { caseOf, dependants, headOfSpan, relation, tokenAt, tokenFrom } from './tree.js';

/**
 * When each act took place: by the time expression in its own clause; else in the clause that announces it as going on;
 * else from the act that it is anchored to ("two months after", "ahead of the summit"); else from the meeting at which
 * it was agreed. Null where the text does not say.
 */
export function dateActs(
  acts: readonly Act[],
  told: readonly AnalysedSentence[],
  document: Document,
): (EventDate | null)[] {
  const sentences = told.map(withoutThat);
  const dates = acts.map((act) => {
    const sentence = sentences[act.sentence];
    const date = sentence ? ownDate(sentence, act) : null;
    // "signed an accord the next year", told in the past: the words count from something else than the day of publishing
    return act.clause.tense === 'past' && isAhead(act, date, document) ? null : date;
  });
  acts.forEach((act, index) => {
    dates[index] ??= followingDate(act, sentences);
    const sentence = sentences[act.sentence];
    if (sentence && !dates[index])
      dates[index] = anchoredDate(sentence, act, acts, dates, sentences, document);
  });
  acts.forEach((act, index) => {
    dates[index] ??=
      performedDate(act, document) ?? recentMeeting(act, acts, dates, document) ?? readoutDate(act, document);
  });
  return dates;
}

/** The sentence without the times that another one would have to date. Its tree and times are still made when asked for. */
function withoutThat(one: AnalysedSentence): AnalysedSentence {
  let times: AnalysedSentence['times'] | null = null;
  return {
    sentence: one.sentence,
    tokens: one.tokens,
    mentions: one.mentions,
    get words() {
      return one.words;
    },
    get tree() {
      return one.tree;
    },
    get clauses() {
      return one.clauses;
    },
    get times() {
      return (times ??= one.times.filter((time) => !isOfThat(one, time)));
    },
  };
}

/** "visited the capital that July": of which year, an earlier sentence says. */
function isOfThat({ tree }: AnalysedSentence, time: TimeExpression): boolean {
  const at = tokenFrom(tree, time.start);
  const isThat = [at - 1, at].some((index) => tree.tokens[index]?.text.toLowerCase() === 'that');
  return isThat && /^\d{4}-\d{2}$/.test(time.edtf ?? '');
}

/** An act told as having taken place, on a day after the text was published. */
export function isAhead(act: Act, date: EventDate | null, document: Document): boolean {
  const on = document.publishedOn;
  if (act.status !== 'happened' || date === null || on === null) return false;
  const from = parseEdtf(date.edtf)?.from ?? null;
  const last = parseEdtf(on)?.to ?? null;
  return from !== null && last !== null && from > last;
}

/** When a promise is due: "by March" names the day itself. */
export function dueDate(sentence: AnalysedSentence, predicate: number): EventDate | null {
  const time = sentence.times.find(
    (one) => one.edtf !== null && one.kind === 'date' && governor(sentence, one) === predicate,
  );
  return time?.edtf ? { edtf: time.edtf, basis: time.basis ?? 'resolved', text: time.text } : null;
}

/** The date in the clause of a predicate, for positions, commitments and claims as for acts. */
export function dateOfClause(sentence: AnalysedSentence, predicate: number): EventDate | null {
  const time = sentence.times.find((one) => one.edtf !== null && governor(sentence, one) === predicate);
  if (time) return toDate(time);
  return announcedDate(sentence, predicate);
}

function ownDate(sentence: AnalysedSentence, act: Act): EventDate | null {
  const own = new Set([act.clause.predicate]);
  if (act.match.noun !== null) own.add(act.match.noun);
  const times = sentence.times.filter((time) => time.edtf !== null);
  const direct = times.find(
    (time) =>
      governors(sentence, time).some((index) => own.has(index)) &&
      !isOfWhatIsAsked(sentence, act, time) &&
      !isOfWhatIsJudged(sentence, act, time, own),
  );
  if (direct) return widen(sentence, direct);
  const carrier = act.match.noun ?? (act.clause.kind === 'noun' ? act.clause.predicate : -1);
  if (carrier >= 0) {
    // "their phone talks Friday": the day right after the noun is its day, wherever the tree hangs it
    const end = tokenAt(sentence.tree, carrier).end;
    const beside = times.find((time) => time.start >= end && time.start - end <= 4);
    if (beside) return toDate(beside);
  }
  // an event noun takes the time of the clause that it stands in: "during their phone talks Friday"
  if (act.clause.kind === 'noun') {
    const verb = clauseAbove(sentence, act.clause.predicate);
    const shared = times.find((time) => governor(sentence, time) === verb);
    if (shared && isAdverbial(sentence, act.clause.predicate)) return toDate(shared);
  }
  // "agreed to meet Friday" leaves Friday with the meeting, but a complement without subject shares the past tense
  return announcedDate(sentence, act.clause.predicate) ?? spokenDate(sentence, act.clause.predicate);
}

/** "invited him for talks in November" dates the talks, not the invitation. */
function isOfWhatIsAsked(sentence: AnalysedSentence, act: Act, time: TimeExpression): boolean {
  if (!['REQUEST', 'AGREE', 'REJECT', 'THREATEN'].includes(act.match.rule.type)) return false;
  const at = governor(sentence, time);
  if (at < 0 || at === act.match.noun || sentence.clauses.get(at)?.kind !== 'noun') return false;
  return ['for', 'to'].includes(caseOf(sentence.tree, at));
}

/** "condemned the attack of 3 March" dates the attack, not the condemnation. */
function isOfWhatIsJudged(
  sentence: AnalysedSentence,
  act: Act,
  time: TimeExpression,
  own: ReadonlySet<number>,
): boolean {
  if (!SAID_OF_ANOTHER.has(act.match.rule.type)) return false;
  const head = headOfSpan(sentence.tree, time);
  const holder = head < 0 ? -1 : tokenAt(sentence.tree, head).head;
  if (holder < 0 || own.has(holder) || caseOf(sentence.tree, head) !== 'of') return false;
  const { upos, lemma } = tokenAt(sentence.tree, holder);
  return upos === 'NOUN' && !STATEMENTS.has(lemma.toLowerCase());
}

/** "in a statement of 28 October, condemned": that is the day of condemning. */
const STATEMENTS = new Set(
  'statement letter note communique communiqué declaration message speech address decree'.split(' '),
);

const SAID_OF_ANOTHER = new Set(['ACCUSE', 'SUPPORT', 'REJECT', 'REQUEST']);

/** "Speaking on Wednesday, he accused": the day of speaking is the day of what was said. */
function spokenDate(sentence: AnalysedSentence, predicate: number): EventDate | null {
  const speaking = dependants(sentence.tree, predicate, 'advcl').find((child) => {
    const clause = sentence.clauses.get(child);
    return clause?.form === 'ing' && clause.mark === null && SPEAKING.has(clause.lemma);
  });
  const time = sentence.times.find((one) => one.edtf !== null && governor(sentence, one) === speaking);
  return speaking === undefined || !time ? null : toDate(time);
}

const SPEAKING = new Set(['speak', 'talk', 'address', 'write', 'tell', 'comment', 'arrive', 'meet']);

/** "said Wednesday that it is expelling": what is announced as going on, or is itself the saying, has the saying's date. */
function announcedDate(sentence: AnalysedSentence, predicate: number): EventDate | null {
  const clause = sentence.clauses.get(predicate);
  if (!clause) return null;
  const circumstance = clause.form === 'participle' ? mainOfCircumstance(sentence, predicate) : -1;
  if (circumstance >= 0) return coarseDate(sentence, circumstance);
  const token = tokenAt(sentence.tree, predicate);
  const above = sentence.clauses.get(token.head);
  if (!above || above.kind === 'noun') return null;
  const rel = relation(token);
  const shares =
    rel === 'conj' ||
    rel === 'xcomp' ||
    (rel === 'ccomp' && clause.tense === 'present') ||
    rel === 'obj' ||
    (rel === 'advcl' && clause.form === 'ing');
  if (rel === 'advcl' && clause.mark !== null && WITHIN.has(clause.mark))
    return coarseDate(sentence, above.predicate);
  if (!shares || above.tense === 'future') return null;
  const time = sentence.times.find((one) => one.edtf !== null && governor(sentence, one) === above.predicate);
  if (time) return toDate(time);
  return rel === 'conj' || rel === 'xcomp' ? announcedDate(sentence, above.predicate) : null;
}

/** "described 2026 as …, with several memoranda expected": the clause whose circumstance a participle tells; -1 if none. */
function mainOfCircumstance(sentence: AnalysedSentence, predicate: number): number {
  const { tree } = sentence;
  for (
    let at = tokenAt(tree, predicate).head;
    at >= 0 && ['nmod', 'obl', 'conj'].includes(relation(tokenAt(tree, at)));
    at = tokenAt(tree, at).head
  )
    if (caseOf(tree, at) === 'with') return clauseAbove(sentence, at);
  return -1;
}

const WITHIN = new Set(['after', 'when', 'as', 'while', 'because']);

/** "cut ties in 2016 after protesters attacked": a year or month holds the cause as well. */
function coarseDate(sentence: AnalysedSentence, predicate: number): EventDate | null {
  const time = sentence.times.find((one) => one.edtf !== null && governor(sentence, one) === predicate);
  return time?.edtf !== null && time !== undefined && /^\d{4}(-\d{2})?$/.test(time.edtf)
    ? toDate(time)
    : null;
}

function clauseAbove(sentence: AnalysedSentence, index: number): number {
  const { tree, clauses } = sentence;
  for (let at = tokenAt(tree, index).head; at >= 0; at = tokenAt(tree, at).head) {
    const clause = clauses.get(at);
    if (clause && clause.kind !== 'noun') return at;
  }
  return -1;
}

/** Not a mere argument: "welcomed Friday the release" does not date the release. */
function isAdverbial(sentence: AnalysedSentence, index: number): boolean {
  const token = tokenAt(sentence.tree, index);
  return ['obl', 'nsubj', 'obj', 'root', 'nmod'].includes(relation(token)) || token.deprel === 'nsubj:pass';
}

/** "for two days from Tuesday": a length of days makes the day a range. */
function widen(sentence: AnalysedSentence, time: TimeExpression): EventDate | null {
  const date = toDate(time);
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date.edtf)) return date;
  const length = sentence.times.find((one) => one.kind === 'duration' && Math.abs(one.end - time.start) < 12);
  const days = length ? daysIn(length.text) : null;
  if (days === null || days < 2 || days > 31) return date;
  const last = shiftDate(date.edtf, days - 1, 'day');
  return last === null || !length
    ? date
    : { edtf: `${date.edtf}/${last}`, basis: 'resolved', text: `${length.text} … ${time.text}` };
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function daysIn(text: string): number | null {
  const match = /^(?:an? |the )?(\d{1,2}|[a-z]+)[- ]days?$/i.exec(text.trim());
  const word = match?.[1]?.toLowerCase();
  if (word === undefined) return null;
  const number = /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word);
  return number > 0 ? number : null;
}

function toDate(time: TimeExpression): EventDate | null {
  if (time.edtf === null) return null;
  // "since June" and "until March" name one end of a stretch
  const point = time.edtf.includes('/') ? null : time.edtf;
  const edtf =
    point === null || time.bound === undefined
      ? time.edtf
      : time.bound === 'since'
        ? `${point}/..`
        : `../${point}`;
  return { edtf, basis: time.basis ?? 'resolved', text: time.text };
}

/**
 * An office's own text performs what it says: "The ministry condemns …" is done by publishing, on that day.
 */
function performedDate(act: Act, document: Document): EventDate | null {
  const on = document.publishedOn;
  if (document.office === null || on === null || !/^\d{4}-\d{2}-\d{2}$/.test(on)) return null;
  if (act.status !== 'happened' || act.clause.kind === 'noun' || act.clause.relation !== 'root') return null;
  const performs =
    act.clause.tense === 'present' &&
    ['ACCUSE', 'SUPPORT', 'REQUEST', 'REJECT', 'THREATEN', 'AGREE', 'CONCEDE'].includes(act.match.rule.type);
  return performs ? { edtf: on, basis: 'resolved', text: '' } : null;
}

/** What a readout tells of its own meeting happened on or about the day of publishing: `~`, as EDTF has it. */
function readoutDate(act: Act, document: Document): EventDate | null {
  const on = document.publishedOn;
  if (document.office === null || on === null || !/^\d{4}-\d{2}-\d{2}$/.test(on)) return null;
  if (act.status !== 'happened' || act.clause.kind === 'noun' || act.clause.relation !== 'root') return null;
  return document.kind === 'readout' && act.match.rule.type === 'CONSULT'
    ? { edtf: `${on}~`, basis: 'resolved', text: '' }
    : null;
}

/** A readout tells of the visit that it names, "from 8 to 10 June", not of one a year before. */
function recentMeeting(
  act: Act,
  acts: readonly Act[],
  dates: readonly (EventDate | null)[],
  document: Document,
): EventDate | null {
  const date = meetingDate(act, acts, dates);
  if (date === null || readoutDate(act, document) === null || document.publishedOn === null) return date;
  const earliest = shiftDate(document.publishedOn, -31, 'day');
  return earliest !== null && lastDay(date) >= earliest ? date : null;
}

/** What the parties of a dated meeting agreed, they agreed there: of several meetings, the latest. */
function meetingDate(act: Act, acts: readonly Act[], dates: readonly (EventDate | null)[]): EventDate | null {
  if (act.status !== 'happened' || act.clause.kind === 'noun') return null;
  if (!['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE'].includes(act.match.rule.type)) return null;
  const parties = new Set([...act.actors, ...act.recipients].map(({ entity }) => entity.id));
  if (parties.size < 2) return null;
  const meetings = acts.flatMap((one, index) => {
    const date = dates[index];
    if (one.match.rule.type !== 'CONSULT' || one.status !== 'happened' || !date) return [];
    const met = new Set([...one.actors, ...one.recipients].map(({ entity }) => entity.id));
    return [...parties].every((party) => met.has(party)) ? [date] : [];
  });
  // an earlier meeting is told as background; what was agreed now was agreed at the latest
  return meetings.sort((a, b) => lastDay(b).localeCompare(lastDay(a)))[0] ?? null;
}

const lastDay = (date: EventDate): string => parseEdtf(date.edtf)?.to ?? '';
