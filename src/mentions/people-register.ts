import { compareDates, holdsOn, splitWords, type OfficeRow, type PersonRow } from '../gazetteer/index.js';
import type { Entity } from './mention.js';
import { entityById, officeFor, ownerEntity, personEntity, withOffice } from './make-entity.js';
import { isPeople, type Phrase } from './phrase.js';
import type { ReadContext } from './read-name.js';

/** A person that the document names in full. */
export interface Known {
  readonly key: string;
  readonly name: string;
  readonly row: PersonRow | null;
  /** Words that call the person later. */
  readonly shorts: ReadonlySet<string>;
  entity: Entity;
  gender: 'm' | 'f' | null;
  /** Whether the state is only where the text speaks from: words that name one say better. */
  isAssumed: boolean;
  /** Every sentence that names the person in full. */
  readonly sentences: number[];
}

/** Where family names come first: "Chung Eui-yong" is Chung, "Wang Yi" is Wang. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CHN', 'KOR', 'PRK', 'TWN', 'HKG', 'MAC', 'VNM', 'KHM']);

/** Lists of names longer than this are no prose. */
const MOST_PEOPLE = 2000;

/** Collects the people whom the document names in full, with the best that any of the places says of them. */
export function registerPeople(
  phrases: readonly Phrase[],
  context: ReadContext,
  home: string | null,
): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const phrase of phrases) {
    const { person } = phrase;
    if (person === null) continue;
    const row = chooseRow(person.rows, phrase, context);
    const words = splitWords(person.name, { start: 0, end: person.name.length });
    if (row === null && words.length < 2) continue;
    // "MS. JEAN-PIERRE" is a family name alone, and so is "President López Obrador"
    const isShort = phrase.title !== null || phrase.offices.length > 0 || !person.name.includes(' ');
    if (row === null && isShort && context.gazetteer.peopleCalled(person.name).length > 0) continue;
    const hasStation = phrase.owners.length > 0 || phrase.offices.length > 0 || phrase.title !== null;
    if (row === null && !hasStation && genderOf(words[0]?.bare ?? '', context) === null) continue;
    const name = row?.name ?? person.name;
    const key = keyOf(name);
    const entity = entityOf(phrase, row, name, context, home);
    const before = known.get(key);
    const gender = row?.gender ?? phrase.title?.gender ?? genderOf(words[0]?.bare ?? '', context);
    const isAssumed = phrase.owners.length === 0 && row === null;
    if (before !== undefined) {
      if (
        before.entity.id === null ||
        (before.isAssumed && !isAssumed) ||
        (before.entity.office === undefined && entity.office !== undefined && entity.id === before.entity.id)
      ) {
        before.entity = entity;
        before.isAssumed = isAssumed;
      }
      before.gender ??= gender;
      before.sentences.push(phrase.sentence);
      continue;
    }
    if (known.size >= MOST_PEOPLE) continue;
    known.set(key, {
      key,
      name,
      row,
      shorts: shortsOf(name, row, entity),
      entity,
      gender,
      isAssumed,
      sentences: [phrase.sentence],
    });
  }
  return known;
}

export function keyOf(name: string): string {
  return splitWords(name, { start: 0, end: name.length })
    .map((word) => word.bare)
    .join(' ');
}

function genderOf(given: string, context: ReadContext): 'm' | 'f' | null {
  if (context.gazetteer.isNameWord('given-m', given)) return 'm';
  return context.gazetteer.isNameWord('given-f', given) ? 'f' : null;
}

/** Of several people of one name, the one whom the words' state or office, else the date, fits. */
export function chooseRow(
  rows: readonly PersonRow[],
  phrase: Phrase,
  context: ReadContext,
): PersonRow | null {
  // "the Kurdish leader Massoud Barzani" is whose office he held
  const owners = new Set(phrase.owners.filter((owner) => !isPeople(owner)).map((owner) => owner.row.id));
  const offices = new Set(phrase.offices.map((row) => row.id));
  const fits = (row: PersonRow) =>
    row.offices.some(
      (held) =>
        (owners.size === 0 || owners.has(held.of)) && (offices.size === 0 || offices.has(held.office)),
    );
  const ofState = (row: PersonRow) => owners.size === 0 || row.offices.some((held) => owners.has(held.of));
  const now = (row: PersonRow) => row.offices.some((held) => holdsOn(held, context.date));
  return (
    rows.find((row) => fits(row) && now(row)) ??
    rows.find(fits) ??
    rows.find((row) => ofState(row) && now(row)) ??
    rows.find(ofState) ??
    null
  );
}

/** Who a person is, as far as these words and the tables say. */
function entityOf(
  phrase: Phrase,
  row: PersonRow | null,
  name: string,
  context: ReadContext,
  home: string | null,
): Entity {
  const owner = phrase.owners.find((one) => row === null || !isPeople(one));
  const office = officeFor(phrase.offices, owner?.row.id ?? null);
  if (owner !== undefined) {
    const table = row === null ? null : personEntity(row, context.date, context.gazetteer);
    const base = ownerEntity(owner);
    if (table !== null && table.id === base.id && office === null) return table;
    return { ...withOffice(base, phrase.former ? null : office), person: name };
  }
  if (row !== null) {
    const table = personEntity(row, context.date, context.gazetteer);
    const fits =
      office !== null &&
      office.loose !== true &&
      office.weak !== true &&
      table.office === undefined &&
      table.kind === 'state' &&
      !hasLeft(row, office.id, context.date);
    return fits && !phrase.former ? { ...withOffice(table, office), person: name } : table;
  }
  if (phrase.headOf.length === 1 && phrase.headOf[0] !== undefined) {
    return {
      ...withOffice(ownerEntity({ kind: 'organisation', row: phrase.headOf[0] }), office),
      person: name,
    };
  }
  const of =
    office === null
      ? null
      : (stateOfOffice(phrase, home) ?? homeOf(name, office, officeWords(phrase), context, home));
  const state = of === null ? null : entityById(of, context.gazetteer);
  if (state !== null) return { ...withOffice(state, officeFor(phrase.offices, of)), person: name };
  return { id: null, name, kind: 'person', person: name };
}

/** "President Bush" in a text of 2024 holds the office no more. */
function hasLeft(row: PersonRow, office: string, date: string | null): boolean {
  const terms = row.offices.filter((held) => held.office === office);
  return (
    date !== null &&
    terms.length > 0 &&
    terms.every(({ until }) => until !== undefined && compareDates(date, until) > 0)
  );
}

/** The states' highest offices: each has one holder, so that a second name is somebody else's. */
const HIGHEST: ReadonlySet<string> = new Set([
  'president',
  'pm',
  'monarch',
  'vice-president',
  'crown-prince',
  'mfa',
]);

/**
 * The state that the text speaks from, for an office named without one; null where the tables know that it has another
 * holder on the date, or no such office.
 */
export function homeOf(
  name: string,
  office: OfficeRow,
  words: string,
  context: ReadContext,
  home: string | null,
): string | null {
  if (home === null || office.loose === true) return null;
  const { gazetteer, date } = context;
  const holders = gazetteer.holders(home, office.id, date);
  const last = keyOf(name).split(' ').at(-1) ?? '';
  if (holders.some((row) => keyOf(row.name).split(' ').includes(last))) return home;
  if (HIGHEST.has(office.id) || office.id === 'nsa') {
    if (holders.length > 0) return null;
    const others = [...HIGHEST].some(
      (id) => id !== office.id && gazetteer.holders(home, id, date).length > 0,
    );
    if (others && date !== null && office.id !== 'mfa') return null;
  }
  // a state whose own row has secretaries and no ministers
  const own = gazetteer.office(home, office.id === 'minister' ? 'mfa' : office.id);
  const called = own?.state === home ? (own.holder ?? []) : [];
  const noun = keyOf(words).split(' ').at(-1) ?? '';
  const isCalled =
    called.length === 0 ||
    called.some((one) =>
      keyOf(typeof one === 'string' ? one : one.name)
        .split(' ')
        .includes(noun),
    );
  return isCalled || noun !== 'minister' ? home : null;
}

/** The words of a phrase's office, without the name: "Foreign Minister". */
export function officeWords(phrase: Phrase): string {
  return phrase.person === null
    ? phrase.words
    : phrase.words.slice(0, Math.max(0, phrase.person.start - phrase.start));
}

/** The state whose office the words name by themselves: "the Treasury Secretary". */
export function stateOfOffice(phrase: Phrase, home: string | null): string | null {
  const own = phrase.offices.find((row) => row.home === true && row.state === home);
  if (own !== undefined) return home;
  const states = new Set(phrase.offices.filter((row) => row.unique === true).map((row) => row.state));
  const isItsAlone = phrase.offices.every(
    (row) => row.unique === true || row.home === true || row.state === undefined,
  );
  return states.size === 1 && isItsAlone ? ([...states][0] ?? null) : null;
}

/** Whether the words name an office in texts of other states alone: "the House" where Washington does not speak. */
export function isOthers(phrase: Phrase, home: string | null): boolean {
  return phrase.offices.length > 0 && phrase.offices.every((row) => row.home === true && row.state !== home);
}

function shortsOf(name: string, row: PersonRow | null, entity: Entity): Set<string> {
  if (row?.short !== undefined) return new Set(row.short.map((short) => keyOf(short)));
  const words = splitWords(name, { start: 0, end: name.length }).map((word) => word.bare);
  const shorts = new Set<string>();
  const familyFirst = entity.id !== null && FAMILY_FIRST.has(entity.id) && words.length >= 2;
  if (familyFirst && words[0] !== undefined) shorts.add(words[0]);
  if (!familyFirst || words.length === 2)
    for (const word of words.slice(1)) if (word.length > 2) shorts.add(word);
  // "Amir-Abdollahian", "bin Farhan", "von der Leyen"
  for (let i = 1; i < words.length; i++) shorts.add(words.slice(i).join(' '));
  return shorts;
}
