import type { Document } from '../documents/document.js';
import type { TimeExpression } from '../language/time-expression.js';
import { parseEdtf } from '../language/dates/edtf.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { anchoredDate } from './anchored-date.js';
import type { Clause } from './clause.js';
import type { EventDate } from './event.js';
import { meetingDate } from './meeting-date.js';
import { saysOtherTime } from './says-other-time.js';
import { shiftDate } from './shift-date.js';
import { governor, governors } from './time-governor.js';
import { ancestors, caseOf, dependants, headOfSpan, relation, tokenAt } from './tree.js';

/**
 * When each act took place: by the time expression in its own clause; else in the clause that announces it as going on;
 * else from the act that it is anchored to ("two months after", "ahead of the summit"); else from the meeting at which
 * it was agreed. Null where the text does not say.
 */
export function dateActs(
  acts: readonly Act[],
  sentences: readonly AnalysedSentence[],
  document: Document,
): (EventDate | null)[] {
  const dates = acts.map((act) => {
    const sentence = sentences[act.sentence];
    const date = sentence ? ownDate(sentence, act) : null;
    // "signed an accord the next year", told in the past: the words count from something else than the day of publishing
    return act.clause.tense === 'past' && isAhead(act, date, document) ? null : date;
  });
  acts.forEach((act, index) => {
    const sentence = sentences[act.sentence];
    if (sentence && !dates[index])
      dates[index] = anchoredDate(sentence, act, acts, dates, sentences, document);
  });
  acts.forEach((act, index) => {
    const sentence = sentences[act.sentence];
    if (!sentence) return;
    dates[index] ??=
      performedDate(act, document) ??
      meetingDate(sentence, act, acts, dates, isOfReadout(act, document), document.publishedOn) ??
      readoutDate(act, document);
  });
  return dates;
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
export function dueDate(sentence: AnalysedSentence, predicate: number, bound?: 'by'): EventDate | null {
  const time = sentence.times.find(
    (one) =>
      one.edtf !== null &&
      one.kind === 'date' &&
      governor(sentence, one) === predicate &&
      (bound === undefined || one.bound === bound),
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
  if (act.why.includes('status.put-off')) return newDay(sentence, act);
  const own = new Set([act.clause.predicate]);
  if (act.match.noun !== null) own.add(act.match.noun);
  const times = sentence.times.filter((time) => time.edtf !== null);
  const direct = times.find(
    (time) =>
      governors(sentence, time).some((index) => own.has(index)) &&
      !isOfWhatIsAsked(sentence, act, time) &&
      !isOfWhatIsSigned(sentence, act, time) &&
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
  return (
    announcedDate(sentence, act.clause.predicate) ??
    spokenDate(sentence, act.clause.predicate) ??
    writtenDate(sentence, act.clause.predicate)
  );
}

/** "postponed to 20 January", "put off until May": the day to which a plan was put off; the old one is its day no more. */
function newDay(sentence: AnalysedSentence, act: Act): EventDate | null {
  const { tree } = sentence;
  const holders = [act.clause.predicate, ...ancestors(tree, act.clause.predicate)];
  const nouns = holders
    .flatMap((holder) => dependants(tree, holder, 'obl', 'nmod'))
    .filter((noun) => ['to', 'until', 'till'].includes(caseOf(tree, noun)));
  const time = sentence.times.find((one) => one.edtf !== null && nouns.includes(headOfSpan(tree, one)));
  return time?.edtf ? { edtf: time.edtf, basis: time.basis ?? 'resolved', text: time.text } : null;
}

/** "invited him for talks in November" dates the talks, not the invitation. */
function isOfWhatIsAsked(sentence: AnalysedSentence, act: Act, time: TimeExpression): boolean {
  if (!['REQUEST', 'AGREE', 'REJECT', 'THREATEN'].includes(act.match.rule.type)) return false;
  const at = governor(sentence, time);
  if (at < 0 || at === act.match.noun || sentence.clauses.get(at)?.kind !== 'noun') return false;
  return ['for', 'to'].includes(caseOf(sentence.tree, at));
}

/** "signed a Statement of Partnership for 2024–2028": the years that a noun is for. */
function isOfWhatIsSigned({ tree }: AnalysedSentence, act: Act, time: TimeExpression): boolean {
  const head = headOfSpan(tree, time);
  const holder = head < 0 ? -1 : tokenAt(tree, head).head;
  if (holder < 0 || act.status !== 'happened' || caseOf(tree, head) !== 'for') return false;
  return ['NOUN', 'PROPN'].includes(tokenAt(tree, holder).upos) && holder !== act.match.noun;
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
  if (holder < 0 || own.has(holder)) return false;
  // "condemned Sunday's attack", "the attack of 3 March", "last week's raid"
  const isOwner = tokenAt(sentence.tree, head).deprel === 'nmod:poss';
  if (!isOwner && caseOf(sentence.tree, head) !== 'of') return false;
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

/** "in a letter dated 3 January, accused": the day of the letter. */
function writtenDate(sentence: AnalysedSentence, predicate: number): EventDate | null {
  const { tree } = sentence;
  const holders = [predicate, ...dependants(tree, predicate, 'nsubj')];
  const written = holders
    .flatMap((holder) => dependants(tree, holder, 'obl', 'nmod'))
    .filter((noun) => caseOf(tree, noun) === 'in' && STATEMENTS.has(tokenAt(tree, noun).lemma.toLowerCase()))
    .flatMap((noun) => dependants(tree, noun, 'acl'))
    .filter((acl) => WRITING.has(tokenAt(tree, acl).lemma));
  const time = sentence.times.find((one) => one.edtf !== null && written.includes(governor(sentence, one)));
  return time ? toDate(time) : null;
}

const WRITING = new Set(['date', 'issue', 'release', 'publish', 'send', 'deliver']);

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
    (rel === 'conj' && !saysOtherTime(sentence, clause)) ||
    rel === 'xcomp' ||
    (rel === 'ccomp' && (clause.tense === 'present' || isGoingOn(sentence, clause))) ||
    rel === 'obj' ||
    (rel === 'advcl' && clause.form === 'ing');
  if (rel === 'advcl' && clause.mark !== null && WITHIN.has(clause.mark))
    return coarseDate(sentence, above.predicate);
  if (!shares || above.tense === 'future') return null;
  const time = sentence.times.find((one) => one.edtf !== null && governor(sentence, one) === above.predicate);
  if (time) return toDate(time);
  return rel === 'conj' || rel === 'xcomp' ? announcedDate(sentence, above.predicate) : null;
}

/** "said on Thursday that it was suspending ties": announced, and done by announcing. */
function isGoingOn({ tree }: AnalysedSentence, { predicate }: Clause): boolean {
  const auxiliaries = dependants(tree, predicate, 'aux').map((aux) => tokenAt(tree, aux).text.toLowerCase());
  const isProgressive = auxiliaries.some((word) => word === 'was' || word === 'were');
  return isProgressive && !auxiliaries.includes('had') && tokenAt(tree, predicate).text.endsWith('ing');
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
  if (on === null || !isOfReadout(act, document)) return null;
  return { edtf: `${on}~`, basis: 'resolved', text: '' };
}

function isOfReadout(act: Act, { office, publishedOn, kind }: Document): boolean {
  if (office === null || publishedOn === null || !/^\d{4}-\d{2}-\d{2}$/.test(publishedOn)) return false;
  if (act.status !== 'happened' || act.clause.kind === 'noun' || act.clause.relation !== 'root') return false;
  return kind === 'readout' && act.match.rule.type === 'CONSULT';
}
