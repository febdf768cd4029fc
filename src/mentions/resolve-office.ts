import type { OfficeRow } from '../gazetteer/index.js';
import { bareAt, uposOf, type Layout } from './lay-out.js';
import { entityById, officeFor, ownerEntity, withOffice } from './make-entity.js';
import type { Entity } from './mention.js';
import { isOthers, stateOfOffice } from './people-register.js';
import type { Phrase } from './phrase.js';
import { resolveOther } from './resolve-other.js';
import type { Found, ResolveContext } from './resolve-phrase.js';
import { actingIds, subjectState, type Slot } from './slot.js';
import { SAYING } from './words.js';

/** An office without its holder's name: "the Russian foreign ministry", "his defence minister", "the ministry". */
export function resolveOffice(phrase: Phrase, layout: Layout, context: ResolveContext): Found | null {
  if (phrase.counterpart) return resolveCounterpart(phrase, context);
  if (phrase.owners.length === 0 && isOthers(phrase, context.discourse.home)) return null;
  if (phrase.owners.length > 0) {
    // "a former Belgian prime minister" holds no office
    const entities = phrase.owners.map((owner) =>
      withOffice(
        ownerEntity(owner),
        phrase.former && phrase.officeUse === 'holder' ? null : officeFor(phrase.offices, owner.row.id),
      ),
    );
    return found(
      phrase,
      phrase.plural || phrase.former
        ? entities
        : entities.map((entity) => withHolder(entity, phrase, context)),
      'office.owned',
    );
  }
  if (phrase.ownerPhrase !== null) {
    const slot = context.discourse.slots.find((one) => one.phrase === phrase.ownerPhrase);
    const owners = (slot?.entities ?? []).flatMap((entity) =>
      entity.id === null ? [] : (entityById(entity.id, context.gazetteer) ?? []),
    );
    if (owners.length === 0 || owners.length > 2) return null;
    return found(
      phrase,
      owners.map((owner) => withOffice(owner, officeFor(phrase.offices, owner.id))),
      'office.possessed',
    );
  }
  if (phrase.headOf.length === 1 && phrase.headOf[0] !== undefined && phrase.definite) {
    return found(
      phrase,
      [
        withOffice(
          ownerEntity({ kind: 'organisation', row: phrase.headOf[0] }),
          officeFor(phrase.offices, null),
        ),
      ],
      'office.head',
    );
  }
  if (isOfOtherBody(phrase, layout, context)) return null;
  const { issuer, home } = context.discourse;
  if (issuer !== null && isOfIssuer(phrase, layout))
    return found(phrase, [withOffice(issuer, officeFor(phrase.offices, issuer.id))], 'office.issuer');
  const state = stateOfOffice(phrase, home);
  const unique = state === null ? null : entityById(state, context.gazetteer);
  if (unique !== null && isNamed(phrase, layout))
    return found(phrase, [withOffice(unique, officeFor(phrase.offices, state))], 'office.unique');
  const back = phrase.definite ? resolveBack(phrase, layout, context) : null;
  // asked for last: the tree must say
  return back !== null && !isModifier(phrase, layout) ? back : null;
}

/** "the President of Delaware State University" is no head of state. */
function isOfOtherBody(phrase: Phrase, layout: Layout, context: ResolveContext): boolean {
  if (phrase.officeUse !== 'holder' || bareAt(layout, phrase.last) !== 'of') return false;
  for (let i = phrase.last + 1; i < phrase.last + 6; i++) {
    const word = layout.words[i];
    if (word === undefined || (word.shape === 'lower' && word.bare !== 'the')) return false;
    if (context.gazetteer.isNameWord('body', word.bare)) return true;
    if (word.key !== word.bare || /[,.;]/.test(layout.text.slice(word.end, word.end + 1))) return false;
  }
  return false;
}

/** "my Administration", "a senior administration official" in a government's own text; "Public Administration" is none. */
function isOfIssuer(phrase: Phrase, layout: Layout): boolean {
  if (bareAt(layout, phrase.first) !== 'administration') return false;
  return (
    /^(?:my|our|last|previous|prior)$/.test(bareAt(layout, phrase.first - 1)) ||
    phrase.offices.some((row) => row.id === 'officials')
  );
}

/** Names that are one state's are written with capitals: "the Diet" is Japan's, "the diet" nobody's. */
function isNamed(phrase: Phrase, layout: Layout): boolean {
  if (phrase.definite) return true;
  return layout.words.slice(phrase.first, phrase.last).some((word) => word.shape !== 'lower');
}

/** "the military exercise", "the intelligence report": the office's word belongs to the next noun. */
function isModifier(phrase: Phrase, layout: Layout): boolean {
  if (phrase.possessive) return false;
  const token = layout.tokens[layout.tokenOf[phrase.last - 1] ?? -1];
  if (token !== undefined) return token.upos === 'ADJ' || /^(?:amod|compound)/.test(token.deprel);
  return (
    layout.words[phrase.last]?.shape === 'lower' &&
    /^(?:exercises?|drills?|aid|sharing|report|base|action|intervention|operations?|officials?)$/.test(
      bareAt(layout, phrase.last),
    ) &&
    uposOf(layout, phrase.last) === null
  );
}

function found(phrase: Phrase, entities: readonly Entity[], why: string): Found {
  const isPerson = phrase.officeUse === 'holder' && !phrase.plural;
  const nature =
    isPerson && entities.length === 1 ? 'person' : phrase.plural || entities.length > 1 ? 'people' : 'body';
  return {
    entities,
    kind: why === 'office.back' || why === 'office.home' || why === 'office.subject' ? 'anaphor' : 'office',
    nature,
    gender: null,
    why: phrase.former ? [why, 'former'] : [why],
  };
}

/** "the Mexican leader" is the president of Mexico whom the text has named. */
function withHolder(entity: Entity, phrase: Phrase, context: ResolveContext): Entity {
  if (phrase.officeUse !== 'holder' || entity.office === undefined) return entity;
  const named = [...context.discourse.slots]
    .reverse()
    .find(
      (slot) =>
        slot.nature === 'person' &&
        slot.entities.length === 1 &&
        slot.entities[0]?.id === entity.id &&
        slot.entities[0]?.person !== undefined &&
        compatible(entity.office ?? '', slot.entities[0]?.office),
    );
  const holder = named?.entities[0];
  return holder === undefined ? entity : holder;
}

const LEADERS: ReadonlySet<string> = new Set([
  'president',
  'pm',
  'monarch',
  'leader',
  'crown-prince',
  'party',
]);
/** Offices whose holders nobody calls minister or secretary. */
export const NO_MINISTERS: ReadonlySet<string> = new Set([
  'president',
  'pm',
  'monarch',
  'crown-prince',
  'ambassador',
  'envoy',
  'embassy',
  'parliament',
  'military',
  'police',
  'court',
  'spokesperson',
  'head',
  'leader',
  'government',
  'party',
]);

const NO_SECRETARIES: ReadonlySet<string> = new Set([
  'vice-president',
  'parliament',
  'military',
  'police',
  'court',
]);

/** Whether words for one office may stand for a holder of another: a leader is a president, a minister a foreign minister. */
function compatible(wanted: string, held: string | undefined): boolean {
  if (held === undefined) return false;
  if (wanted === held) return true;
  if (wanted === 'leader') return LEADERS.has(held);
  return wanted === 'minister' && !NO_MINISTERS.has(held);
}

/** "his Russian counterpart": the same office, of Russia. */
function resolveCounterpart(phrase: Phrase, context: ResolveContext): Found | null {
  // "his Japanese and U.S. counterparts" are two; "his counterpart" is the other's
  const parties =
    phrase.owners.length > 0
      ? phrase.owners.map(ownerEntity)
      : phrase.plural && phrase.ownerPhrase?.plural !== true
        ? [] // "his counterparts" are several
        : (resolveOther(phrase, context.discourse, context.gazetteer) ?? []);
  if (parties.length === 0) return null;
  const entities = parties.map((entity) => {
    const row = entity.kind === 'state' ? counterpartOffice(phrase, entity.id, context) : null;
    return row === null ? { ...entity, sector: 'GOV' as const } : withOffice(entity, row);
  });
  return {
    entities,
    kind: 'office',
    nature: entities.length > 1 ? 'people' : 'person',
    gender: null,
    why: ['office.counterpart'],
  };
}

/** The office of the person before, which a counterpart holds too. */
export function counterpartOffice(
  phrase: Phrase,
  state: string | null,
  context: ResolveContext,
): OfficeRow | null {
  const { slots } = context.discourse;
  const earlier = [...slots]
    .reverse()
    .find(
      (slot) =>
        slot.phrase.sentence === phrase.sentence &&
        slot.nature === 'person' &&
        slot.entities[0]?.office !== undefined,
    );
  const office = earlier?.entities[0]?.office;
  return office === undefined || state === null ? null : (context.gazetteer.office(state, office) ?? null);
}

const BACK: Readonly<Record<string, number>> = {
  government: 2,
  military: 2,
  police: 2,
  court: 2,
  parliament: 2,
};

/** "the ministry", "the president", "the army": back to the last one of the kind, else the state that the text speaks from. */
function resolveBack(phrase: Phrase, layout: Layout, context: ResolveContext): Found | null {
  const { home, issuer } = context.discourse;
  if (phrase.title !== null && isAnothers(phrase, context)) return null;
  const wanted = phrase.offices.filter((row) => row.loose !== true);
  if (wanted.length === 0 || /^(?:regime|junta)$/.test(bareAt(layout, phrase.last - 1))) return null;
  // "within the administration" in Washington's own text, whichever government it spoke of before
  if (issuer !== null && bareAt(layout, phrase.first) === 'administration')
    return found(phrase, [withOffice(issuer, officeFor(wanted, issuer.id))], 'office.home');
  const earlier = lastOfKind(phrase, wanted, bareAt(layout, phrase.last - 1), context);
  const own = home === null ? null : entityById(home, context.gazetteer);
  const general = wanted.find((row) => row.weak !== true);
  // A ministry goes back to a ministry; "the foreign ministry" after a foreign minister's name may be the other side's.
  // "The President" of a White House text, whoever visits
  const isOwn =
    own !== null &&
    context.discourse.issuer !== null &&
    general !== undefined &&
    layout.words[phrase.first]?.shape !== 'lower' && // also a transcript's "THE PRESIDENT:"
    (phrase.officeUse === 'body' || hasOffice(own.id ?? '', general.id, context));
  const isSure =
    !isOwn &&
    earlier !== null &&
    (phrase.officeUse === 'holder' || earlier.phrase.officeUse === 'body' || own === null);
  const [entity] = earlier?.entities ?? [];
  if (entity !== undefined && (isSure || general === undefined)) {
    return found(phrase, [phrase.officeUse === 'holder' ? entity : withoutPerson(entity)], 'office.back');
  }
  if (general === undefined) return null;
  if (isOwn)
    return found(
      phrase,
      [ownHolder(withOffice(own, officeFor(wanted, own.id)), phrase, context)],
      'office.home',
    );
  if (own !== null) return found(phrase, [withOffice(own, officeFor(wanted, own.id))], 'office.home');
  // "Malta has closed its port, the foreign ministry said"
  const speaks = SAYING.has(bareAt(layout, phrase.last));
  const subject = speaks ? subjectState(phrase, context.discourse) : null;
  const state =
    subject === null || phrase.officeUse === 'holder' ? null : entityById(subject, context.gazetteer);
  if (state !== null)
    return found(phrase, [withOffice(state, officeFor(wanted, state.id))], 'office.subject');
  return Object.hasOwn(BACK, general.id) ? resolveFocus(phrase, wanted, context) : null;
}

/** "Mr. President" where the text names presidents of two states may be said to either. */
function isAnothers(phrase: Phrase, context: ResolveContext): boolean {
  const ids = new Set(phrase.offices.map((row) => row.id));
  return [...context.people.values()].some(
    ({ entity }) => entity.id !== context.discourse.home && ids.has(entity.office ?? ''),
  );
}

function withoutPerson(entity: Entity): Entity {
  return Object.fromEntries(
    Object.entries(entity).filter(([field]) => field !== 'person'),
  ) as unknown as Entity;
}

/** Whether the state is known to have such an office: the United States have a president and no prime minister. */
function hasOffice(state: string, office: string, context: ResolveContext): boolean {
  const { gazetteer, discourse, date } = context;
  return (
    gazetteer.office(state, office)?.state === state ||
    gazetteer.holders(state, office, date).length > 0 ||
    discourse.slots.some((slot) => slot.entities[0]?.id === state && slot.entities[0].office === office)
  );
}

/** The issuer's own president, by name where the text names them. */
function ownHolder(entity: Entity, phrase: Phrase, context: ResolveContext): Entity {
  if (phrase.officeUse !== 'holder') return entity;
  for (const { entity: one } of context.people.values())
    if (one.id === entity.id && one.office === entity.office) return one;
  const named = context.discourse.slots.find(
    (slot) =>
      slot.nature === 'person' &&
      slot.entities[0]?.id === entity.id &&
      slot.entities[0]?.office === entity.office &&
      slot.entities[0]?.person !== undefined,
  );
  return named?.entities[0] ?? entity;
}

function lastOfKind(
  phrase: Phrase,
  wanted: readonly OfficeRow[],
  noun: string,
  context: ResolveContext,
): Slot | null {
  const matches = (slot: Slot): boolean => {
    const [entity] = slot.entities;
    if (
      entity?.office === undefined ||
      slot.entities.length > 1 ||
      slot.phrase.start >= phrase.start ||
      slot.phrase.post
    )
      return false;
    if (/^(?:ministry|minister)$/.test(noun) && entity.id === 'USA') return false; // a department, a secretary
    return wanted.some((row) => row.id === entity.office || (row.weak === true && fitsWeak(row, noun, slot)));
  };
  const all = context.discourse.slots.filter(matches);
  const bodies = phrase.officeUse === 'body' ? all.filter((slot) => slot.phrase.officeUse === 'body') : [];
  return bodies[bodies.length - 1] ?? all[all.length - 1] ?? null;
}

function fitsWeak(row: OfficeRow, noun: string, slot: Slot): boolean {
  const office = slot.entities[0]?.office ?? '';
  if (row.id === 'leader') return LEADERS.has(office) && slot.nature === 'person';
  if (row.id === 'spokesperson')
    return (
      slot.nature === 'person' && /spokes|secretary/i.test(slot.phrase.offices.map((one) => one.id).join(' '))
    );
  const isBody = /^(?:ministry|department)$/.test(noun);
  return (
    (noun === 'secretary'
      ? !LEADERS.has(office) && !NO_SECRETARIES.has(office)
      : !NO_MINISTERS.has(office)) &&
    (isBody || slot.nature === 'person' || noun === 'minister')
  );
}

/** The one state that this and the two sentences before speak of as acting; none when there are more. */
function resolveFocus(phrase: Phrase, wanted: readonly OfficeRow[], context: ResolveContext): Found | null {
  const near = context.discourse.slots.filter(
    (slot) => phrase.sentence - slot.phrase.sentence <= 2 && slot.phrase.end <= phrase.start,
  );
  const ids = new Set(
    near.filter((slot) => slot.entities.some((one) => one.kind === 'state')).flatMap(actingIds),
  );
  const [id] = ids;
  const entity = ids.size === 1 && id !== undefined ? entityById(id, context.gazetteer) : null;
  return entity === null
    ? null
    : found(phrase, [withOffice(entity, officeFor(wanted, entity.id))], 'office.back');
}
