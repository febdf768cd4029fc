import { clauseOf, headToken, subjectOf } from './head-token.js';
import { bareAt, type Layout } from './lay-out.js';
import { entityById } from './make-entity.js';
import type { Entity } from './mention.js';
import type { Phrase } from './phrase.js';
import { unresolved, type Found, type ResolveContext } from './found.js';
import { actingIds, type Slot } from './slot.js';
import { isSpeaker } from './suits.js';
import { describe, fitsBody, fitsDescription, tellsAny } from './described-as.js';

const REACH = 2;

/** "the bloc", "the island nation" stand for the one that a text has named, also further back. */
const ONLY_REACH = 6;

/** "the South" beside South Korea, "the kingdom" after Saudi Arabia, "the bloc" after the EU. */
export function resolveDefinite(phrase: Phrase, layout: Layout, context: ResolveContext): Found | null {
  const noun = bareAt(layout, phrase.last - 1);
  const slots = [...context.discourse.slots].reverse();
  if (noun === 'north' || noun === 'south') {
    const id = noun === 'north' ? 'PRK' : 'KOR';
    const named = context.discourse.frequent.some(
      ([one]) => one === 'PRK' || (one === 'KOR' && noun === 'south'),
    );
    const entity = named ? entityById(id, context.gazetteer) : null;
    return entity === null
      ? null
      : { entities: [entity], kind: 'anaphor', nature: 'body', gender: null, why: ['compass.korea'] };
  }
  const isBody = phrase.anaphor === 'body';
  const isThat = /^that\b/i.test(phrase.words);
  if (isBody && layout.words[phrase.last - 1]?.shape === 'title') return resolveShortName(noun, slots);
  const isRegime = noun === 'regime' || noun === 'junta';
  const described = describe(phrase, layout, context);
  const isOf = (id: string): boolean => fitsDescription(id, described, context);
  const isDescribed =
    tellsAny(described) &&
    (!isRegime || slots.some((slot) => slot.entities.some(({ id }) => id !== null && isOf(id))));
  if (noun === 'state' && !isDescribed) return null; // "the upper state"
  // "Paris cut aid to the former colony": what the subject does something to is not the subject
  const others = isBody ? new Set<string>() : subjectsBefore(phrase, layout, context);
  const test = (slot: Slot): boolean => {
    const [entity] = slot.entities;
    if (entity === undefined || slot.entities.length > 1 || slot.phrase.post || slot.phrase.compound)
      return false;
    // "We have told that country": another's than who speaks
    if (isThat && isSpeaker(slot)) return false;
    if (isBody)
      return (
        (entity.kind === 'organisation' || entity.kind === 'group') &&
        fitsBody(entity.id, noun, context.gazetteer)
      );
    if (entity.kind !== 'state' || entity.id === null || others.has(entity.id)) return false;
    return !isDescribed || isOf(entity.id);
  };
  const all = new Set(slots.filter(test).map((slot) => slot.entities[0]?.id));
  const reach = (isBody || isDescribed) && all.size === 1 ? ONLY_REACH : REACH;
  for (let back = 0; back <= reach; back++) {
    const here = slots.filter(
      (slot) =>
        slot.phrase.sentence === phrase.sentence - back &&
        slot.phrase.end <= phrase.start &&
        // "Washington recalled its envoy, and the junta expelled two": who is spoken of beside it is another
        !(isRegime && back === 0) &&
        test(slot),
    );
    // in its own sentence the country named last, else the one in view: "sold wheat to Malta as the country asked"
    const named =
      back === 0 && !isBody
        ? here.filter((slot) => slot.nature !== 'person' && slot.kind !== 'adjective')
        : [];
    const subject = here.filter((slot) => slot.salience >= 3);
    const pool = named.length > 0 ? named.slice(0, 1) : subject.length > 0 ? subject : here;
    const ids = new Set(pool.map((slot) => slot.entities[0]?.id));
    if (ids.size > 1) return unresolved('definite.unclear');
    const slot = pool[0];
    const [entity] = slot?.entities ?? [];
    if (entity === undefined) continue;
    const { id, name, kind, wikidata } = entity;
    const whole: Entity = {
      id,
      name,
      kind,
      ...(isBody && entity.sector !== undefined ? { sector: entity.sector } : {}),
      ...(wikidata === undefined ? {} : { wikidata }),
    };
    return {
      entities: [whole],
      kind: 'anaphor',
      nature: 'body',
      gender: null,
      why: [`definite.${isBody ? 'body' : 'country'}`],
    };
  }
  return unresolved('definite.unresolved');
}

/** "the Council": the body named last whose full name ends so, anywhere before. */
function resolveShortName(noun: string, slots: readonly Slot[]): Found | null {
  for (const slot of slots) {
    const [entity] = slot.entities;
    if (entity?.kind !== 'organisation' || slot.entities.length > 1 || slot.phrase.compound) continue;
    if (
      !entity.name
        .toLowerCase()
        .replace(/\(.*\)/, '')
        .split(/[\s-]+/)
        .includes(noun)
    )
      continue;
    const { id, name, kind, wikidata, sector } = entity;
    const whole: Entity = {
      id,
      name,
      kind,
      ...(sector === undefined ? {} : { sector }),
      ...(wikidata === undefined ? {} : { wikidata }),
    };
    return { entities: [whole], kind: 'anaphor', nature: 'body', gender: null, why: ['definite.short-name'] };
  }
  return null;
}

/** The states that the subject of the phrase's own clause names. */
function subjectsBefore(phrase: Phrase, layout: Layout, context: ResolveContext): Set<string> {
  const { tokens } = layout;
  const subject = subjectOf(tokens, clauseOf(tokens, headToken(tokens, phrase)));
  const slots = context.discourse.slots.filter(
    (slot) =>
      slot.phrase.sentence === phrase.sentence &&
      slot.nature === 'body' &&
      subject >= 0 &&
      slot.head === subject,
  );
  return new Set(slots.flatMap(actingIds));
}
