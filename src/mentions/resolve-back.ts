import type { OfficeRow } from '../gazetteer/index.js';
import { found } from './found-office.js';
import { lastOfKind } from './last-of-kind.js';
import { type Layout, bareAt } from './lay-out.js';
import { entityById, officeFor, withOffice } from './make-entity.js';
import type { Entity } from './mention.js';
import type { Phrase } from './phrase.js';
import type { Found, ResolveContext } from './found.js';
import { actingIds, subjectState, type Slot } from './slot.js';
import { slotsBefore } from './view.js';
import { SAYING } from './words.js';

const BACK: Readonly<Record<string, number>> = {
  government: 2,
  military: 2,
  police: 2,
  court: 2,
  parliament: 2,
};

/** "the ministry", "the president", "the army": back to the last one of the kind, else the state that the text speaks from. */
export function resolveBack(phrase: Phrase, layout: Layout, context: ResolveContext): Found | null {
  const { home, issuer } = context.discourse;
  if (phrase.title !== null && isAnothers(phrase, context)) return null;
  const wanted = phrase.offices.filter((row) => row.loose !== true);
  if (wanted.length === 0 || /^(?:regime|junta)$/.test(bareAt(layout, phrase.last - 1))) return null;
  // "within the administration" in Washington's own text, whichever government it spoke of before
  if (issuer !== null && bareAt(layout, phrase.first) === 'administration')
    return found(phrase, [withOffice(issuer, officeFor(wanted, issuer.id))], 'office.home');
  const noun = bareAt(layout, phrase.last - 1);
  const court = wanted.some(({ id }) => id === 'court') ? courtInView(context) : null;
  if (court !== null) return found(phrase, [court], 'office.back');
  const nearest = lastOfKind(phrase, wanted, noun, context);
  const earlier =
    issuer !== null && layout.words[phrase.first]?.shape === 'title' && nearest !== null
      ? (ownOfKind(nearest, phrase, wanted, noun, context) ?? nearest)
      : nearest;
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
  // "In Harare the envoy had talks": no envoy is sent to where he is at home
  if (issuer === null && POSTED.has(general.id) && phrase.officeUse === 'holder')
    return resolveSent(phrase, context);
  if (isOwn)
    return found(
      phrase,
      [ownHolder(withOffice(own, officeFor(wanted, own.id)), phrase, layout, context)],
      'office.home',
    );
  if (own !== null && lacks(own.id ?? '', general.id, phrase, context))
    return resolveVisitor(phrase, wanted, context);
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

const POSTED: ReadonlySet<string> = new Set(['envoy', 'ambassador']);

/** Who has been sent: the one person of another state who did what one of the three sentences before tells. */
function resolveSent(phrase: Phrase, { discourse }: ResolveContext): Found | null {
  for (let back = 0; back <= 3; back++) {
    const people = slotsBefore(phrase, discourse, back).filter(
      ({ nature, salience, entities }) =>
        nature === 'person' && salience >= 3 && entities.length === 1 && entities[0]?.id !== discourse.home,
    );
    const states = new Set(people.map(({ entities }) => entities[0]?.id));
    const [entity] = people[0]?.entities ?? [];
    if (states.size > 1) return null;
    if (entity !== undefined) return found(phrase, [entity], 'office.back');
  }
  return null;
}

/** "The judges granted the request": those of the court between states that the text named last, where it named no other since. */
function courtInView({ discourse }: ResolveContext): Entity | null {
  const last = [...discourse.slots]
    .reverse()
    .find(({ entities }) =>
      entities.some(({ office, name, kind }) => office === 'court' || isCourt(kind, name)),
    );
  const [entity] = last?.entities ?? [];
  return entity !== undefined && isCourt(entity.kind, entity.name) ? entity : null;
}

const isCourt = (kind: Entity['kind'], name: string): boolean =>
  kind === 'organisation' && /\b(?:Court|Tribunal)\b/.test(name);

/**
 * "The Minister" of a ministry's own text is its own, though a colleague was named since, unless the colleague was he who did
 * what this sentence or the one before tells.
 */
function ownOfKind(
  nearest: Slot,
  phrase: Phrase,
  wanted: readonly OfficeRow[],
  noun: string,
  context: ResolveContext,
): Slot | null {
  const { issuer } = context.discourse;
  if (phrase.officeUse !== 'holder' || nearest.entities[0]?.id === issuer?.id) return null;
  if (phrase.sentence - nearest.phrase.sentence <= 1 && nearest.salience >= 3) return null;
  return lastOfKind(phrase, wanted, noun, context, ({ entities }) => entities[0]?.id === issuer?.id);
}

/** "Mr. President" where the text names presidents of two states may be said to either. */
function isAnothers(phrase: Phrase, context: ResolveContext): boolean {
  const ids = new Set(phrase.offices.map((row) => row.id));
  const { home } = context.discourse;
  const holders = [...ids].flatMap((id) => context.gazetteer.holders(home ?? '', id, context.date));
  const { gender } = phrase.title ?? {};
  // "Madam President" is not he who holds the office
  if (gender !== undefined && holders.some((row) => row.gender !== undefined && row.gender !== gender))
    return true;
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

/** Whether the tables know who leads a state, and nobody of theirs leads it so: "the Prime Minister" of a White House text. */
function lacks(state: string, office: string, phrase: Phrase, context: ResolveContext): boolean {
  if (phrase.officeUse !== 'holder' || !HIGHEST.some((one) => one === office)) return false;
  const has = (one: string): boolean => hasOffice(state, one, context);
  return !has(office) && HIGHEST.some(has);
}

const HIGHEST = ['president', 'pm', 'monarch'] as const;

/** Then it is that of the one other state with such an office that the text speaks of most. */
function resolveVisitor(phrase: Phrase, wanted: readonly OfficeRow[], context: ResolveContext): Found | null {
  const others = context.discourse.frequent.filter(
    ([id]) => id !== context.discourse.home && wanted.some((row) => hasOffice(id, row.id, context)),
  );
  const [first, second] = others;
  if (first === undefined || first[1] < 3 || first[1] < 2 * (second?.[1] ?? 0)) return null;
  const entity = entityById(first[0], context.gazetteer);
  return entity === null
    ? null
    : found(phrase, [withOffice(entity, officeFor(wanted, entity.id))], 'office.visitor');
}

/** The issuer's own president, by name where the text names them. */
function ownHolder(entity: Entity, phrase: Phrase, layout: Layout, context: ResolveContext): Entity {
  if (phrase.officeUse !== 'holder' || isOfThen(entity, phrase, layout, context)) return entity;
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

/** "On November 22, 2005, the President issued": whoever held the office in that year. */
function isOfThen(
  entity: Entity,
  phrase: Phrase,
  layout: Layout,
  { gazetteer, date }: ResolveContext,
): boolean {
  const year = /(?:^|[ ,])(?:of|in|on|,) ?[^.;]{0,30}?\b((?:19|20)\d\d)\b,? [^.;]{0,60}$/i.exec(
    layout.text.slice(Math.max(layout.start, phrase.start - 120), phrase.start),
  )?.[1];
  if (year === undefined || date === null || date.startsWith(year)) return false;
  const now = gazetteer.holders(entity.id ?? '', entity.office ?? '', date);
  const then = gazetteer.holders(entity.id ?? '', entity.office ?? '', `${year}-07-01`);
  return then.length > 0 && !then.some((row) => now.includes(row));
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
