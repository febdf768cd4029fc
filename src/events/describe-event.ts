import type { Event, Participant } from './event.js';

/** An event in the codebook's notation: `FRA ACCUSE/disapprove NER`, the status where it is not "happened". */
export function describeEvent(event: Event): string {
  const side = (list: readonly Participant[]): string =>
    [...new Set(list.map((one) => one.id ?? '?'))].sort().join(',') || '-';
  const name = event.mode === null ? event.type : `${event.type}/${event.mode}`;
  return `${side(event.actor)} ${name} ${side(event.recipient)}${event.status === 'happened' ? '' : ` ${event.status}`}`;
}

interface Described {
  readonly actors: ReadonlySet<string>;
  readonly type: string;
  readonly mode: string | null;
  readonly recipients: ReadonlySet<string>;
  readonly status: string;
}

/** Reads the codebook's notation; null when it is not in it. */
function parseDescription(words: string): Described | null {
  const [actors, name, recipients, status = 'happened', ...more] = words.trim().split(' ');
  if (actors === undefined || name === undefined || recipients === undefined || more.length > 0) return null;
  const [type = name, mode = null] = name.split('/');
  const set = (side: string): Set<string> => new Set(side === '-' ? [] : side.split(','));
  return { actors: set(actors), type, mode, recipients: set(recipients), status };
}

/**
 * Whether an event is what a codebook example says: same type and status, the mode where the example gives one, the same
 * participants; who acts may be told in either list where all act together.
 */
export function isAsDescribed(event: Event, words: string): boolean {
  const wanted = parseDescription(words);
  if (!wanted || event.type !== wanted.type || event.status !== wanted.status) return false;
  if (wanted.mode !== null && event.mode !== wanted.mode) return false;
  const ids = (list: readonly Participant[]): Set<string> =>
    new Set(list.flatMap((one) => (one.id === null ? [] : [one.id])));
  const [actors, recipients] = [ids(event.actor), ids(event.recipient)];
  if (same(actors, wanted.actors) && same(recipients, wanted.recipients)) return true;
  const reciprocal = ['AGREE', 'CONSULT', 'COOPERATE'].includes(event.type);
  return (
    reciprocal && same(new Set([...actors, ...recipients]), new Set([...wanted.actors, ...wanted.recipients]))
  );
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
