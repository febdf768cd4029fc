import type { Named } from './classify-name.js';
import { endOfBody, isCompound, isEmbedded, isOfAName } from './embedded-names.js';
import { bareAt, gapBefore, isPossessive, isTitleCase, uposOf, type Layout } from './lay-out.js';
import { makePhrase } from './make-phrase.js';
import type { Owner, Phrase } from './phrase.js';
import { namedAt, readPersonName, type ReadContext } from './read-name.js';
import { readOfficePhrase } from './read-office-phrase.js';
import { isPlural, readOffice } from './read-office.js';
import { readOwner, readOwners, type ReadOwners } from './read-owners.js';
import { DETERMINERS } from './words.js';

/** What begins with a state or body: an office of it, a person of it, or itself. */
export function readOwned(
  layout: Layout,
  i: number,
  named: Named,
  context: ReadContext,
  ownedBy: Phrase | null,
): Phrase[] {
  const compound = isCompound(layout, i, named.match.last);
  const body = compound ? null : endOfBody(layout, named, context);
  if (!compound) {
    const all = readOwners(layout, i);
    const one = readOwner(layout, i);
    for (const owners of all !== null && one !== null && all.last !== one.last ? [all, one] : [one]) {
      if (owners === null) continue;
      const office = readOffice(layout, owners.last, owners.form === 'name' ? 'name' : 'adjective');
      const isLonger =
        office !== null && office.use === 'body' && (body ?? 0) > office.last && owners === one;
      if (office !== null && !isLonger) return readOfficePhrase(layout, i, office, owners, ownedBy, context);
    }
    const person = one === null ? null : readOwnedPerson(layout, one, named, context);
    if (person !== null && one !== null) {
      return [
        makePhrase(layout, i, person.last, {
          owners: one.owners,
          ownerForm: one.form,
          person: person.person,
          title: namedAt(layout, one.last)?.title ?? null,
        }),
      ];
    }
    // "the Kremlin", "Downing Street": a seat that is an office too
    if (named.offices.length > 0 && named.owner?.kind === 'state') {
      return [
        makePhrase(layout, i, named.match.last, {
          owners: [named.owner],
          ownerForm: 'name',
          offices: named.offices,
          officeUse: named.officeUse,
        }),
      ];
    }
    if (isOfAName(layout, i, named, context)) return [];
  }
  const last = body ?? cityWithState(layout, named);
  const owners: readonly Owner[] = named.owner === null ? [] : [named.owner];
  const form = formOf(layout, named, body !== null);
  return [
    makePhrase(layout, i, last, {
      owners,
      ownerForm: body === null ? form : 'name',
      compound: compound || (body === null && isEmbedded(layout, named, context)),
      definite: DETERMINERS.has(bareAt(layout, i - 1)),
      plural: named.demonym && isPlural(bareAt(layout, named.match.last - 1)),
    }),
  ];
}

function formOf(layout: Layout, named: Named, body: boolean): Phrase['ownerForm'] {
  if (body) return 'name';
  if (isPossessive(layout, named.match.last - 1)) return 'possessive';
  return named.owner?.kind === 'state' && (named.owner.use === 'adjective' || named.owner.use === 'demonym')
    ? 'adjective'
    : 'name';
}

/** "South Korea's Lee", "Iran's Hossein Amir-Abdollahian", "Russian Vladimir Putin". */
function readOwnedPerson(layout: Layout, owner: ReadOwners, named: Named, context: ReadContext) {
  if (!/^(?:\s|['’]\s)$/.test(gapBefore(layout, owner.last))) return null;
  const title = namedAt(layout, owner.last);
  if (title?.title && title.offices.length === 0 && layout.words[owner.last]?.shape !== 'lower') {
    return readPersonName(layout, title.match.last, context, 1); // "Saudi Arabia's Prince Faisal"
  }
  if (owner.form === 'possessive') {
    const read = readPersonName(layout, owner.last, context, 1);
    if (read === null || (read.person.rows.length === 0 && isTitleCase(layout) && read.last - owner.last < 2))
      return null;
    const next = uposOf(layout, read.last);
    // "China's Belt and Road": one capitalised word before another noun is no person
    if (
      read.person.rows.length === 0 &&
      read.last === owner.last + 1 &&
      (next === 'NOUN' || next === 'PROPN')
    )
      return null;
    return read;
  }
  if (named.adjectival) {
    const read = readPersonName(layout, owner.last, context, 2);
    return read !== null && read.person.rows.length > 0 ? read : null;
  }
  return null;
}

/** "Beijing, China": a city with its state is one name. */
function cityWithState(layout: Layout, named: Named): number {
  const { owner, match } = named;
  if (owner?.kind !== 'state' || owner.use !== 'capital' || gapBefore(layout, match.last) !== ', ')
    return match.last;
  const next = namedAt(layout, match.last);
  return next?.owner?.kind === 'state' && next.owner.use === 'name' && next.owner.row === owner.row
    ? next.match.last
    : match.last;
}
