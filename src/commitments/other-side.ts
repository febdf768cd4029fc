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
 */
export function otherSideAt(
  sentences: readonly AnalysedSentence[],
  index: number,
  events: readonly Event[],
  by: string,
): string | null {
  for (let at = index; at >= Math.max(0, index - BACK); at--) {
    const told = eventsWithin(events, sentences[at]);
    const sides = new Set(told.flatMap((event) => sideOf(event, by)));
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
      eventsWithin(events, sentences[at]).flatMap((event) => (event.type === 'CONSULT' ? sideOf(event, speaker) : [])),
    );
    const [side] = sides;
    if (side !== undefined && sides.size === 1) return speaker < side ? [speaker, side] : [side, speaker];
  }
  return null;
} // prettier-ignore

const eventsWithin = (events: readonly Event[], one: AnalysedSentence | undefined): Event[] =>
  events.filter(
    ({ quote }) => one !== undefined && one.sentence.start <= quote.start && quote.end <= one.sentence.end,
  );

function sideOf({ type, status, actor, recipient }: Event, by: string): string[] {
  if (status === 'denied' || status === 'cancelled') return [];
  const askers = idsOf(actor);
  if (type === 'REQUEST' && recipient.length === 0 && askers.length === 1 && !askers.includes(by))
    return askers;
  if (!DEALING.has(type)) return [];
  const all = [...new Set([...askers, ...idsOf(recipient)])];
  return all.includes(by) ? all.filter((id) => id !== by) : [];
}

const isTalkWithOthers = ({ type, actor, recipient }: Event, by: string): boolean =>
  type === 'CONSULT' && [...actor, ...recipient].some(({ id }) => id === by);

/** Types of events in which two deal with each other face to face, or one asks something of the other. */
const DEALING: ReadonlySet<string> = new Set(['CONSULT', 'REQUEST']);

const idsOf = (some: readonly Participant[]): string[] => some.flatMap(({ id }) => (id === null ? [] : [id]));
