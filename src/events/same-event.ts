import { OPEN } from './keep-one-sided.js';
import { IN_VIEW } from './partner-in-view.js';
import { parseEdtf, widthOf } from '../language/dates/edtf.js';
import type { Token } from '../language/token.js';
import type { Act } from './act.js';
import type { EventDate } from './event.js';
import { contentWords, SAME_WORDS, sharedWords } from './shared-words.js';

export interface DatedAct {
  readonly act: Act;
  readonly date: EventDate | null;
  readonly tokens: readonly Token[];
}

/**
 * Groups the acts of one document that tell the same event: the same type, parties and status, dates that meet, and,
 * for what parties may do several times in a day, words in common. The first of a group is the one that tells most.
 */
export function groupSameEvents(acts: readonly DatedAct[]): DatedAct[][] {
  const groups: DatedAct[][] = [];
  for (const act of acts) {
    // a telling without day or recipient joins one event, and makes no one event of two: "deployed to Oman", "to Kenya"
    const group = groups.find(
      (members) =>
        members.some((member) => tellSame(member, act)) &&
        members.every((member) => datesMeet(member.date, act.date) && sameParties(member.act, act.act)),
    );
    if (group) group.push(act);
    else groups.push([act]);
  }
  return groups.map((group) => group.sort((a, b) => fullness(b) - fullness(a)));
}

const fullness = ({ act, date }: DatedAct): number =>
  (date ? 2 : 0) +
  (act.clause.kind === 'noun' ? 0 : 1) +
  (act.match.rule.mode === 'visit' && act.recipients.length > 0 ? 2 : 0) +
  Math.min(act.actors.length + act.recipients.length, 4);

/** The most exact date among the tellings; of equals the first. A stretch of a few days is as exact as a day. */
export function bestDate(group: readonly DatedAct[]): EventDate | null {
  let best: EventDate | null = null;
  let narrowest = Number.POSITIVE_INFINITY;
  for (const { date } of group) {
    if (!date) continue;
    const width = Math.max(4, widthOf(date.edtf) ?? Number.POSITIVE_INFINITY);
    if (best === null || width < narrowest) [best, narrowest] = [date, width];
  }
  return best;
}

/** Types whose every telling between the same parties on the same days is one event: they met. */
const ONCE = new Set(['CONSULT', 'MOBILIZE', 'SANCTION', 'ASSAULT']);

function tellSame(a: DatedAct, b: DatedAct): boolean {
  const [x, y] = [a.act, b.act];
  if (x.match.rule.type !== y.match.rule.type || x.status !== y.status) return false;
  if (!sameParties(x, y)) return false;
  if (!datesMeet(a.date, b.date)) return false;
  // "occupied the strip", "bombed towns": nothing but the words tells acts apart that name nobody else
  if (isOpen(x) && isOpen(y) && x.clause.lemma !== y.clause.lemma) return false;
  // who went to whom: Lee's visit is not Xi's
  if (isVisit(x) && isVisit(y) && ids(x.actors) !== ids(y.actors)) return false;
  if (isMeetingOfVisit(a, b) || isMeetingOfVisit(b, a)) return false;
  return ONCE.has(x.match.rule.type) || sharedWords(words(a), words(b)) >= SAME_WORDS;
}

const words = ({ act, tokens }: DatedAct): ReadonlySet<string> => contentWords(tokens, act.quote);

/**
 * "visited from 2 to 5 March", "met on 4 March"; "is in Cairo on a visit", "met his counterpart": a meeting is a part of the
 * visit, not the visit. What is only said to have been discussed, and "the visit" that was told of, may be either.
 */
function isMeetingOfVisit(visit: DatedAct, meeting: DatedAct): boolean {
  if (!isVisit(visit.act) || meeting.act.match.rule.mode === 'visit') return false;
  const isDay = meeting.date !== null && /^\d{4}-\d{2}-\d{2}$/.test(meeting.date.edtf);
  if (isDay && visit.date?.edtf.includes('/') === true && !visit.date.edtf.includes('..')) return true;
  const { clause, match } = meeting.act;
  return MEETING.has(match.noun === null ? clause.lemma : 'hold') && !isBack(visit) && !isBack(meeting);
}

const MEETING = new Set(['meet', 'hold', 'call', 'guest', 'receive', 'confer', 'sit']);

/** "his current visit", "during the visit": a visit that the text has told of. */
function isBack({ act: { clause }, tokens }: DatedAct): boolean {
  if (clause.kind !== 'noun') return false;
  return tokens.some(
    ({ head, deprel, lemma }) =>
      head === clause.predicate && (deprel === 'nmod:poss' || ['the', 'this', 'that'].includes(lemma)),
  );
}

const isOpen = (act: Act): boolean => act.why.includes(OPEN) || act.why.includes(IN_VIEW);
const isVisit = (act: Act): boolean => act.match.rule.mode === 'visit' && act.recipients.length > 0;
const ids = (found: Act['actors']): string =>
  found
    .map(({ entity }) => entity.id)
    .sort()
    .join();

function sameParties(a: Act, b: Act): boolean {
  const all = (act: Act): string =>
    [
      ...new Set(
        [...act.actors, ...act.recipients].map(
          ({ entity }) => entity.id ?? `?${entity.person ?? entity.name}`,
        ),
      ),
    ]
      .sort()
      .join();
  const reciprocal = a.match.rule.reciprocal || b.match.rule.reciprocal || a.match.rule.type === 'CONSULT';
  if (reciprocal) return all(a) === all(b);
  const side = (found: Act['actors']): string =>
    found
      .map(({ entity }) => entity.id)
      .sort()
      .join();
  return (
    side(a.actors) === side(b.actors) &&
    (side(a.recipients) === side(b.recipients) || a.recipients.length === 0 || b.recipients.length === 0)
  );
}

/** An undated telling may be of any day. */
export function datesMeet(a: EventDate | null, b: EventDate | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [parseEdtf(a.edtf), parseEdtf(b.edtf)];
  if (!x || !y) return false;
  return (
    (x.from === null || y.to === null || x.from <= y.to) &&
    (y.from === null || x.to === null || y.from <= x.to)
  );
}
