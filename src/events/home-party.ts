import { MANY } from './data/count-nouns.js';
import type { Codebook, EventType } from '../codebook/index.js';
import type { Entity, Mention, Sector } from '../mentions/mention.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { ASSEMBLY_NOUNS } from './data/home-nouns.js';
import { isMinority, mentionsAt, type Found } from './noun-phrases.js';
import { isMasked } from './is-attacker.js';
import { isTold } from './keep-one-sided.js';
import { hasPronoun } from './lost-pronouns.js';
import { sectorOf } from './people-sector.js';
import { onlyState, phraseOf, placesOfClause, stateIn, stateOnly } from './state-evidence.js';
import { dependants, relation, subtree, tokenAt } from './tree.js';

/**
 * The state of people and bodies whom the text names without one: "demonstrators in Baghdad", "police fired on miners in
 * La Paz". By the place in their own phrase, else that of the clause, else the one state that the sentence is about. Null
 * where no such noun stands there or the sentence leaves it open.
 */
export function homeParty(
  sentence: AnalysedSentence,
  clause: Clause,
  head: number,
  type: EventType,
  codebook: Codebook,
): { readonly found: Found; readonly isPlaced: boolean } | null {
  const isCrowd = isEthnicGroup(sentence, head) || (type === 'PROTEST' && isMany(sentence, head));
  const sector = sectorOf(sentence, head, 0) ?? (isCrowd ? 'CVL' : null);
  if (sector === null || isMasked(sentence, head)) return null;
  const placed =
    stateIn(sentence, phraseOf(sentence, head), true) ??
    stateIn(sentence, placesOfClause(sentence, clause)) ??
    // "Survivors blocked the road to Makurdi"
    (type === 'PROTEST' && clause.objects.length > 0
      ? stateIn(sentence, subtree(sentence.tree, clause.predicate))
      : null);
  const state =
    placed ??
    (ONLY_AT_HOME.has(sector) ? onlyState(sentence, codebook) : null) ??
    (sector === 'MIL' ? overthrown(sentence, clause, type) : null) ??
    (isTold(clause) && !isTimeless(clause) ? sceneFor(sentence, clause, sector, codebook) : null);
  return state === null
    ? null
    : { found: found(sentence, head, { ...state, sector }), isPlaced: placed !== null || sector === 'MIL' };
}

/** "Soldiers arrested the president of Honduras": soldiers without a state lay hands on their own rulers. */
function overthrown(sentence: AnalysedSentence, clause: Clause, type: EventType): Entity | null {
  if (type !== 'COERCE' && type !== 'ASSAULT') return null;
  const states = clause.objects.flatMap((object) =>
    mentionsAt(sentence, object)
      .flatMap(({ entities }) => entities)
      .filter(({ id, office }) => id?.length === 3 && RULING.has(office ?? '')),
  );
  const [only] = states;
  return only && states.every(({ id }) => id === only.id) ? stateOnly(only) : null;
}

const RULING = new Set([
  'president',
  'pm',
  'monarch',
  'government',
  'leader',
  'vice-president',
  'crown-prince',
]);

/** "Governments arrest the leaders of strikes before elections": a study says so of many places. */
const isTimeless = ({ tense, words }: Clause): boolean =>
  tense === 'present' && !words.includes('have') && !words.includes('be');

/** "Ten soldiers marched the ministers out of parliament": those of the state where the text has placed it all. */
function sceneFor(
  sentence: AnalysedSentence,
  clause: Clause,
  sector: Sector,
  codebook: Codebook,
): Entity | null {
  if (!ONLY_AT_HOME.has(sector) && sector !== 'MIL' && sector !== 'CVL') return null;
  return sentence.scene ?? besideFor(sentence, clause, codebook);
}

/**
 * "Crowds took to the streets of Khartoum, and troops opened fire": where the clause beside it took place. What the clause itself
 * names may be where they came from or went.
 */
function besideFor(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): Entity | null {
  const { setting } = sentence;
  if (!setting || clause.relation !== 'conj') return null;
  const own = subtree(sentence.tree, clause.predicate);
  if (own.some((index) => mentionsAt(sentence, index).length > 0)) return null;
  return onlyState(sentence, codebook)?.id === setting.id ? setting : null;
}

/** Those who act within one state: where a sentence names one state, they are its own. Activists and editors may be anyone's. */
const ONLY_AT_HOME: ReadonlySet<Sector> = new Set<Sector>([
  'GOV',
  'COP',
  'JUD',
  'LEG',
  'OPP',
  'PTY',
  'REB',
  'LAB',
]);

/** "Tens of thousands marched": who is only counted is people. */
const isMany = (sentence: AnalysedSentence, head: number): boolean =>
  MANY.has(tokenAt(sentence.tree, head).lemma.toLowerCase());

/** "ethnic Albanians": the nationality names no state, the place will. */
function isEthnicGroup(sentence: AnalysedSentence, head: number): boolean {
  if (mentionsAt(sentence, head).some((mention) => isMinority(sentence, mention, head))) return true;
  return dependants(sentence.tree, head, 'amod', 'compound').some(
    (child) => tokenAt(sentence.tree, child).lemma.toLowerCase() === 'ethnic',
  );
}

/**
 * The state of people to whom something is done, by the place in their own phrase: "aid to refugees fleeing the war in
 * Liberia", "villagers in southern Lebanon".
 */
export function placedPeople(sentence: AnalysedSentence, head: number): Found | null {
  const sector = sectorOf(sentence, head, 0);
  const state = sector === null ? null : stateIn(sentence, phraseOf(sentence, head), true);
  return state === null || sector === null ? null : found(sentence, head, { ...state, sector });
}

/** People of the actor's own state, where no other state is named: "the authorities released 14 activists". */
export function ownPeople(
  sentence: AnalysedSentence,
  clause: Clause,
  head: number,
  actor: Entity,
  codebook: Codebook,
): { readonly found: Found; readonly isNear: boolean } | null {
  const isAssembly = ASSEMBLY_NOUNS.has(tokenAt(sentence.tree, head).lemma.toLowerCase());
  const sector = isAssembly ? 'CVL' : sectorOf(sentence, head, 0);
  // "two of its soldiers were killed by Armenian snipers": no army's own
  if (sector === null || (sector === 'MIL' && hasPronoun(sentence, [head]))) return null;
  const near =
    stateIn(sentence, phraseOf(sentence, head), true) ?? stateIn(sentence, placesOfClause(sentence, clause));
  const here = onlyState(sentence, codebook) ?? sentence.scene;
  const state = near ?? (here?.id === actor.id ? stateOnly(actor) : null);
  return state === null
    ? null
    : { found: found(sentence, head, { ...state, sector }), isNear: near !== null };
}

/**
 * The actor's own state, where an act takes place within it: "imposed a curfew in its capital". `orNowhere`: also where the
 * clause names no place at all, as with people who march.
 */
export function homeland(
  sentence: AnalysedSentence,
  clause: Clause,
  actor: Found,
  orNowhere: boolean,
): Found[] | null {
  const named = new Set<string>();
  const isBeside = (child: number): boolean => relation(tokenAt(sentence.tree, child)) === 'parataxis';
  for (const index of subtree(sentence.tree, clause.predicate, isBeside))
    for (const mention of mentionsAt(sentence, index))
      if (!isOfBorder(sentence, index))
        for (const entity of mention.entities) if (entity.id !== null) named.add(entity.id);
  named.delete(actor.entity.id ?? '');
  if (named.size > 0) return null;
  const here = stateIn(
    sentence,
    subtree(sentence.tree, clause.predicate, (child) => tokenAt(sentence.tree, child).deprel === 'acl:relcl'),
  );
  if (here === null ? !orNowhere : here.id !== actor.entity.id) return null;
  return [{ ...actor, entity: stateOnly(actor.entity) }];
}

/** "near the Mexican border" is still at home. */
function isOfBorder(sentence: AnalysedSentence, index: number): boolean {
  const { head } = tokenAt(sentence.tree, index);
  return head >= 0 && ['border', 'frontier'].includes(tokenAt(sentence.tree, head).lemma.toLowerCase());
}

function found(sentence: AnalysedSentence, head: number, entity: Entity): Found {
  const { tree } = sentence;
  const near = subtree(
    tree,
    head,
    (child) => !['amod', 'compound', 'flat', 'nummod'].includes(relation(tokenAt(tree, child))),
  );
  const first = tokenAt(tree, near[0] ?? head);
  const last = tokenAt(tree, near.at(-1) ?? head);
  const words = near.map((index) => tokenAt(tree, index).text).join(' ');
  const mention: Mention = {
    start: first.start, end: last.end, text: words, kind: 'demonym', entities: [entity], asPlace: false, why: ['home'],
  }; // prettier-ignore
  return { entity, mention, inside: false };
}
