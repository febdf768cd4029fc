import type { EventType } from '../codebook/index.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { APART } from './home-recipients.js';
import { isTold } from './keep-one-sided.js';
import { mentionsAt, type Found } from './noun-phrases.js';
import { stateOnly } from './state-evidence.js';
import { subtree } from './tree.js';
import { REACH } from './view.js';

/** What is done by force, and what undoes it. */
const FORCE: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST']);
const MORE: ReadonlySet<EventType> = new Set<EventType>([...FORCE, 'RETREAT', 'CONCEDE']);

/**
 * To whom an act is done that names nobody, in a text that tells of strife within one state: "Students marched through Dakar.
 * Police drove them back and detained nine". The state itself, where the nearest act of force before was within
 * it or a crowd's of its own ("Students stoned the French embassy. Police fired warning shots"), and the clause names nobody else. "Police arrested a man" without such strife stays open.
 */
export function recallStrife(act: Act, sentence: AnalysedSentence, told: readonly Act[]): Found[] {
  const { match, clause, actors, status } = act;
  const [actor] = actors;
  if (!actor || !MORE.has(match.rule.type) || status !== 'happened' || !isTold(clause)) return [];
  if (!isOfOne(actors) || !actors.every(({ entity }) => entity.sector !== undefined)) return [];
  const near = told.filter(
    (one) =>
      act.sentence - one.sentence <= REACH && FORCE.has(one.match.rule.type) && one.status !== 'denied',
  );
  const last = near.at(-1);
  if (last === undefined || last.actors.length === 0) return [];
  const { id } = actor.entity;
  const isCrowd = last.actors.every(({ entity }) => APART.has(entity.sector ?? '') && entity.id === id);
  const isWithin = last.recipients.length > 0 && isOfOne([...last.actors, ...last.recipients, actor]);
  if (id?.length !== 3 || (!isCrowd && !isWithin)) return [];
  const named = subtree(sentence.tree, clause.predicate)
    .flatMap((index) => mentionsAt(sentence, index))
    .flatMap(({ entities }) => entities);
  return named.every((entity) => entity.id === id) ? [{ ...actor, entity: stateOnly(actor.entity) }] : [];
}

const isOfOne = (list: readonly Found[]): boolean => new Set(list.map(({ entity }) => entity.id)).size === 1;
