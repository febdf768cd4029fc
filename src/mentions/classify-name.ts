import {
  holdsOn, preferHolding, type NameEntry, type NameMatch, type OfficeRow, type OrganisationRow, type PersonRow,
  type PlaceRow, type TitleRow,
} from '../gazetteer/index.js'; // prettier-ignore
import type { Owner } from './phrase.js';

/** A name in a sentence with all that it can stand for, kind by kind. */
export interface Named {
  readonly match: NameMatch;
  readonly owner: Owner | null;
  /** The name is also an adjective: "U.S.", "Chinese". */
  readonly adjectival: boolean;
  readonly demonym: boolean;
  readonly offices: readonly OfficeRow[];
  readonly officeUse: 'body' | 'holder' | null;
  /** Bodies whose head is called so: "Secretary-General". */
  readonly headOf: readonly OrganisationRow[];
  readonly people: readonly PersonRow[];
  readonly title: TitleRow | null;
  readonly place: PlaceRow | null;
  readonly isPublisher: boolean;
}

/** The office of a body's head, which no table lists. */
const HEAD_OFFICE: OfficeRow = { id: 'head', sector: 'IGO' };

const STATE_USES = ['name', 'capital', 'metonym', 'adjective', 'demonym'] as const;

/** Sorts out what a name can stand for on the date; null when it is a decoy or nobody's any more. */
export function classifyName(match: NameMatch, date: string | null): Named | null {
  const entries = currentOnly(
    match.entries.filter((entry) => entry.named === null || holdsOn(entry.named, date)),
    date,
  );
  const only = <K extends NameEntry['kind']>(kind: K) =>
    preferHolding(
      entries.filter((entry): entry is Extract<NameEntry, { kind: K }> => entry.kind === kind),
      date,
    );
  const states = only('state');
  const state = STATE_USES.flatMap((use) => states.filter((entry) => entry.use === use))[0];
  const organisation = only('organisation')[0];
  const actor = only('actor')[0];
  const offices = only('office');
  const heads = only('head');
  const titles = only('title');
  const owner: Owner | null =
    state !== undefined
      ? { kind: 'state', row: state.row, use: state.use }
      : organisation !== undefined
        ? { kind: 'organisation', row: organisation.row }
        : actor !== undefined
          ? { kind: 'group', row: actor.row }
          : null;
  const named: Named = {
    match,
    owner,
    adjectival: states.some((entry) => entry.row === state?.row && entry.use === 'adjective'),
    demonym:
      states.some((entry) => entry.row === state?.row && entry.use === 'demonym') ||
      (owner?.kind === 'group' && actor?.use === 'demonym'),
    offices: [...offices.map((entry) => entry.row), ...(heads.length > 0 ? [HEAD_OFFICE] : [])],
    officeUse: heads.length > 0 ? 'holder' : (offices[0]?.use ?? null),
    headOf: heads.map((entry) => entry.row),
    people: only('person').map((entry) => entry.row),
    title: titles[0]?.row ?? null,
    place: only('place')[0]?.row ?? null,
    isPublisher: entries.some((entry) => entry.kind === 'publisher'),
  };
  const empty =
    owner === null &&
    named.offices.length === 0 &&
    named.people.length === 0 &&
    named.title === null &&
    named.place === null &&
    !named.isPublisher;
  return empty ? null : named;
}

/** In a text without a date a name is whose it is today: Aden is no capital; the Soviet Union is nobody else's. */
function currentOnly(entries: readonly NameEntry[], date: string | null): readonly NameEntry[] {
  if (date !== null) return entries;
  const open = entries.filter(
    ({ tenure, named }) => tenure.until === undefined && (named?.until ?? null) === null,
  );
  return open.length > 0 ? open : entries;
}
