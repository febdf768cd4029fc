import type { Act } from './act.js';
import type { Found } from './noun-phrases.js';
import { wholeEntity } from './whole-entity.js';

/** The states and bodies themselves, without the office or person by which the text named them. */
export const wholeParties = (list: readonly Found[]): Found[] =>
  list.map((found) => ({ ...found, entity: wholeEntity(found.entity) }));

/** Who these are together, in whatever order they stand. */
export const keyOfParties = (list: readonly Found[]): string =>
  list
    .map(({ entity }) => entity.id)
    .sort()
    .join();

/** All who take part in an act and are known, each once. */
export function partiesOfAct({ actors, recipients }: Act): Found[] {
  const known = [...actors, ...recipients].filter(
    ({ entity }) => entity.id !== null && entity.kind !== 'place',
  );
  return [...new Map(known.map((found) => [found.entity.id, found])).values()];
}

export const idsOfActors = ({ actors }: Act): ReadonlySet<string | null> =>
  new Set(actors.map(({ entity }) => entity.id));

/** Whether all of a list are known and none is one of these. */
export const isOthers = (found: readonly Found[], self: ReadonlySet<string | null>): boolean =>
  found.length > 0 &&
  found.every(({ entity }) => entity.id !== null && entity.kind !== 'place' && !self.has(entity.id));
