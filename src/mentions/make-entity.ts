import {
  officeOn,
  type Gazetteer,
  type OfficeRow,
  type OrganisationRow,
  type PersonRow,
} from '../gazetteer/index.js';
import type { Entity, Sector } from './mention.js';
import type { Owner } from './phrase.js';

/** The entity of a state, body or group itself. */
export function ownerEntity(owner: Owner): Entity {
  const { id, name, wikidata } = owner.row;
  const base = { id, name, ...(wikidata === undefined ? {} : { wikidata }) };
  switch (owner.kind) {
    case 'state':
      return { ...base, kind: 'state' };
    case 'organisation':
      return { ...base, kind: 'organisation', sector: organisationSector(owner.row) };
    case 'group':
      return { ...base, kind: 'group', sector: owner.row.sector as Sector };
  }
}

function organisationSector(row: OrganisationRow): Sector {
  return row.kind === 'ngo' ? 'NGO' : 'IGO';
}

/** The entity of a state or body by its id; null when the gazetteer has none. */
export function entityById(id: string, gazetteer: Gazetteer): Entity | null {
  const state = gazetteer.state(id);
  if (state !== undefined) return ownerEntity({ kind: 'state', row: state, use: 'name' });
  const organisation = gazetteer.organisation(id);
  if (organisation !== undefined) return ownerEntity({ kind: 'organisation', row: organisation });
  const actor = gazetteer.actor(id);
  return actor === undefined ? null : ownerEntity({ kind: 'group', row: actor });
}

/** The row among an office's that is the state's own, else the general one, else any. */
export function officeFor(offices: readonly OfficeRow[], owner: string | null): OfficeRow | null {
  return (
    offices.find((row) => row.state !== undefined && row.state === owner) ??
    offices.find((row) => row.state === undefined) ??
    offices[0] ??
    null
  );
}

/** Sectors of a people as a whole: its rebels are rebels, its monks clergy. */
const OF_A_PEOPLE: ReadonlySet<Sector> = new Set<Sector>(['CVL', 'MOS', 'CHR', 'JEW']);

/** An owner's entity with an office of it. Words for people and things give the sector alone. */
export function withOffice(owner: Entity, office: OfficeRow | null): Entity {
  if (office === null) return owner;
  const isWhole =
    owner.kind === 'state' || (owner.kind === 'group' && OF_A_PEOPLE.has(owner.sector ?? 'CVL'));
  const sector = isWhole ? (office.sector as Sector) : (owner.sector ?? (office.sector as Sector));
  return office.loose === true ? { ...owner, sector } : { ...owner, office: office.id, sector };
}

/**
 * A person of the gazetteer as an entity on the date: of the state or body whose office they hold, with the office; of
 * the last one without it, when they hold none any more.
 */
export function personEntity(row: PersonRow, date: string | null, gazetteer: Gazetteer): Entity {
  const office = officeOn(row, date);
  const of = office === null ? (row.offices[0]?.of ?? null) : office.held.of;
  const owner = of === null ? null : entityById(of, gazetteer);
  if (owner === null) return { id: null, name: row.name, kind: 'person', person: row.name };
  const person = { person: row.name };
  if (office?.current !== true) return { ...owner, ...person };
  const row2 = gazetteer.office(owner.id ?? '', office.held.office);
  const sector = owner.kind === 'state' ? ((row2?.sector ?? 'GOV') as Sector) : owner.sector;
  if (row2?.loose === true) return { ...owner, ...(sector === undefined ? {} : { sector }), ...person }; // an opposition leader
  return { ...owner, office: office.held.office, ...(sector === undefined ? {} : { sector }), ...person };
}
