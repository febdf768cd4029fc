import { compareDates, type OfficeRow, type PersonRow } from '../gazetteer/index.js';
import { isTitleCase, uposOf, type Layout } from './lay-out.js';
import { entityById, officeFor, ownerEntity, personEntity, withOffice } from './make-entity.js';
import type { Entity } from './mention.js';
import { chooseRow, homeOf, keyOf, officeWords, stateOfOffice, type Known } from './people-register.js';
import type { Phrase } from './phrase.js';
import { counterpartOffice } from './resolve-counterpart.js';
import { NO_MINISTERS } from './kinds-of-office.js';
import type { Found, ResolveContext } from './resolve-phrase.js';
import { subjectState } from './slot.js';

/**
 * Whom a name means: the person whom the document names in full; else one of the tables' leaders of the day; else whoever
 * holds the office that the words name, of the state that they name or that the text speaks from.
 */
export function resolvePerson(phrase: Phrase, layout: Layout, context: ResolveContext): Found | null {
  const { person } = phrase;
  if (person === null) return null;
  const known = findKnown(phrase, context);
  if (known !== null) {
    const row = known.row;
    const counterpart =
      phrase.counterpart && known.entity.office === undefined
        ? counterpartOffice(phrase, phrase.owners[0]?.row.id ?? null, context)
        : null;
    if (counterpart !== null) known.entity = withOffice(known.entity, counterpart);
    const entity = withOwnOffice(phrase, known.entity, row, context);
    return personFound(
      entity,
      known.gender ?? phrase.title?.gender ?? null,
      phrase,
      row === null ? 'person.document' : 'person.table',
    );
  }
  if (isPerhapsAWord(phrase, layout, context)) return null;
  const rows = peopleCalled(person.name, phrase, context);
  const row = rowForShort(rows, phrase, context);
  if (row !== null)
    return personFound(
      withOwnOffice(phrase, personEntity(row, context.date, context.gazetteer), row, context),
      row.gender ?? null,
      phrase,
      'person.short',
    );
  const [owner] = phrase.owners;
  const office = officeFor(phrase.offices, owner?.row.id ?? null);
  const namesake = owner === undefined ? stateOfNamesakes(rows, phrase, context) : null;
  const shared = namesake === null ? null : entityById(namesake, context.gazetteer);
  if (shared !== null)
    return personFound(
      { ...(context.date === null ? withOffice(shared, office) : shared), person: person.name },
      null,
      phrase,
      'person.namesakes',
    );
  if (owner !== undefined) {
    const entity = { ...withOffice(ownerEntity(owner), phrase.former ? null : office), person: person.name };
    return personFound(entity, phrase.title?.gender ?? null, phrase, 'person.of-state');
  }
  const state =
    office === null
      ? null
      : (stateOfOffice(phrase, context.discourse.home) ?? ownState(person.name, office, phrase, context));
  const entity = state === null ? null : entityById(state, context.gazetteer);
  if (entity !== null)
    return personFound(
      { ...withOffice(entity, officeFor(phrase.offices, state)), person: person.name },
      null,
      phrase,
      'person.home',
    );
  if (phrase.title === null && phrase.last - phrase.first < 2 && phrase.offices.length === 0) return null;
  if (phrase.title === null && phrase.offices.length === 0 && !isLikelyPerson(person.name, context))
    return null;
  return personFound(
    { id: null, name: person.name, kind: 'person', person: person.name },
    phrase.title?.gender ?? null,
    phrase,
    'person.unknown',
  );
}

/** Whom a family name calls. The president's husband or wife bears it with their title alone: "First Lady Obama". */
function peopleCalled(
  name: string,
  phrase: Phrase,
  { gazetteer, discourse, date }: ResolveContext,
): readonly PersonRow[] {
  if (!phrase.offices.some((row) => row.id === 'first-lady')) return gazetteer.peopleCalled(name);
  const state = phrase.owners[0]?.row.id ?? discourse.home ?? '';
  return gazetteer.holders(state, 'first-lady', date).filter((row) => keyOf(row.name).endsWith(keyOf(name)));
}

/** "Brown coal", "Bush fires": a name that is a word too begins a sentence, and nothing shows that somebody acts. */
function isPerhapsAWord(phrase: Phrase, layout: Layout, context: ResolveContext): boolean {
  if (phrase.last - phrase.first > 1 || (phrase.first > 0 && !isTitleCase(layout))) return false;
  if (!context.gazetteer.isNameWord('also-a-word', phrase.person?.name ?? '')) return false;
  const upos = uposOf(layout, phrase.last);
  return upos !== 'VERB' && upos !== 'AUX' && !phrase.possessive;
}

function ownState(name: string, office: OfficeRow, phrase: Phrase, context: ResolveContext): string | null {
  if (office.loose === true) return null;
  const { home } = context.discourse;
  return home === null
    ? subjectState(phrase, context.discourse)
    : homeOf(name, office, officeWords(phrase), context, home);
}

function isLikelyPerson(name: string, context: ResolveContext): boolean {
  const given = name.split(/[ -]/)[0] ?? '';
  return context.gazetteer.isNameWord('given-m', given) || context.gazetteer.isNameWord('given-f', given);
}

function personFound(entity: Entity, gender: 'm' | 'f' | null, phrase: Phrase, why: string): Found {
  return {
    entities: [entity],
    kind: 'name',
    nature: 'person',
    gender,
    why: phrase.former ? [why, 'former'] : [why],
  };
}

/** "former President Trump" has no office now; "Senator Smith" has the one that the words name. */
function withOwnOffice(
  phrase: Phrase,
  entity: Entity,
  row: PersonRow | null,
  context: ResolveContext,
): Entity {
  if (phrase.former && row === null) {
    const { id, name, kind, person, wikidata } = entity;
    return {
      id,
      name,
      kind,
      ...(person === undefined ? {} : { person }),
      ...(wikidata === undefined ? {} : { wikidata }),
    };
  }
  if (entity.office !== undefined || phrase.former) return entity;
  const office = officeFor(phrase.offices, entity.id);
  const isNow =
    row === null ||
    row.offices.every(
      (held) =>
        held.until === undefined || context.date === null || compareDates(context.date, held.until) <= 0,
    );
  return office !== null && isNow && entity.kind === 'state' ? withOffice(entity, office) : entity;
}

/** A person named in full somewhere in the document, by the whole name or a short form; the nearest before comes first. */
function findKnown(phrase: Phrase, context: ResolveContext): Known | null {
  const { person } = phrase;
  if (person === null) return null;
  const row = chooseRow(person.rows, phrase, context);
  const whole = context.people.get(keyOf(row?.name ?? person.name));
  if (whole !== undefined) return whole;
  const short = keyOf(person.name);
  const owners = new Set(phrase.owners.map((owner) => owner.row.id));
  const fitting = [...context.people.values()].filter(
    (known) =>
      known.shorts.has(short) &&
      (owners.size === 0 || known.entity.id === null || owners.has(known.entity.id)) &&
      !(
        phrase.title?.gender !== undefined &&
        known.gender !== null &&
        known.gender !== phrase.title.gender
      ) &&
      fitsOffice(phrase, known),
  );
  const before = fitting.filter((known) => known.sentences.some((sentence) => sentence <= phrase.sentence));
  const pool = before.length > 0 ? before : fitting;
  if (pool.length < 2) return pool[0] ?? null;
  const last = (known: Known) =>
    Math.max(...known.sentences.filter((sentence) => sentence <= phrase.sentence), -1);
  const sorted = [...pool].sort((a, b) => last(b) - last(a));
  const [first, second] = sorted;
  return first !== undefined && second !== undefined && last(first) !== last(second) ? first : null;
}

/** "President Lee" is not the foreign minister Lee. */
function fitsOffice(phrase: Phrase, known: Known): boolean {
  const ids = phrase.offices.filter((row) => row.loose !== true && row.weak !== true).map((row) => row.id);
  if (ids.length === 0 || known.entity.office === undefined) return true;
  return (
    ids.includes(known.entity.office) ||
    (known.row?.offices.some((held) => ids.includes(held.office)) ?? false)
  );
}

const LEADING = new Set(['president', 'pm', 'monarch', 'crown-prince', 'leader', 'mfa', 'head']);

/**
 * A family name alone, from the tables: with its state or office; bare, only when one leader of the day is called so. In a
 * text without a date a bare name may be any leader's ever: only a rare one tells who it is.
 */
function rowForShort(rows: readonly PersonRow[], phrase: Phrase, context: ResolveContext): PersonRow | null {
  if (rows.length === 0) return null;
  const owners = new Set(phrase.owners.map((owner) => owner.row.id));
  const offices = new Set(phrase.offices.filter((row) => row.loose !== true).map((row) => row.id));
  const isBare = owners.size === 0 && offices.size === 0;
  const current = rows.filter((row) => {
    const entity = personEntity(row, context.date, context.gazetteer);
    if (owners.size > 0 && !owners.has(entity.id ?? '')) return false;
    if (context.date === null)
      return (
        isAmong(row, owners, offices) || (isBare && rows.length === 1 && isKnownToAll(row, phrase, context))
      );
    if (phrase.former) return row.offices.some((held) => offices.has(held.office));
    if (entity.office === undefined) return false;
    if (offices.has(entity.office)) return true;
    if (offices.size > 0 && !offices.has('minister') && !offices.has('leader')) return false;
    if (owners.size > 0) return true;
    // "Mr. Kirby", "Secretary Becerra" of the state that the text speaks from
    if (entity.id === context.discourse.home && (isAddressed(phrase, entity) || isMinister(entity, offices)))
      return true;
    return LEADING.has(entity.office) && isInView(entity.id, context);
  });
  if (current.length > 0) return current.length === 1 ? (current[0] ?? null) : null;
  const past = isBare ? recentHeads(rows, phrase, context) : pastHolders(rows, offices, owners, context);
  return past.length === 1 ? (past[0] ?? null) : null;
}

/** "Mr. Kirby" is an official; members of parliament are too many for a title and a name to tell. */
function isAddressed(phrase: Phrase, entity: Entity): boolean {
  return phrase.title !== null && entity.office !== 'parliament';
}

function isMinister(entity: Entity, offices: ReadonlySet<string>): boolean {
  return offices.has('minister') && entity.office !== undefined && !NO_MINISTERS.has(entity.office);
}

/** "President Clinton" in a text of 2021: whoever of the name has held such an office, where nobody of the name holds it. */
function pastHolders(
  rows: readonly PersonRow[],
  offices: ReadonlySet<string>,
  owners: ReadonlySet<string>,
  { date }: ResolveContext,
): PersonRow[] {
  if (date === null) return [];
  return rows.filter((row) =>
    row.offices.some(
      (held) =>
        HEADS.has(held.office) &&
        offices.has(held.office) &&
        (owners.size === 0 || owners.has(held.of)) &&
        held.until !== undefined &&
        compareDates(date, held.until) > 0,
    ),
  );
}

/** "Trump" in a text of 2022: a rare name of somebody who led a state in view, or its opposition, in the years before. */
function recentHeads(rows: readonly PersonRow[], phrase: Phrase, context: ResolveContext): PersonRow[] {
  const year = Number(context.date?.slice(0, 4));
  if (!(year > 0)) return [];
  return rows.filter(
    (row) =>
      isKnownToAll(row, phrase, context) &&
      row.offices.some(
        ({ office, from, until }) =>
          (HEADS.has(office) || office === 'opposition') &&
          Number(from?.slice(0, 4) ?? year) <= year &&
          Number(until?.slice(0, 4) ?? year) >= year - RECENT_YEARS,
      ),
  );
}

const RECENT_YEARS = 6;

/** "Putin said" says who it is without a date, "Smith said" does not: a rare name of a head of state or government. */
function isKnownToAll(row: PersonRow, phrase: Phrase, context: ResolveContext): boolean {
  const { gazetteer } = context;
  const name = phrase.person?.name ?? '';
  if (gazetteer.isNameWord('common-family', name) || gazetteer.isNameWord('also-a-word', name)) return false;
  return row.offices.some(
    (held) => (HEADS.has(held.office) || held.office === 'opposition') && isInView(held.of, context),
  );
}

const HEADS: ReadonlySet<string> = new Set(['president', 'pm', 'monarch', 'leader']);

/** Whether a bare name may be a leader of the state: the text names the state, or the world does every day. */
function isInView(id: string | null, context: ResolveContext): boolean {
  if (id === null || id === context.discourse.home) return id !== null;
  if (context.discourse.frequent.some(([named]) => named === id)) return true;
  return context.gazetteer.state(id) === undefined || IN_THE_NEWS.has(id);
}

const IN_THE_NEWS: ReadonlySet<string> = new Set([
  'AFG', 'ARG', 'AUS', 'AUT', 'BLR', 'BRA', 'CAN', 'CHN', 'COL', 'CUB', 'DEU', 'EGY', 'ESP', 'FRA', 'GBR', 'GRC', 'HUN',
  'IDN', 'IND', 'IRN', 'IRQ', 'ISR', 'ITA', 'JOR', 'JPN', 'KOR', 'LBN', 'LBY', 'MEX', 'MMR', 'MYS', 'NGA', 'NLD', 'PAK',
  'PHL', 'POL', 'PRK', 'PSE', 'RUS', 'SAU', 'SRB', 'SUN', 'SYR', 'THA', 'TUR', 'TWN', 'UKR', 'USA', 'VEN', 'VNM', 'YUG',
  'ZAF', 'ZWE',
]); // prettier-ignore

/** "President Bush" in a text without a date, or long after: whichever of two he is, the office is one state's. */
function stateOfNamesakes(
  rows: readonly PersonRow[],
  phrase: Phrase,
  context: ResolveContext,
): string | null {
  const offices = new Set(phrase.offices.filter((row) => row.loose !== true).map((row) => row.id));
  if (offices.size === 0) return null;
  if (context.date !== null) {
    const past = pastHolders(rows, offices, new Set(), context);
    const held = new Set(
      past.flatMap((row) => row.offices.filter(({ office }) => offices.has(office)).map(({ of }) => of)),
    );
    return past.length > 1 && held.size === 1 ? ([...held][0] ?? null) : null;
  }
  const states = new Set(
    rows.flatMap((row) => row.offices.filter((held) => offices.has(held.office)).map((held) => held.of)),
  );
  const [state] = states;
  return states.size === 1 && state !== undefined ? state : null;
}

/** Whether a person ever held such an office: all that can be asked of a text without a date. */
function isAmong(row: PersonRow, owners: ReadonlySet<string>, offices: ReadonlySet<string>): boolean {
  return row.offices.some(
    (held) =>
      (owners.size === 0 || owners.has(held.of)) &&
      (offices.size === 0
        ? owners.size > 0 && LEADING.has(held.office)
        : offices.has(held.office) || offices.has('leader')),
  );
}
