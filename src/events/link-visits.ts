import { parseEdtf } from '../language/dates/edtf.js';
import type { Event } from './event.js';

/** A meeting of the same parties within a visit's days is part of that visit. */
export function linkVisits(events: readonly Event[]): Event[] {
  const visits = events.filter((event) => event.type === 'CONSULT' && event.mode === 'visit');
  return events.map((event) => {
    if (event.type !== 'CONSULT' || event.mode === 'visit' || !event.date) return event;
    const visit = visits.find(
      (one) =>
        one.date &&
        sameIds(one, event) &&
        within(event.date?.edtf ?? '', one.date.edtf) &&
        one.status === event.status,
    );
    return visit ? { ...event, partOf: visit.id } : event;
  });
}

/** The same parties, whoever of each took part: "the president visited", "the two foreign ministers met". */
function sameIds(a: Event, b: Event): boolean {
  const ids = (event: Event): string =>
    [...new Set([...event.actor, ...event.recipient].map((one) => one.id ?? `?${one.name}`))].sort().join();
  return ids(a) === ids(b);
}

function within(inner: string, outer: string): boolean {
  const [x, y] = [parseEdtf(inner), parseEdtf(outer)];
  if (!x?.from || !x.to || !y?.from || !y.to) return false;
  return y.from <= x.from && x.to <= y.to;
}
