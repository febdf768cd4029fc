import { CHARGES, PRESSURE, DEFYING } from './data/telling-nouns.js';
import type { EventType } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { othersIn } from './entities-in.js';
import type { Found } from './noun-phrases.js';
import { dependants, tokenAt } from './tree.js';

/**
 * To whom an act is done that names nobody in its own roles: who is said to have done what is looked into ("inquired into
 * charges that Chad shelled the town"), or who presses the one who refuses ("declined to resign despite calls from").
 */
export function spokenOf(
  sentence: AnalysedSentence,
  clause: Clause,
  type: EventType,
  actors: readonly Found[],
): Found[] {
  const heads =
    type === 'ACCUSE' ? accused(sentence, clause) : type === 'REJECT' ? pressing(sentence, clause) : [];
  return othersIn(sentence, heads, actors, { places: false, inside: true });
}

/** The subjects of what charges, claims and reports tell. */
function accused(sentence: AnalysedSentence, clause: Clause): number[] {
  const nouns = [...clause.objects, ...clause.obliques.map(({ noun }) => noun)];
  return nouns
    .filter((noun) => CHARGES.has(tokenAt(sentence.tree, noun).lemma.toLowerCase()))
    .flatMap((noun) => dependants(sentence.tree, noun, 'acl', 'ccomp'))
    .flatMap((told) => {
      const inner = sentence.clauses.get(told);
      return inner?.form === 'finite' && !inner.passive ? [...inner.subjects] : [];
    });
}

/** "despite pressure by", "defying calls from": the pressure, and who the tree may hang beside it. */
function pressing(sentence: AnalysedSentence, clause: Clause): number[] {
  const lemmaOf = (index: number): string => tokenAt(sentence.tree, index).lemma.toLowerCase();
  const isPressure = (noun: number): boolean => PRESSURE.has(lemmaOf(noun));
  const clauses = [clause, ...clause.complements.map(({ predicate }) => sentence.clauses.get(predicate))];
  const beside = clauses.flatMap((one) => {
    const obliques = one?.obliques ?? [];
    const pressed = obliques.filter(({ preposition, noun }) => AGAINST.test(preposition) && isPressure(noun));
    const by = obliques.filter(({ preposition }) => preposition === 'by' || preposition === 'from');
    return pressed.length === 0 ? [] : [...pressed, ...by].map(({ noun }) => noun);
  });
  const defied = dependants(sentence.tree, clause.predicate, 'advcl')
    .filter((child) => DEFYING.has(lemmaOf(child)))
    .flatMap((child) => sentence.clauses.get(child)?.objects ?? []);
  return [...beside, ...defied.filter(isPressure)];
}

const AGAINST = /^(?:despite|in spite of|in defiance of|in the face of|against)$/;
