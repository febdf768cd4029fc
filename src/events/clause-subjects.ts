import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { entitiesOf, type Found } from './noun-phrases.js';

/** Who a clause's subject names, by the ids of states and bodies; "Chinese official statements" speaks for China. */
export function subjectEntities(sentence: AnalysedSentence, clause: Clause): Found[] {
  const found = clause.subjects.flatMap((subject) =>
    entitiesOf(sentence, subject, { places: false, inside: true, inner: ['of', 'by', 'from', 'between'] }),
  );
  const seen = new Set<string | null>();
  return found.filter(({ entity }) => {
    if (entity.id === null || seen.has(entity.id)) return false;
    seen.add(entity.id);
    return true;
  });
}

/** The distinct ids of entities, in order. */
export function idsOf(found: readonly Found[]): string[] {
  return [...new Set(found.flatMap(({ entity }) => (entity.id === null ? [] : [entity.id])))];
}
