import { compareDates, holdsOn } from './holds-on.js';
import { keyOfName } from './key-of-name.js';
import type { NameEntry } from './name-entry.js';
import { findNameAt, indexNames, type NameMatch } from './name-index.js';
import type { NameReferences } from './name-references.js';
import type {
  ActorRow, GazetteerRows, GeographyRow, NameWordRow, OfficeRow, OrganisationRow, PersonRow, PublisherRow, StateRow, Tenure, TitleRow,
} from './rows.js'; // prettier-ignore
import { normaliseWord, type Word } from './split-words.js';

/** One of a person's offices, with the time that it was held. */
export type OfficeHeld = PersonRow['offices'][number];

/** The tables, ready to be asked. Pure: made once from the rows, never changed. */
export interface Gazetteer {
  readonly rows: GazetteerRows;
  state(id: string): StateRow | undefined;
  organisation(id: string): OrganisationRow | undefined;
  actor(id: string): ActorRow | undefined;
  /** What a state is called by and where its neighbours lie. */
  geography(id: string): GeographyRow | undefined;
  /** The row of a state's office (`RUS`, `mfa`): the state's own, else the one for all states. */
  office(state: string, id: string): OfficeRow | undefined;
  title(word: string): TitleRow | undefined;
  /** Whether a word is on one of the lists of `name-words.yaml`. */
  isNameWord(list: NameWordRow['id'], word: string): boolean;
  /** The longest name that begins at word `first`, with all that it may stand for. */
  nameAt(words: readonly Word[], first: number, text: string): NameMatch | null;
  /** All that a name stands for, however it is written. */
  named(name: string): readonly NameEntry[];
  /** People whom the word means without the whole name: by their last name, or what `short` says, but for `alone: false`. */
  peopleCalled(short: string): readonly PersonRow[];
  /** Who holds the office of a state or body on the date; several where the table has several. */
  holders(of: string, office: string, date: string | null): readonly PersonRow[];
  /** Member states on the date. */
  membersOf(organisation: string, date: string | null): readonly string[];
  publisherNamed(name: string): PublisherRow | undefined;
  /** The publisher of a host name; `www.` and further sub-domains are looked through. */
  publisherAt(host: string): PublisherRow | undefined;
}

/**
 * Makes a gazetteer of rows.
 * @param references where the names stand, as the build wrote it for just these rows; found anew where absent
 */
export function createGazetteer(rows: GazetteerRows, references?: NameReferences): Gazetteer {
  const index = indexNames(rows, references);
  const states = byId(rows.states);
  const organisations = byId(rows.organisations);
  const actors = byId(rows.actors);
  const geography = byId(rows.geography ?? []);
  const offices = new Map<string, OfficeRow>();
  for (const row of rows.offices) {
    const key = `${row.state ?? ''}/${row.id}`;
    if (!offices.has(key)) offices.set(key, row);
  }
  const titles = new Map((rows.titles ?? []).map((row) => [keyOf(row.title), row]));
  const nameWords = new Map(
    (rows.nameWords ?? []).map(({ id, words }) => [id, new Set(words.map(normaliseWord))]),
  );
  const called = once(() => indexCalled(rows.people));
  const holding = once(() => indexHolding(rows.people));
  const publishers = once(() => indexPublishers(rows.publishers));
  const hosts = once(() => indexHosts(rows.publishers));
  return {
    rows,
    state: (id) => states.get(id),
    organisation: (id) => organisations.get(id),
    actor: (id) => actors.get(id),
    geography: (id) => geography.get(id),
    office: (state, id) => offices.get(`${state}/${id}`) ?? offices.get(`/${id}`),
    title: (word) => titles.get(keyOf(word)),
    isNameWord: (list, word) => nameWords.get(list)?.has(normaliseWord(word)) === true,
    nameAt: (words, first, text) => findNameAt(index, words, first, text),
    named: (name) => index.entries(keyOf(name)) ?? [],
    peopleCalled: (short) => called().get(keyOf(short)) ?? [],
    holders: (of, office, date) =>
      (holding().get(`${of}/${office}`) ?? []).filter((row) =>
        row.offices.some((held) => held.of === of && held.office === office && holdsOn(held, date)),
      ),
    membersOf: (organisation, date) =>
      (organisations.get(organisation)?.members ?? []).flatMap((member) => {
        const { id, ...tenure } = typeof member === 'string' ? { id: member } : member;
        return holdsOn(tenure, date) ? [id] : [];
      }),
    publisherNamed: (name) => publishers().get(keyOf(name)),
    publisherAt: (host) => {
      for (let rest = host.toLowerCase(); rest !== '';) {
        const row = hosts().get(rest);
        if (row !== undefined) return row;
        const dot = rest.indexOf('.');
        rest = dot < 0 ? '' : rest.slice(dot + 1);
      }
      return undefined;
    },
  };
}

/** A table that is made when it is first asked for, and kept: loading need not wait for it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function indexCalled(people: readonly PersonRow[]): Map<string, PersonRow[]> {
  const called = new Map<string, PersonRow[]>();
  for (const row of people)
    for (const short of row.alone === false
      ? []
      : (row.short ?? [row.name.slice(row.name.lastIndexOf(' ') + 1)]))
      push(called, keyOf(short), row);
  return called;
}

function indexHolding(people: readonly PersonRow[]): Map<string, PersonRow[]> {
  const holding = new Map<string, PersonRow[]>();
  for (const row of people)
    for (const office of new Set(row.offices.map((held) => `${held.of}/${held.office}`)))
      push(holding, office, row);
  return holding;
}

function indexPublishers(rows: readonly PublisherRow[]): Map<string, PublisherRow> {
  return new Map(
    rows.flatMap((row) => [row.name, ...(row.names ?? [])].map((name) => [keyOf(name), row] as const)),
  );
}

function indexHosts(rows: readonly PublisherRow[]): Map<string, PublisherRow> {
  return new Map(rows.flatMap((row) => row.hosts.map((host) => [host.toLowerCase(), row] as const)));
}

/**
 * The office that a person held on the date: the highest, among equals the last one begun ("Prime Minister Singh" kept the
 * foreign ministry too); else the last one held before; null where the table knows of none that had begun. `current` says
 * which of the two.
 */
export function officeOn(
  person: PersonRow,
  date: string | null,
): { held: OfficeHeld; current: boolean } | null {
  const best = (offices: readonly OfficeHeld[], isBetter: (a: OfficeHeld, b: OfficeHeld) => boolean) =>
    offices.reduce<OfficeHeld | null>(
      (found, held) => (found === null || isBetter(held, found) ? held : found),
      null,
    );
  const current = best(
    person.offices.filter((held) => holdsOn(held, date)),
    date === null ? beganAfter : ranksAbove,
  );
  if (current !== null) return { held: current, current: date !== null };
  const begun = person.offices.filter(
    (held) => date === null || held.from === undefined || compareDates(date, held.from) >= 0,
  );
  const past = best(begun, beganAfter);
  return past === null ? null : { held: past, current: false };
}

const HIGHEST: ReadonlySet<string> = new Set(['president', 'pm', 'monarch', 'leader']);

function ranksAbove(a: OfficeHeld, b: OfficeHeld): boolean {
  const [high, low] = [HIGHEST.has(a.office), HIGHEST.has(b.office)];
  return high === low ? beganAfter(a, b) : high && a.of === b.of;
}

function beganAfter(a: Tenure, b: Tenure): boolean {
  return (a.from ?? '') > (b.from ?? '');
}

function keyOf(name: string): string {
  return keyOfName(name).key;
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (values[values.length - 1] !== value) values.push(value);
}
