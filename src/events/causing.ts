import type { EventType } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { CAUSES } from './data/kinds-of-act.js';
import { othersIn } from './entities-in.js';
import { mentionsAt, type Found } from './noun-phrases.js';
import { tokenAt } from './tree.js';

/** What one does because of what another did. */
const ANSWERING: ReadonlySet<EventType> = new Set<EventType>([
  ...(['SANCTION', 'COERCE', 'REJECT', 'ACCUSE', 'THREATEN', 'PROTEST', 'RETREAT', 'CONCEDE', 'SUPPORT'] as const),
]); // prettier-ignore

/**
 * "The seizure prompted Togo to close its ports", "…, forcing the envoy to leave": what happened made another act, and nobody
 * asked or pressed for it.
 */
export function isCausing(sentence: AnalysedSentence, clause: Clause): boolean {
  if (clause.kind !== 'verb' || clause.passive || !CAUSES.has(clause.lemma)) return false;
  if (!clause.complements.some(({ kind }) => kind === 'to')) return false;
  if (clause.form === 'ing' && clause.relation === 'advcl') return true;
  return clause.subjects.length > 0 && clause.subjects.every((noun) => isEvent(sentence, noun));
}

/** A noun of an act, not one of people. */
const isEvent = (sentence: AnalysedSentence, noun: number): boolean =>
  sentence.clauses.get(noun)?.kind === 'noun' ||
  (tokenAt(sentence.tree, noun).upos === 'NOUN' && mentionsAt(sentence, noun).length === 0);

/** Whose act made one answer it, for an answer that names nobody: "Ghana's decision led Togo to recall its envoy". */
export function causedBy(
  sentence: AnalysedSentence,
  clause: Clause,
  type: EventType,
  actors: readonly Found[],
): Found[] {
  if (clause.relation !== 'xcomp' || !ANSWERING.has(type)) return [];
  const above = sentence.clauses.get(tokenAt(sentence.tree, clause.predicate).head);
  if (above === undefined || !isCausing(sentence, above)) return [];
  const others = othersIn(sentence, above.subjects, actors, { places: false, inside: true });
  return new Set(others.map(({ entity }) => entity.id)).size === 1 ? others : [];
}
