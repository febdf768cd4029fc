import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Event, Participant } from '../events/event.js';

/** How many sentences before a promise may tell whom it answers. */
const BACK = 2;

/**
 * Whom a promise answers that names nobody: the other side of the talks told in its sentence or just before it ("Barth Eide met
 * his Moldovan counterpart. Norway undertook to finance …"), or who had asked ("Lebanon had asked for fuel. Iraq said it would supply
 * …"). Null where the nearest sentence that tells of such dealings tells of none, or of several.
 * @param index of the sentence that promises
 * @param by who promises
 * @param yields whether it is a yielding, as to withdraw or to free, which answers those whom one has fought or hurt
 */
export function otherSideAt(
  sentences: readonly AnalysedSentence[],
  index: number,
  events: readonly Event[],
  by: string,
  yields: boolean,
): string | null {
  for (let at = index; at >= Math.max(0, index - BACK); at--) {
    const told = eventsWithin(events, sentences[at]);
    const sides = new Set(told.flatMap((event) => sideOf(event, by, yields)));
    // "met representatives of the Mapuche": talks with somebody whom no state answers for
    if (sides.size === 0 && told.some((event) => isTalkWithOthers(event, by))) return null;
    if (sides.size > 0) return sides.size === 1 ? ([...sides][0] ?? null) : null;
  }
  return null;
}

/**
 * The two whose talks an office's text tells of last, up to a sentence: its own state and the other side, which in an account of
 * calls or of a tour is another one after each meeting. Null where it has told of none.
 */
export function talksBefore(
  sentences: readonly AnalysedSentence[],
  index: number,
  events: readonly Event[],
  speaker: string,
): readonly [string, string] | null {
  for (let at = index; at >= 0; at--) {
    const sides = new Set(
      eventsWithin(events, sentences[at]).flatMap((event) => (event.type === 'CONSULT' ? sideOf(event, speaker, false) : [])),
    );
    const [side] = sides;
    if (side !== undefined && sides.size === 1) return speaker < side ? [speaker, side] : [side, speaker];
  }
  return null;
} // prettier-ignore

/** The one state beside some that the nearest sentence before names; null where it names several, or none is near. */
export function onlyOtherBefore(
  sentences: readonly AnalysedSentence[],
  index: number,
  by: readonly string[],
): string | null {
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--) {
    const named = (sentences[at]?.mentions ?? []).flatMap(({ entities }) =>
      entities.flatMap(({ id }) => (id !== null && /^[A-Z]{3}$/.test(id) && !by.includes(id) ? [id] : [])),
    );
    const ids = new Set(named);
    if (ids.size > 0) return ids.size === 1 ? ([...ids][0] ?? null) : null;
  }
  return null;
}

const eventsWithin = (events: readonly Event[], one: AnalysedSentence | undefined): Event[] =>
  events.filter(
    ({ quote }) => one !== undefined && one.sentence.start <= quote.start && quote.end <= one.sentence.end,
  );

function sideOf({ type, status, actor, recipient }: Event, by: string, yields: boolean): string[] {
  if (status === 'denied' || status === 'cancelled') return [];
  const askers = idsOf(actor);
  if (type === 'REQUEST' && recipient.length === 0 && askers.length === 1 && !askers.includes(by))
    return askers;
  if (!DEALING.has(type) && !(yields && HURTING.has(type))) return [];
  const all = [...new Set([...askers, ...idsOf(recipient)])];
  return all.includes(by) ? all.filter((id) => id !== by && !COURTS.has(id)) : [];
}

const isTalkWithOthers = ({ type, actor, recipient }: Event, by: string): boolean =>
  type === 'CONSULT' && [...actor, ...recipient].some(({ id }) => id === by);

/** Types of events in which two deal with each other, or one asks something of the other. */
const DEALING: ReadonlySet<string> = new Set([
  'CONSULT', 'REQUEST', 'AGREE', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT',
]); // prettier-ignore

/** Types of events that a yielding answers: "Togo shelled the town. It promised to withdraw its guns". */
const HURTING: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'COERCE', 'SANCTION']);

/** Courts that a case goes before are nobody's other side. */
const COURTS: ReadonlySet<string> = new Set(['ICJ', 'ICC', 'PCA', 'ECHR']);

const idsOf = (some: readonly Participant[]): string[] => some.flatMap(({ id }) => (id === null ? [] : [id]));
