import { compareDates, type OfficeRow, type PersonRow } from '../gazetteer/index.js';
import { isTitleCase, uposOf, type Layout } from './lay-out.js';
import { entityById, officeFor, ownerEntity, personEntity, withOffice } from './make-entity.js';
import type { Entity } from './mention.js';
import { chooseRow, homeOf, keyOf, officeWords, stateOfOffice, type Known } from './people-register.js';
import type { Phrase } from './phrase.js';
import { isInView, isKnownToAll, pastHolders, recentHeads, stateOfNamesakes } from './past-holders.js';
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
