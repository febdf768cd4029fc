import type { Entity } from '../mentions/mention.js';

/** The state or body itself, not who spoke for it. */
export function wholeEntity(entity: Entity): Entity {
  const { id, name, kind, wikidata, sector } = entity;
  return {
    id,
    name,
    kind,
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(sector === undefined || kind === 'state' ? {} : { sector }),
  };
}
