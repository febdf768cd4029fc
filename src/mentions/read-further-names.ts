import { bareAt, gapBefore, isPossessive, type Layout } from './lay-out.js';
import type { NamedPerson } from './phrase.js';
import { readPersonName, type ReadContext } from './read-name.js';
import { readNameList, type ReadOwners } from './read-owners.js';
import type { ReadOffice } from './read-office.js';

/** One more of the people whom words for several holders name: "Senators Frost and *Medina*". */
export interface FurtherName {
  readonly first: number;
  readonly last: number;
  readonly person: NamedPerson;
  /** "of Ireland" */
  readonly of: ReadOwners | null;
}

const MOST_NAMES = 20;

/** Whether an office's words may stand before several names: "senators", "foreign ministers"; not "leaders", "officials". */
export function namesSeveral(office: ReadOffice): boolean {
  return (
    office.plural &&
    office.use === 'holder' &&
    office.offices.some((row) => row.loose !== true && row.id !== 'leader')
  );
}

/**
 * The names that follow the first one of such a list, as long as it ends with "and": "Ministers Ito, Tan and Bongo". None
 * where it does not: what follows a comma may be anything.
 */
export function readFurtherNames(layout: Layout, from: number, context: ReadContext): FurtherName[] {
  const names: FurtherName[] = [];
  let at = from;
  while (names.length < MOST_NAMES && !isPossessive(layout, at - 1)) {
    const gap = gapBefore(layout, at);
    if (!/^,?\s$/.test(gap)) return [];
    const isLast = bareAt(layout, at) === 'and';
    if (!isLast && gap !== ', ') return [];
    const first = isLast ? at + 1 : at;
    const read = readPersonName(layout, first, context, 1);
    if (read === null) return [];
    const list = bareAt(layout, read.last) === 'of' ? readNameList(layout, read.last + 1, context) : null;
    const of = list?.owners.length === 1 && !isPossessive(layout, read.last - 1) ? list : null;
    at = of?.last ?? read.last;
    names.push({ first, last: at, person: read.person, of });
    if (isLast) return names;
  }
  return [];
}
