import type { AnalysedSentence } from './analysed-sentence.js';
import { subjectEntities } from './clause-subjects.js';
import { DISASTERS } from './data/disaster-nouns.js';
import { isTold } from './keep-one-sided.js';
import type { Found } from './noun-phrases.js';
import { wholeParties } from './parties.js';
import { stateOnly } from './state-evidence.js';

/** How many sentences back those stand in view whom an act leaves unnamed. */
export const REACH = 2;

/** The sentences before one that stand in view, the nearest first: what an answer looks back on is its question alone. */
export function sentencesBefore(sentences: readonly AnalysedSentence[], index: number): AnalysedSentence[] {
  const before: AnalysedSentence[] = [];
  for (let back = 0; back <= REACH; back++) {
    const sentence = sentences[index - back];
    if (sentence === undefined) break;
    if (back > 0) before.push(sentence);
    let asked = sentence.asked ?? null;
    if (asked === null) continue;
    for (; asked !== null; asked = asked.asked ?? null) before.push(asked);
    return before;
  }
  return before;
}

/** Who did what the sentence before tells, where it was one other party: "The US bullies others. China condemns this". */
export function doerBefore(
  sentences: readonly AnalysedSentence[],
  index: number,
  self: ReadonlySet<string | null>,
): Found[] {
  for (const before of sentencesBefore(sentences, index)) {
    const subjects = [...before.clauses.values()]
      .filter((clause) => isTold(clause) && clause.relation !== 'ccomp')
      .flatMap((clause) => subjectEntities(before, clause))
      .filter(({ entity }) => entity.kind !== 'place');
    const [other] = subjects;
    if (other === undefined) continue;
    const isOne = subjects.every(({ entity }) => entity.id === other.entity.id);
    return isOne && !self.has(other.entity.id) ? wholeParties([other]) : [];
  }
  return [];
}

/**
 * Whom aid is for that names nobody: the one other state that the nearest sentence before, or the question, tells to be struck.
 * "After the earthquake in Myanmar, will you send more? — We have sent rescue teams."
 */
export function struckBefore(
  sentences: readonly AnalysedSentence[],
  index: number,
  self: ReadonlySet<string | null>,
): Found[] {
  const own = sentences[index];
  for (const sentence of [...(own === undefined ? [] : [own]), ...sentencesBefore(sentences, index)]) {
    if (![...DISASTERS].some((noun) => sentence.words.has(noun))) continue;
    const struck = new Map<string, Found>();
    for (const mention of sentence.mentions)
      for (const entity of mention.entities)
        if (entity.id?.length === 3 && !self.has(entity.id))
          struck.set(entity.id, { entity: stateOnly(entity), mention, inside: true });
    if (struck.size > 1) return [];
    if (struck.size === 1) return [...struck.values()];
  }
  return [];
}
