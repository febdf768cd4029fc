import { found } from './found-office.js';
import type { Found } from './found.js';
import type { Entity, Sector } from './mention.js';
import type { Phrase } from './phrase.js';
import type { Discourse, Slot } from './slot.js';
import { slotsBefore, unique } from './view.js';

/** How many sentences back people may have been named whom "the rebels" takes up. */
const REACH = 3;

/** Sectors whose words stand for one another: who is a rebel here is a militant there. */
const FIGHTERS: ReadonlySet<Sector> = new Set<Sector>(['REB', 'SEP', 'UAF']);

/**
 * "Renamo shelled the town. The rebels …", "Thai paratroopers crossed the river. The soldiers …": people of a kind are those of
 * the nearest sentence before that names some of that kind; null where it names those of two.
 */
export function resolveTakenUp(phrase: Phrase, discourse: Discourse): Found | null {
  for (let back = 0; back <= REACH; back++) {
    const slots = slotsBefore(phrase, discourse, back).filter((slot) => isOfKind(slot, phrase));
    const entities = slots.flatMap((slot) => slot.entities);
    const ids = unique(entities.map(({ id }) => id));
    if (ids.length > 1) return null;
    const [entity] = entities;
    if (entity !== undefined) return found(phrase, [withoutOffice(entity)], 'taken-up');
  }
  return null;
}

function isOfKind({ asPlace, phrase: named, entities }: Slot, { offices }: Phrase): boolean {
  const [entity] = entities;
  if (asPlace || named.compound || named.post || entities.length !== 1 || !entity?.id) return false;
  return offices.some((row) => {
    const sector = row.sector as Sector;
    // a diplomat is no minister, though both are of a government
    if (sector === 'GOV') return named.offices.some(({ id }) => id === row.id);
    return FIGHTERS.has(sector) ? FIGHTERS.has(entity.sector ?? 'GOV') : entity.sector === sector;
  });
}

function withoutOffice({ id, name, kind, sector, wikidata }: Entity): Entity {
  return {
    ...{ id, name, kind },
    ...(sector === undefined ? {} : { sector }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}
