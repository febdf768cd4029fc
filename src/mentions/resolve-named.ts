import type { Found, ResolveContext } from './found.js';
import { bareAt, gapBefore, uposOf, type Layout } from './lay-out.js';
import { entityById, ownerEntity } from './make-entity.js';
import type { Entity, MentionKind } from './mention.js';
import { isPeople, type Owner, type Phrase } from './phrase.js';
import { isPlural } from './read-office.js';
import { stateOfPeople } from './state-of-people.js';

/** The place, state, body or group that a phrase names by its own name, its adjective or its capital. */
export function resolveNamed(phrase: Phrase, layout: Layout, context: ResolveContext): Found | null {
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
  // "Sunni Arab states" are states
  if (isPeople(owner) && STATES.has(bareAt(layout, phrase.last))) return null;
  const kind = kindOf(phrase, layout);
  const entityOf = (one: Owner): Entity =>
    (kind === 'demonym' ? stateOfPeople(one, null, phrase, layout, context) : null) ?? ownerEntity(one);
  const entities = interKorean(phrase, layout, context) ?? phrase.owners.map(entityOf);
  // "Tamil Tigers said their fighters": a group may be called as its people are
  const isPeoples =
    owner.kind === 'group' && kind !== 'adjective' && isPlural(bareAt(layout, phrase.last - 1));
  const people = (kind === 'demonym' && phrase.plural) || isPeoples;
  return { entities, kind, nature: people ? 'people' : 'body', gender: null, why: [`${owner.kind}.${kind}`] };
}

const STATES = new Set(
  'states countries nations monarchies kingdoms sheikhdoms governments regimes powers rulers world'.split(
    ' ',
  ),
);

/** "10 billion US dollars", "US$ 1 billion": money is nobody; "gave Ghana $92 million" names Ghana. */
function isCurrency(phrase: Phrase, layout: Layout): boolean {
  const isLetters = layout.words[phrase.last - 1]?.shape === 'upper';
  const gap = gapBefore(layout, phrase.last);
  const next = bareAt(layout, phrase.last);
  // "Cuba won the support of Mexico": only Koreans pay in won
  const isWon = next === 'won' && phrase.owners.some(({ row }) => row.id === 'KOR' || row.id === 'PRK');
  return (
    CURRENCIES.has(next) ||
    (isWon && phrase.ownerForm !== 'name') ||
    /^\$/.test(gap) ||
    (isLetters && /^\s\$/.test(gap))
  );
}

const CURRENCIES = new Set(
  'dollar dollars pound pounds ruble rubles rouble roubles rupee rupees peso pesos franc francs yen yuan'.split(
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
  // "Kurdish villages", "the Kurds" are read as "Syrian villages", "the Syrians" are
  if (isPeople(owner)) return phrase.compound || isBeforeNoun(phrase, layout) ? 'adjective' : 'demonym';
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
