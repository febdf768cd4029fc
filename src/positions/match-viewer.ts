import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { findAttribution } from '../events/find-attribution.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { dependants, tokenAt } from '../events/tree.js';
import { lemmaOf } from './judging-words.js';
import { matchOwnJudgement } from './match-judgement.js';
import type { HeldStance } from './stance-match.js';

/**
 * Who judges, told beside the judgement: "For Serbia the resolution remains the only basis", "In Moscow's eyes the base is a provocation",
 * "As Moscow sees it, the base breaches the treaty", "According to Peru, the award is void".
 */
export function matchViewer(
  sentence: AnalysedSentence,
  text: string,
  clause: Clause,
  codebook: Codebook,
): HeldStance | null {
  if (clause.form !== 'finite') return null;
  const beside = viewerBeside(sentence, clause);
  const said = beside.length > 0 ? null : findAttribution(sentence, text, clause.predicate, codebook)?.id;
  const holder = said === null || said === undefined ? beside : [said];
  const match = holder.length === 0 ? null : matchOwnJudgement(sentence, clause, codebook, true);
  return match === null ? null : { holder, match };
}

function viewerBeside(sentence: AnalysedSentence, clause: Clause): string[] {
  const { tree } = sentence;
  const isFirst = (noun: number): boolean => clause.subjects.some((subject) => noun < subject);
  for (const { preposition, noun } of clause.obliques) {
    const taking = { places: false, inside: false };
    if (tokenAt(tree, noun).upos === 'PRON') continue;
    if (['for', 'to'].includes(preposition) && isFirst(noun)) {
      const ids = idsOf(entitiesOf(sentence, noun, taking));
      if (ids.length > 0) return ids;
    }
    if (preposition === 'in' && EYES.has(lemmaOf(tree, noun))) {
      const ids = dependants(tree, noun, 'nmod').flatMap((owner) => idsOf(entitiesOf(sentence, owner, taking)));
      if (ids.length > 0) return [...new Set(ids)];
    }
  }
  const seen = dependants(tree, clause.predicate, 'advcl')
    .map((at) => sentence.clauses.get(at))
    .find((one) => one?.mark === 'as' && SEEING.has(one.lemma));
  return seen === undefined ? [] : idsOf(subjectEntities(sentence, seen));
} // prettier-ignore

const EYES = new Set(['eye', 'view', 'opinion', 'judgement', 'judgment', 'book', 'reading', 'estimation', 'mind', 'telling']); // prettier-ignore
const SEEING = new Set(['see', 'put', 'have', 'view', 'tell']);
