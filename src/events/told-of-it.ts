import type { EventType } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { TELLING_SOMEBODY } from './data/telling-nouns.js';
import { entitiesIn, othersIn } from './entities-in.js';
import type { Found } from './noun-phrases.js';
import { caseOf, relation, tokenAt } from './tree.js';

/** What concerns the one who is told that it is done: "told Togo that it was recalling its ambassador". */
const CONCERNING: ReadonlySet<EventType> = new Set<EventType>([
  ...(['SANCTION', 'RETREAT', 'CONCEDE', 'AID', 'COERCE', 'AGREE', 'THREATEN', 'REJECT'] as const),
]);

/**
 * To whom an act is done that names nobody, where the one who does it tells somebody so: "notified Togo that it was suspending
 * the accord", "informed the embassy of its decision". What is told of others is done to others.
 */
export function toldOfIt(
  sentence: AnalysedSentence,
  clause: Clause,
  type: EventType,
  actors: readonly Found[],
): Found[] {
  if (!CONCERNING.has(type) || clause.passive) return [];
  const { tree } = sentence;
  const token = tokenAt(tree, clause.predicate);
  const isTold =
    relation(token) === 'ccomp' || (clause.kind === 'noun' && OF.has(caseOf(tree, clause.predicate)));
  const telling = isTold ? sentence.clauses.get(token.head) : undefined;
  if (telling?.kind !== 'verb' || telling.passive || !TELLING_SOMEBODY.has(telling.lemma)) return [];
  const tellers = new Set(
    entitiesIn(sentence, telling.subjects, { places: false, inside: true }).map(({ entity }) => entity.id),
  );
  if (actors.length === 0 || !actors.every(({ entity }) => tellers.has(entity.id))) return [];
  // "told CNN that it was sending troops"
  return othersIn(sentence, telling.objects, actors, { places: false, inside: true }).filter(
    ({ entity: { id, sector } }) => id?.length === 3 || sector === 'IGO' || sector === undefined,
  );
}

const OF: ReadonlySet<string> = new Set(['of', 'about']);
