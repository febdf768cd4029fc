import { unresolved, type Found, type ResolveContext } from './found.js';
import type { Layout } from './lay-out.js';
import type { Entity } from './mention.js';
import type { Phrase } from './phrase.js';
import { resolveDefinite } from './resolve-definite.js';
import { resolveGuest, resolveOrder, resolveOther } from './resolve-other.js';
import { resolvePair, resolveSeveral } from './resolve-pair.js';
import { resolveWhole } from './resolve-whole.js';
import { resolvePronoun } from './resolve-pronoun.js';

/** Whom "he", "both sides", "the latter", "the country" stand for. */
export function resolveAnaphor(phrase: Phrase, layout: Layout, context: ResolveContext): Found | null {
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
      if (!isOne && discourse.joint !== null) {
        const why = ['we.joint'];
        return { entities: discourse.joint, kind: 'anaphor', nature: 'people', gender: null, why };
      }
      const why = [isOne ? 'i.issuer' : 'we.issuer'];
      return { entities: [issuer], kind: 'anaphor', nature: 'people', gender: null, why };
    }
    case 'he':
    case 'she':
    case 'it':
    case 'they': {
      const found = resolvePronoun(phrase, phrase.anaphor, layout, discourse);
      if (found === 'nobody') return null;
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
    case 'person': {
      const found =
        resolvePronoun(phrase, 'he', layout, discourse) ?? resolvePronoun(phrase, 'she', layout, discourse);
      const [slot] = found === 'nobody' ? [] : (found?.slots ?? []);
      if (found === null || found === 'nobody' || slot === undefined) return unresolved('person.unresolved');
      return {
        entities: slot.entities,
        kind: 'anaphor',
        nature: 'person',
        gender: slot.gender,
        why: [found.why],
      };
    }
    case 'states':
    case 'people':
    case 'parties': {
      const whole = resolveWhole(phrase, discourse);
      if (whole !== null)
        return { entities: whole, kind: 'anaphor', nature: 'people', gender: null, why: ['several.states'] };
      const pair = resolvePair(phrase, phrase.anaphor, layout, discourse);
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
      const entities = oneOfTwo(phrase, context);
      if (entities === null && /^the neighbou?r$/i.test(phrase.words))
        return resolveDefinite(phrase, layout, context);
      if (entities === null) return unresolved(`${phrase.anaphor}.unresolved`);
      // "told his hosts … He briefed them"
      const nature = /s$/.test(phrase.words) ? 'people' : 'body';
      return { entities, kind: 'anaphor', nature, gender: null, why: [`${phrase.anaphor}.of-two`] };
    }
    case 'country':
    case 'body':
      return resolveDefinite(phrase, layout, context);
  }
}

function oneOfTwo(phrase: Phrase, { discourse, gazetteer }: ResolveContext): readonly Entity[] | null {
  if (phrase.anaphor !== 'other') return resolveOrder(phrase, discourse);
  const isGuest = phrase.ownerPhrase === null && /^the (?:visitor|guest|host)s?$/i.test(phrase.words);
  return isGuest ? resolveGuest(phrase, discourse) : resolveOther(phrase, discourse, gazetteer);
}

/** In an office's text "I" is who speaks for it; between quotation marks it is whoever is quoted. */
function isInQuotes(phrase: Phrase, layout: Layout): boolean {
  const before = layout.text.slice(layout.start, phrase.start);
  return (before.match(/["“”]/g)?.length ?? 0) % 2 === 1;
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
