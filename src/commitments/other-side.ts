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
    const span = sentences[at]?.sentence;
    if (span === undefined) return null;
    const told = events.filter(({ quote }) => span.start <= quote.start && quote.end <= span.end);
    const sides = new Set(told.flatMap((event) => sideOf(event, by)));
    if (sides.size > 0) return sides.size === 1 ? ([...sides][0] ?? null) : null;
  }
  return null;
}

function sideOf({ type, status, actor, recipient }: Event, by: string): string[] {
  if (status === 'denied' || status === 'cancelled') return [];
  const askers = idsOf(actor);
  if (type === 'REQUEST' && recipient.length === 0 && askers.length === 1 && !askers.includes(by)) return askers;
  if (!DEALING.has(type)) return [];
  const all = [...new Set([...askers, ...idsOf(recipient)])];
  return all.includes(by) ? all.filter((id) => id !== by) : [];
}

/** Types of events in which two deal with each other face to face, or one asks something of the other. */
const DEALING: ReadonlySet<string> = new Set(['CONSULT', 'REQUEST']);

const idsOf = (some: readonly Participant[]): string[] => some.flatMap(({ id }) => (id === null ? [] : [id]));
