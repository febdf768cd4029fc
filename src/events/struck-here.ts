import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { isAttacker } from './is-attacker.js';
import { isTold } from './keep-one-sided.js';
import type { Match } from './match-rules.js';
import { mentionsAt, type Found } from './noun-phrases.js';
import { sectorOf } from './people-sector.js';
import { placesOfClause, stateIn } from './state-evidence.js';
import { subtree, tokenAt } from './tree.js';

/**
 * Whom those strike who have no name and no state: "Gunmen attacked a village in the north", "A missile hit a bakery". Those of
 * the clause's own place, else of the places that the text named last. None where the clause names somebody else, or what was
 * struck moves about: ships and aircraft are no part of the place.
 */
export function struckHere(sentence: AnalysedSentence, clause: Clause, { rule }: Match): Found[] {
  if (rule.type !== 'ASSAULT' && rule.type !== 'COERCE') return [];
  const isNameless =
    clause.subjects.length > 0 && clause.subjects.every((noun) => isAttacker(sentence, noun));
  if (!isNameless || clause.kind !== 'verb' || clause.passive) return [];
  const struck = [
    ...clause.objects,
    ...clause.obliques.filter(({ preposition }) => AT.has(preposition)).map(({ noun }) => noun),
  ].find((noun) => tokenAt(sentence.tree, noun).upos === 'NOUN');
  if (struck === undefined || MOVING.has(tokenAt(sentence.tree, struck).lemma.toLowerCase())) return [];
  if (namesSomebody(sentence, clause)) return [];
  const state =
    stateIn(sentence, placesOfClause(sentence, clause)) ?? (isNear(clause) ? sentence.setting : null);
  if (!state) return [];
  const { start, end, text } = tokenAt(sentence.tree, struck);
  const sector = sectorOf(sentence, struck, 0);
  const entity = sector === null ? state : { ...state, sector };
  return [
    {
      entity,
      mention: { start, end, text, kind: 'demonym', entities: [entity], asPlace: false, why: ['home'] },
      inside: false,
    },
  ];
}

/** Told as what happened, or when it happened: "… when gunmen killed a candidate". */
const isNear = (clause: Clause): boolean => isTold(clause) || clause.form === 'finite';

const AT = new Set(['at', 'on', 'upon', 'into', 'against', 'in']);

/** Ships and aircraft; and "two others", of whom the clause before has told. */
const MOVING = new Set(
  'other ship boat vessel tanker freighter ferry trawler yacht aircraft plane airliner jet helicopter convoy'.split(
    ' ',
  ),
);

/** Somebody who is no place stands in the clause: whose these are, it says itself or leaves open. */
const namesSomebody = (sentence: AnalysedSentence, clause: Clause): boolean =>
  subtree(sentence.tree, clause.predicate).some((index) =>
    mentionsAt(sentence, index).some(({ asPlace, entities }) => !asPlace && entities.length > 0),
  );
