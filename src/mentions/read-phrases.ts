import type { Named } from './classify-name.js';
import { bareAt, gapBefore, isPossessive, type Layout } from './lay-out.js';
import { makePhrase } from './make-phrase.js';
import type { Phrase } from './phrase.js';
import { readAnaphor } from './read-anaphor.js';
import { namedAt, readPersonName, type ReadContext } from './read-name.js';
import { isPartOfName, readPostal, readTown } from './longer-names.js';
import { readOfficeList } from './read-office-list.js';
import { readOfficePhrase } from './read-office-phrase.js';
import { readDivided } from './read-divided.js';
import { readPartner } from './read-description.js';
import { readOffice, type ReadOffice } from './read-office.js';
import { readOwned } from './read-owned.js';
import { readTakenUp } from './read-taken-up.js';
import { readPlaceOwner, type ReadOwners } from './read-owners.js';

/** The phrases of a sentence that name or stand for somebody, in order; a post within ("ambassador to Iran") follows it. */
export function readPhrases(layout: Layout, context: ReadContext): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < layout.words.length;) {
    const before = phrases[phrases.length - 1];
    const read = readAt(layout, i, context, before);
    phrases.push(...read);
    // "Al Jazeera", a name that is nobody's, is passed over whole: no person "Jazeera" is left
    // "Senators Frost and Medina" are two phrases, one after the other
    const last = read[0] === undefined ? passedOver(layout, i) : Math.max(...read.map((one) => one.last));
    i = Math.max(last, i + 1);
  }
  return phrases;
}

/** Where a name ends that stands for nobody who acts: a paper, a decoy. */
function passedOver(layout: Layout, i: number): number {
  const named = namedAt(layout, i);
  const isNobody =
    named !== null &&
    !named.owner &&
    !named.title &&
    !named.place &&
    named.people.length === 0 &&
    named.offices.length === 0;
  return isNobody ? named.match.last : i;
}

function readAt(layout: Layout, i: number, context: ReadContext, before: Phrase | undefined): Phrase[] {
  const owner = before !== undefined && before.possessive && before.last === i ? before : null;
  if (owner !== null) {
    const office = readOffice(layout, i, 'adjective');
    // "his G7 counterparts" are the body's
    const isBodys = office?.counterpart === true && (namedAt(layout, i)?.owner ?? null) !== null;
    if (office !== null && !isBodys) return readOfficePhrase(layout, i, office, null, owner, context);
  }
  const partner = owner === null ? null : readPartner(layout, i);
  if (partner !== null)
    return [
      makePhrase(layout, i, partner.last, { anaphor: partner.kind, ownerPhrase: owner, definite: true }),
    ];
  const divided = readDivided(layout, i, context, owner);
  if (divided !== null) return divided;
  // "His Majesty King Abdullah": a title, no pronoun
  const anaphor = (namedAt(layout, i)?.title ?? null) === null ? readAnaphor(layout, i) : null;
  if (anaphor !== null) {
    return [
      makePhrase(layout, anaphor.first, anaphor.last, {
        anaphor: anaphor.kind,
        plural: anaphor.plural,
        definite: true,
      }),
    ];
  }
  const list = readOfficeList(layout, i, context);
  if (list !== null) return list;
  const postal = readPostal(layout, i, context);
  if (postal !== null) return [makePhrase(layout, i, i + 1, { place: postal })];
  const town = readTown(layout, i, context);
  if (town !== null) return [makePhrase(layout, i, town.last, { place: town.place })];
  const named = namedAt(layout, i);
  if (named !== null && isPartOfName(layout, i, named)) return [];
  if (named?.owner) return readOwned(layout, i, named, context, owner);
  if (named !== null && named.people.length > 0) return readPerson(layout, i, context, null, owner);
  if (named?.title && (named.offices.length === 0 || named.match.last < layout.words.length)) {
    const titled = readTitled(layout, i, named, context, owner);
    if (titled !== null) return titled;
  }
  if (named !== null && named.offices.length > 0) {
    const office = readOffice(layout, i, 'none');
    return office === null
      ? readTakenUp(layout, i, named)
      : readOfficePhrase(layout, i, office, null, owner, context);
  }
  const region = !named?.place ? null : readPlaceOwner(layout, i, context);
  const regional =
    region === null
      ? null
      : readOffice(layout, region.last, isPossessive(layout, region.last - 1) ? 'adjective' : 'name');
  const isLocal = regional !== null && region !== null && LOCAL.test(bareAt(layout, region.last));
  if (region !== null && regional !== null && (regional.use === 'body' || isLocal)) {
    return readOfficePhrase(layout, i, localOffice(regional, context), region, owner, context);
  }
  if (named?.place) return [makePhrase(layout, i, named.match.last, { place: named.place })];
  if (named !== null) return [];
  return readPerson(layout, i, context, null, owner);
}

/** "Delaware House Majority Leader", "Georgia Secretary of State" are of a state of the United States. */
const LOCAL = /^(?:state|house|senate|assembly|attorney|secretary|treasurer|delegate|lieutenant)$/;

/** "the Gujarat government" is no government of India. */
function localOffice(office: ReadOffice, context: ReadContext): ReadOffice {
  const local = context.gazetteer.office('', 'local-government');
  const isGovernment = office.offices.some((row) =>
    /^(?:government|parliament|minister|justice|mfa|finance)$/.test(row.id),
  );
  return isGovernment && local !== undefined ? { ...office, offices: [local] } : office;
}

function readTitled(
  layout: Layout,
  i: number,
  named: Named,
  context: ReadContext,
  ownedBy: Phrase | null,
): Phrase[] | null {
  if (layout.words[i]?.shape === 'lower' || !/^\.?\s$/.test(gapBefore(layout, named.match.last))) return null;
  const inner = namedAt(layout, named.match.last)?.title ?? null;
  const from =
    inner === null ? named.match.last : (namedAt(layout, named.match.last)?.match.last ?? named.match.last);
  const read = readPersonName(layout, from, context, 1);
  if (read === null) return readAddress(layout, i, from, named);
  return [
    makePhrase(layout, i, read.last, {
      person: read.person,
      title: named.title,
      ownerPhrase: ownedBy,
      offices: named.offices,
      officeUse: named.offices.length > 0 ? 'holder' : null,
    }),
  ];
}

/** "Mr. President", "Madam Secretary": an office that is spoken to. */
function readAddress(layout: Layout, first: number, from: number, { title }: Named): Phrase[] | null {
  const office = namedAt(layout, from);
  if (title?.gender === undefined || office?.officeUse !== 'holder' || office.owner !== null) return null;
  if (layout.words[from]?.shape === 'lower') return null;
  const { last } = office.match;
  return [
    makePhrase(layout, first, last, {
      offices: office.offices,
      officeUse: 'holder',
      title,
      definite: true,
      anaphor: 'office',
    }),
  ];
}

/** A person without state or office: a known name, two or more unknown words, or a word that may be a short form. */
function readPerson(
  layout: Layout,
  i: number,
  context: ReadContext,
  owner: ReadOwners | null,
  ownedBy: Phrase | null,
): Phrase[] {
  const word = layout.words[i];
  if (word === undefined || word.shape === 'lower' || isFathersName(layout, i)) return [];
  const read = readPersonName(layout, i, context, 1);
  if (read === null) return [];
  return [
    makePhrase(layout, i, read.last, {
      person: read.person,
      ownerPhrase: ownedBy,
      owners: owner?.owners ?? [],
    }),
  ];
}

/** "King Abdullah II ibn Al *Hussein*" is not the minister Hussein. */
function isFathersName(layout: Layout, word: number): boolean {
  const before = bareAt(layout, word - 1);
  return FATHERS.test(before) || (before === 'al' && FATHERS.test(bareAt(layout, word - 2)));
}

const FATHERS = /^(?:ibn|bin|bint)$/;
