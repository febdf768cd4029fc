import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import type { Event } from '../events/event.js';
import { tokenAt } from '../events/tree.js';

/** Who does it to whom, as the event that the same words tell has it. */
export interface ToldParties {
  readonly by: readonly string[];
  readonly to: readonly string[];
}

/**
 * Whom the event that was read from the words of a promise names or recalls: "announced a billion in emergency assistance" after
 * a paragraph on a quake in Myanmar. Null where no event of the kind stands there, or one of its parties has no id.
 * @param events those of the sentence
 */
export function toldParties(
  { tree }: AnalysedSentence,
  clause: Clause,
  events: readonly Event[],
): ToldParties | null {
  const { start, end } = tokenAt(tree, clause.predicate);
  const near = events
    .filter(({ type, quote }) => PROMISING.has(type) && quote.start <= start && end <= quote.end)
    .sort((a, b) => a.quote.end - a.quote.start - (b.quote.end - b.quote.start));
  const ids = (some: Event['actor']): string[] => some.flatMap(({ id }) => (id === null ? [] : [id]));
  const first = near[0];
  if (!first || [...first.actor, ...first.recipient].some(({ id }) => id === null)) return null;
  return { by: ids(first.actor), to: ids(first.recipient) };
}

/** Types of events that a promise may be told as. */
const PROMISING: ReadonlySet<string> = new Set([
  'AGREE',
  'AID',
  'CONCEDE',
  'COOPERATE',
  'RETREAT',
  'SUPPORT',
]);
