import type { AnalysedSentence } from './analysed-sentence.js';
import type { Event } from './event.js';

/** The state that the text speaks of where a sentence names none: the last possessor or subject named before it. */
export function focusAt(sentences: readonly AnalysedSentence[], index: number): string | null {
  for (let at = index; at >= Math.max(0, index - 2); at--) {
    const states = (sentences[at]?.mentions ?? []).filter(
      (mention) =>
        !mention.asPlace && mention.entities.some((entity) => entity.kind === 'state' && entity.id !== null),
    );
    // the subject of the sentence before, which stands first, is what "official statements" belong to
    const first = states[0]?.entities[0]?.id;
    if (at < index && first !== undefined && first !== null) return first;
  }
  return null;
}

/** The two states that a document is most about, in alphabetical order; null when no pair stands out. */
export function pairInFocus(events: readonly Event[]): readonly [string, string] | null {
  const counts = new Map<string, number>();
  for (const event of events) {
    const ids = [
      ...new Set([...event.actor, ...event.recipient].flatMap((one) => (one.id === null ? [] : [one.id]))),
    ].sort();
    const [a, b] = ids;
    if (ids.length === 2 && a !== undefined && b !== undefined)
      counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
  }
  const ranked = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  const best = ranked[0];
  if (!best || best[1] === ranked[1]?.[1]) return null;
  const [a = '', b = ''] = best[0].split(' ');
  return [a, b];
}

/**
 * Whom an office's account of talks is about: the other party of the first meeting or call of its own state that it tells. Null
 * where it tells none, or with several.
 */
export function partnerOf(events: readonly Event[], speaker: string): string | null {
  const first = [...events]
    .sort((a, b) => a.quote.start - b.quote.start)
    .find(
      ({ type, actor, recipient }) =>
        type === 'CONSULT' && [...actor, ...recipient].some(({ id }) => id === speaker),
    );
  const ids = [...(first?.actor ?? []), ...(first?.recipient ?? [])].flatMap(({ id }) =>
    id === null || id === speaker ? [] : [id],
  );
  const others = [...new Set(ids)];
  return others.length === 1 && /^[A-Z]{3}$/.test(others[0] ?? '') ? (others[0] ?? null) : null;
}

/** Whether two thirds of what a text tells of two or more parties is between these two states, and it is told three times. */
export function isBilateral(events: readonly Event[], pair: readonly [string, string] | null): boolean {
  if (pair?.every((id) => /^[A-Z]{3}$/.test(id)) !== true) return false;
  const groups = events
    .map(
      (event) =>
        new Set([...event.actor, ...event.recipient].flatMap((one) => (one.id === null ? [] : [one.id]))),
    )
    .filter((ids) => ids.size > 1);
  const own = groups.filter((ids) => pair.every((id) => ids.has(id))).length;
  return own >= 3 && own * 3 >= groups.length * 2;
}
