import { intervalOf } from '../../src/language/dates/edtf.js';
import type { Event, Participant } from '../../src/events/event.js';
import type { Gold, GoldEvent } from './gold.js';

/** Which parts of a predicted event are as in the gold. */
export interface Agreement {
  readonly type: boolean;
  readonly actors: boolean;
  readonly status: boolean;
  readonly date: boolean;
}

type Spans = readonly (readonly [number, number])[];

/** How far an answer may reach past gold's date, in days: a wide or open interval does not pass for a date. */
const NEAR = 31;

/** Every place where a quote stands in the text. */
export function findSpans(text: string, quote: string): Spans {
  const spans: [number, number][] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    spans.push([at, at + quote.length]);
  return spans;
}

/** Length of the longest stretch that two lists of spans share. */
export function overlap(some: Spans, others: Spans): number {
  return Math.max(
    0,
    ...some.flatMap(([from, to]) => others.map(([start, end]) => Math.min(to, end) - Math.max(from, start))),
  );
}

export const sameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.every((one) => others.includes(one)) && others.every((one) => some.includes(one));

/** The gold's code of a participant: UNISFA counts as UN; one without an id is its name behind a question mark. */
export function codeOf({ id, name }: Pick<Participant, 'id' | 'name'>, { meta }: Gold): string {
  const body = Object.entries(meta.bodies).find(
    ([, { ids, names }]) =>
      (id !== null && ids.includes(id)) || (id === null && new RegExp(names, 'i').test(name)),
  );
  return body?.[0] ?? id ?? `?${name}`;
}

function isDateRight(gold: GoldEvent, predicted: string | null): boolean {
  const dates = [gold.date, ...(gold.also_ok?.date ?? [])];
  if (predicted === null) return dates.includes(null);
  const days = intervalOf(predicted);
  if (!days) return false;
  const [from, to] = [days.from ?? -Infinity, days.to ?? Infinity];
  return dates.some((date) => {
    const wanted = date === null ? null : intervalOf(date);
    if (!wanted) return false;
    const [start, end] = [wanted.from ?? -Infinity, wanted.to ?? Infinity];
    return from <= end && to >= start && from >= start - NEAR && to <= end + NEAR;
  });
}

/** Compares the four parts that make an event fully right. */
export function compareEvents(gold: GoldEvent, event: Event, all: Gold): Agreement {
  const [actor, recipient] = [event.actor, event.recipient].map((list) =>
    list.map((one) => codeOf(one, all)),
  );
  const sources = [gold.source, ...(gold.also_ok?.source ?? [])];
  const targets = [gold.target, ...(gold.also_ok?.target ?? [])];
  return {
    type: [gold.event, ...(gold.also_ok?.event ?? [])].includes(event.type),
    actors: sources.some((source) =>
      targets.some((target) =>
        gold.symmetric
          ? sameSet([...source, ...target], [...(actor ?? []), ...(recipient ?? [])])
          : sameSet(source, actor ?? []) && sameSet(target, recipient ?? []),
      ),
    ),
    status: [gold.status, ...(gold.also_ok?.status ?? [])].includes(event.status),
    date: isDateRight(gold, event.date?.edtf ?? null),
  };
}

export const isFullyRight = (agreement: Agreement): boolean => Object.values(agreement).every(Boolean);

/** Best pairs first, each side once: index of the left to index of the right. `points` null: the two do not belong. */
export function pairUp<L, R>(
  left: readonly L[],
  right: readonly R[],
  points: (one: L, other: R) => number | null,
): ReadonlyMap<number, number> {
  const candidates = left.flatMap((one, l) =>
    right.flatMap((other, r) => {
      const worth = points(one, other);
      return worth === null ? [] : [{ l, r, worth }];
    }),
  );
  candidates.sort((a, b) => b.worth - a.worth || a.l - b.l || a.r - b.r);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { l, r } of candidates) {
    if (pairs.has(l) || taken.has(r)) continue;
    pairs.set(l, r);
    taken.add(r);
  }
  return pairs;
}
