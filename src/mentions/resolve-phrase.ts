import { bareAt, gapBefore, uposOf, type Layout } from './lay-out.js';
import { entityById, ownerEntity } from './make-entity.js';
import type { Entity, MentionKind } from './mention.js';
import type { Known } from './people-register.js';
import type { Phrase } from './phrase.js';
import type { ReadContext } from './read-name.js';
import { resolveDefinite } from './resolve-definite.js';
import { resolveOffice } from './resolve-office.js';
import { resolvePerson } from './resolve-person.js';
import { resolveOrder, resolveOther } from './resolve-other.js';
import { resolvePair, resolveSeveral } from './resolve-pair.js';
import { resolvePronoun } from './resolve-pronoun.js';
import type { Discourse, Slot } from './slot.js';

/** What a phrase was found to stand for. */
export interface Found {
  readonly entities: readonly Entity[];
  readonly kind: MentionKind;
  readonly nature: Slot['nature'];
  readonly gender: 'm' | 'f' | null;
  readonly why: readonly string[];
}

export interface ResolveContext extends ReadContext {
  readonly discourse: Discourse;
  readonly people: ReadonlyMap<string, Known>;
}

/** Whom a phrase names or stands for, with all that comes before it in view; null when it names nobody. */
export function resolvePhrase(phrase: Phrase, layout: Layout, context: ResolveContext): Found | null {
  if (phrase.person !== null) return resolvePerson(phrase, layout, context);
  if (phrase.offices.length > 0) return resolveOffice(phrase, layout, context);
  if (phrase.anaphor !== null) return resolveAnaphor(phrase, layout, context);
  if (phrase.place !== null) {
    const { name, in: states } = phrase.place;
    const id = states?.length === 1 ? (states[0] ?? null) : null;
    return {
      entities: [{ id, name, kind: 'place' }],
      kind: 'name',
      nature: 'place',
      gender: null,
      why: ['place'],
    };
  }
  const [owner] = phrase.owners;
  if (owner === undefined || isCurrency(phrase, layout)) return null;
  const entities = interKorean(phrase, layout, context) ?? [ownerEntity(owner)];
  const kind = kindOf(phrase, layout);
  const people = kind === 'demonym' && phrase.plural;
  return { entities, kind, nature: people ? 'people' : 'body', gender: null, why: [`${owner.kind}.${kind}`] };
}

/** "10 billion US dollars", "US$ 1 billion": money is nobody. */
function isCurrency(phrase: Phrase, layout: Layout): boolean {
  return CURRENCIES.has(bareAt(layout, phrase.last)) || /^\s?\$/.test(gapBefore(layout, phrase.last));
}

const CURRENCIES = new Set(
  'dollar dollars pound pounds ruble rubles rouble roubles rupee rupees peso pesos franc francs yen won yuan'.split(
    ' ',
  ),
);

/** "inter-Korean": both. */
function interKorean(phrase: Phrase, layout: Layout, context: ResolveContext): Entity[] | null {
  if (bareAt(layout, phrase.first - 1) !== 'inter' || phrase.owners[0]?.row.id !== 'KOR') return null;
  return ['KOR', 'PRK'].flatMap((id) => entityById(id, context.gazetteer) ?? []);
}

function kindOf(phrase: Phrase, layout: Layout): MentionKind {
  const [owner] = phrase.owners;
  if (owner?.kind !== 'state') return phrase.compound ? 'adjective' : 'name';
  if (phrase.compound) return 'adjective';
  if (phrase.ownerForm === 'name' && (owner.use === 'adjective' || owner.use === 'demonym')) return 'name'; // a body's
  if (owner.use === 'capital' || owner.use === 'metonym')
    return isModifier(phrase, layout) ? 'adjective' : 'metonym';
  if (owner.use === 'name') {
    const isUs = /^U\.?[SK]\.?$/.test(layout.text.slice(phrase.start, phrase.end));
    return isUs && isBeforeNoun(phrase, layout) ? 'adjective' : 'name';
  }
  if (isBeforeNoun(phrase, layout)) return 'adjective';
  return phrase.plural || phrase.definite || owner.use === 'demonym' ? 'demonym' : 'adjective';
}

/** "Beijing traffic", "the Astana talks": a city that says which is no government. */
function isModifier(phrase: Phrase, layout: Layout): boolean {
  const token = layout.tokens[layout.tokenOf[phrase.last - 1] ?? -1];
  return token !== undefined && isBeforeNoun(phrase, layout) && /^(?:compound|amod)/.test(token.deprel);
}

function isBeforeNoun(phrase: Phrase, layout: Layout): boolean {
  if (!/^(?:\s|[-‐‑])$/u.test(gapBefore(layout, phrase.last))) return false;
  const upos = uposOf(layout, phrase.last);
  return upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN' || upos === 'NUM';
}

function resolveAnaphor(phrase: Phrase, layout: Layout, context: ResolveContext): Found | null {
  const { discourse } = context;
  switch (phrase.anaphor) {
    case null:
    case 'office':
      return null;
    case 'we': {
      const issuer = discourse.issuer;
      const isQuoted = layout.part === 'quotation' || layout.part === 'question';
      const isOne = !phrase.plural;
      if (issuer === null || isQuoted || (isOne && isInQuotes(phrase, layout))) return null;
      const why = [isOne ? 'i.issuer' : 'we.issuer'];
      return { entities: [issuer], kind: 'anaphor', nature: 'people', gender: null, why };
    }
    case 'he':
    case 'she':
    case 'it':
    case 'they': {
      const found = resolvePronoun(phrase, phrase.anaphor, layout, discourse);
      const first = found?.slots[0];
      if (found === null || first === undefined) return unresolved(`${phrase.anaphor}.unresolved`);
      const entities = uniqueEntities(found.slots.flatMap((slot) => slot.entities));
      return {
        entities,
        kind: 'anaphor',
        nature: phrase.anaphor === 'they' ? 'people' : first.nature,
        gender: first.gender,
        why: [found.why],
      };
    }
    case 'states':
    case 'people':
    case 'parties': {
      const pair = resolvePair(phrase, phrase.anaphor, discourse);
      if (pair === null) return unresolved(`${phrase.anaphor}.unresolved`);
      return { entities: pair.entities, kind: 'anaphor', nature: 'people', gender: null, why: [pair.why] };
    }
    case 'three': {
      const three = resolveSeveral(phrase, discourse);
      if (three === null) return unresolved('three.unresolved');
      return { entities: three, kind: 'anaphor', nature: 'people', gender: null, why: ['three.states'] };
    }
    case 'former':
    case 'latter':
    case 'other': {
      const entities =
        phrase.anaphor === 'other'
          ? resolveOther(phrase, discourse, context.gazetteer)
          : resolveOrder(phrase, discourse);
      if (entities === null) return unresolved(`${phrase.anaphor}.unresolved`);
      return { entities, kind: 'anaphor', nature: 'body', gender: null, why: [`${phrase.anaphor}.of-two`] };
    }
    case 'country':
    case 'body':
      return resolveDefinite(phrase, layout, context);
  }
}

/** In an office's text "I" is who speaks for it; between quotation marks it is whoever is quoted. */
function isInQuotes(phrase: Phrase, layout: Layout): boolean {
  const before = layout.text.slice(layout.start, phrase.start);
  return (before.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

/** Words that stand for somebody, we do not know whom. */
export function unresolved(why: string): Found {
  return { entities: [], kind: 'anaphor', nature: 'place', gender: null, why: [why] };
}

function uniqueEntities(entities: readonly Entity[]): Entity[] {
  const seen = new Set<string>();
  return entities.filter((entity) => {
    const key = `${entity.id ?? entity.name}/${entity.office ?? ''}/${entity.person ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
