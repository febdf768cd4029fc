import { compareDates, type OfficeRow, type PersonRow } from '../gazetteer/index.js';
import { isTitleCase, uposOf, type Layout } from './lay-out.js';
import { entityById, officeFor, ownerEntity, personEntity, withOffice } from './make-entity.js';
import type { Entity } from './mention.js';
import { homeOf, keyOf, officeWords, stateOfOffice } from './people-register.js';
import { findKnown } from './find-known.js';
import { stateOfNamesakes } from './past-holders.js';
import { rowForShort } from './row-of-short-name.js';
import type { Phrase } from './phrase.js';
import { counterpartOffice } from './resolve-counterpart.js';
import type { Found, ResolveContext } from './found.js';
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
