import { bareAt, gapBefore, isPossessive, type Layout } from './lay-out.js';
import { makePhrase } from './make-phrase.js';
import type { NamedPerson, Phrase } from './phrase.js';
import { namedAt, readPersonName, type ReadContext } from './read-name.js';
import { readOffice, type ReadOffice } from './read-office.js';
import { namesSeveral, readFurtherNames, type FurtherName } from './read-further-names.js';
import { readNameList, readOwner, type ReadOwners } from './read-owners.js';
import { DETERMINERS, FORMER } from './words.js';

/**
 * The phrase of an office: with the state that follows it ("of Japan", "in Moscow"), with where it is held ("to Iran",
 * a phrase of its own), with its holder's name.
 */
export function readOfficePhrase(
  layout: Layout,
  first: number,
  office: ReadOffice,
  owners: ReadOwners | null,
  ownedBy: Phrase | null,
  context: ReadContext,
): Phrase[] {
  let { last } = office;
  let owned = owners;
  const posts: Phrase[] = [];
  const ids = new Set(office.offices.map((row) => row.id));
  const abroad =
    ids.has('ambassador') ||
    ids.has('envoy') ||
    ids.has('embassy') ||
    ids.has('spokesperson') ||
    ids.has('delegation');
  if (!isPossessive(layout, last - 1) && /^\s$/.test(gapBefore(layout, last))) {
    const preposition = bareAt(layout, last);
    // "met his counterpart from Uganda": the counterpart's own state
    const isFrom = office.counterpart && /^(?:from|of)$/.test(preposition);
    if (owned === null && (isFrom || (ownedBy === null && joinsOwner(preposition, ids, office, abroad)))) {
      const list = readNameList(layout, last + 1, context);
      if (list !== null && (preposition !== 'in' || isSeat(list, ids))) {
        owned = list;
        ({ last } = list);
      }
    }
    const within = owned === null && ownedBy === null ? readWithin(layout, office) : null;
    if (within !== null) return [makeWithin(layout, first, office, within)];
    if (owned === null && ownedBy === null && office.use === 'body' && preposition === 'of')
      owned = readPersonsState(layout, last + 1, context);
    if (owned === null && ownedBy === null && !abroad && preposition === 'to') {
      const chief = readChief(layout, last + 1, context);
      if (chief !== null) {
        owned = chief;
        ({ last } = chief);
      }
    }
    if (
      abroad &&
      /^(?:to|in|for)$/.test(bareAt(layout, last)) &&
      // "a spokeswoman for the European Commission" is its own
      !(ids.has('spokesperson') && bareAt(layout, last) === 'for')
    ) {
      const list = readNameList(layout, last + 1, context);
      if (list !== null && !isPossessive(layout, list.last - 1)) {
        posts.push(
          makePhrase(layout, last + 1, list.last, { owners: list.owners, ownerForm: 'of', post: true }),
        );
        ({ last } = list);
      }
    }
  }
  let person: NamedPerson | null = null;
  let others: readonly FurtherName[] = [];
  const title = namedAt(layout, last)?.title ?? null;
  if (office.use === 'holder' && !isPossessive(layout, last - 1) && bareAt(layout, last) !== '') {
    const from = title === null ? last : (namedAt(layout, last)?.match.last ?? last);
    if (/^(?:\s|\.\s|\s["“])$/u.test(gapBefore(layout, last))) {
      const read = readPersonName(layout, from, context, 1);
      const isList = read !== null && namesSeveral(office);
      if (isList && bareAt(layout, read.last) !== 'of') others = readFurtherNames(layout, read.last, context);
      // "the Leaders Meeting": one word that nobody knows names no several
      const isNobody =
        office.plural &&
        read !== null &&
        others.length === 0 &&
        read.person.rows.length === 0 &&
        read.last === from + 1;
      if (read !== null && !isNobody) {
        ({ person, last } = read);
        // "President Vladimir Putin of Russia"
        const list =
          owned === null && bareAt(layout, last) === 'of' ? readNameList(layout, last + 1, context) : null;
        if (list?.owners.length === 1 && !isPossessive(layout, last - 1)) {
          owned = list;
          ({ last } = list);
          if (isList) others = readFurtherNames(layout, last, context);
        }
      }
    }
  }
  const made = makePhrase(layout, first, last, {
    owners: owned?.owners ?? [],
    ownerForm: owned?.form ?? null,
    ownerPhrase: ownedBy,
    offices: office.offices,
    officeUse: office.use,
    headOf: office.headOf,
    counterpart: office.counterpart,
    former: office.former || FORMER.has(bareAt(layout, first - 1)),
    plural: office.plural && person === null,
    person,
    title,
    // "that leaders must act" has no "that leader"
    definite:
      DETERMINERS.has(bareAt(layout, first - 1)) &&
      !(office.plural && /^th(?:is|at)$/.test(bareAt(layout, first - 1))),
    anaphor: owned === null && ownedBy === null && person === null ? 'office' : null,
  });
  // "French and German ministers Juppé and Westerwelle": the tables say who is whose
  const shared = others.some((one) => one.of !== null) || (owners?.owners.length ?? 0) > 1 ? null : owners;
  const further = others.map((one) =>
    makePhrase(layout, one.first, one.last, {
      owners: (one.of ?? shared)?.owners ?? [],
      ownerForm: (one.of ?? shared)?.form ?? null,
      offices: office.offices,
      officeUse: office.use,
      former: made.former,
      person: one.person,
    }),
  );
  return [made, ...posts, ...further];
}

/** The body of one state within which somebody serves: "officials across the federal government", "leaders in Congress". */
function readWithin(layout: Layout, office: ReadOffice): ReadOffice | null {
  if (
    !office.plural ||
    office.use !== 'holder' ||
    !office.offices.every((row) => row.loose === true || row.id === 'leader')
  )
    return null;
  if (!/^(?:in|across|within|at|from)$/.test(bareAt(layout, office.last))) return null;
  const at = bareAt(layout, office.last + 1) === 'the' ? office.last + 2 : office.last + 1;
  const body = readOffice(layout, at, 'none');
  const isStates =
    body?.use === 'body' && body.first === at && body.offices.some((row) => row.state !== undefined);
  return body !== null && isStates ? body : null;
}

function makeWithin(layout: Layout, first: number, office: ReadOffice, within: ReadOffice): Phrase {
  return makePhrase(layout, first, within.last, {
    offices: within.offices,
    officeUse: 'body',
    plural: office.plural,
    definite: true,
    anaphor: 'office',
  });
}

function joinsOwner(
  preposition: string,
  ids: ReadonlySet<string>,
  office: ReadOffice,
  abroad: boolean,
): boolean {
  if (preposition === 'of' || (preposition === 'for' && ids.has('spokesperson'))) return true;
  if (preposition === 'from') return !abroad || office.use === 'body';
  return preposition === 'in' && !abroad;
}

/** Whose people are those who are "in Croatia": authorities, police, protesters; troops there may be another's. */
const AT_HOME: ReadonlySet<string> = new Set([
  'government', 'police', 'court', 'officials', 'opposition', 'protesters', 'rebels', 'separatists', 'parliament',
]); // prettier-ignore

function isSeat(list: ReadOwners, offices: ReadonlySet<string>): boolean {
  const isCapital = list.owners.every((one) => one.kind === 'state' && one.use === 'capital');
  const isState = list.owners.every((one) => one.kind === 'state');
  return (
    (isState && [...offices].some((id) => AT_HOME.has(id))) ||
    (isCapital && !offices.has('troops') && !offices.has('military'))
  );
}

/** Whose "the government of Prime Minister Diab" is: his state's; the name is read on its own. */
function readPersonsState(layout: Layout, first: number, context: ReadContext): ReadOwners | null {
  const at = bareAt(layout, first) === 'the' ? first + 1 : first;
  const office = readOffice(layout, at, 'none');
  const name = namedAt(layout, office?.use === 'holder' ? office.last : at);
  const states = new Set(name?.people.flatMap((row) => row.offices.map((held) => held.of)) ?? []);
  const [id] = states;
  const row = states.size === 1 && id !== undefined ? context.gazetteer.state(id) : undefined;
  return row === undefined
    ? null
    : { owners: [{ kind: 'state', row, use: 'name' }], last: first, form: 'of' };
}

/** Whose adviser it is: "to the Prime Minister of Fiji", "to the French President". */
function readChief(layout: Layout, first: number, context: ReadContext): ReadOwners | null {
  const at = bareAt(layout, first) === 'the' ? first + 1 : first;
  const owner = readOwner(layout, at);
  const office = readOffice(layout, owner?.last ?? at, owner === null ? 'none' : 'adjective');
  if (office?.use !== 'holder' || !office.offices.some((row) => CHIEFS.has(row.id))) return null;
  if (owner !== null) return { ...owner, last: office.last };
  return bareAt(layout, office.last) === 'of' ? readNameList(layout, office.last + 1, context) : null;
}

const CHIEFS: ReadonlySet<string> = new Set(['president', 'pm', 'monarch', 'crown-prince', 'leader']);
