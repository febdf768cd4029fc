import type { OfficeRow } from '../gazetteer/index.js';
import { ownerEntity, withOffice } from './make-entity.js';
import type { Phrase } from './phrase.js';
import { resolveOther } from './resolve-other.js';
import type { Found, ResolveContext } from './found.js';

/** "his Russian counterpart": the same office, of Russia. */
export function resolveCounterpart(phrase: Phrase, context: ResolveContext): Found | null {
  // "his Japanese and U.S. counterparts" are two; "his counterpart" is the other's
  const parties =
    phrase.owners.length > 0
      ? phrase.owners.map(ownerEntity)
      : phrase.plural && phrase.ownerPhrase?.plural !== true
        ? [] // "his counterparts" are several
        : (resolveOther(phrase, context.discourse, context.gazetteer) ?? []);
  if (parties.length === 0) return null;
  const entities = parties.map((entity) => {
    const row = entity.kind === 'state' ? counterpartOffice(phrase, entity.id, context) : null;
    return row === null ? { ...entity, sector: 'GOV' as const } : withOffice(entity, row);
  });
  return {
    entities,
    kind: 'office',
    nature: entities.length > 1 ? 'people' : 'person',
    gender: null,
    why: ['office.counterpart'],
  };
}

/** The office of the person before, which a counterpart holds too. */
export function counterpartOffice(
  phrase: Phrase,
  state: string | null,
  context: ResolveContext,
): OfficeRow | null {
  const { slots } = context.discourse;
  const earlier = [...slots]
    .reverse()
    .find(
      (slot) =>
        slot.phrase.sentence === phrase.sentence &&
        slot.nature === 'person' &&
        slot.entities[0]?.office !== undefined,
    );
  const office = earlier?.entities[0]?.office;
  return office === undefined || state === null ? null : (context.gazetteer.office(state, office) ?? null);
}
