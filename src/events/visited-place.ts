import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import type { Match } from './match-rules.js';
import { entitiesOf, type Found } from './noun-phrases.js';
import { caseOf, dependants, relation, tokenAt } from './tree.js';

const AT: ReadonlySet<string> = new Set(['in', 'to', 'at', 'from', 'into']);

/**
 * Whom a visit is paid to where only the place says so: "is in Cairo on a two-day visit", "said in Hanoi at the end of his
 * trip", "Hanoi, where he ended a three-day stay".
 */
export function visitedPlace(sentence: AnalysedSentence, clause: Clause, { rule }: Match): Found[] {
  if (rule.type !== 'CONSULT' || rule.mode !== 'visit') return [];
  const heads = clause.kind === 'noun' ? placesAbove(sentence, clause) : whereOf(sentence, clause);
  const found = heads.flatMap((head) => entitiesOf(sentence, head, { places: true, inside: false }));
  const placed = found.filter(({ mention, entity }) => mention.asPlace && entity.id?.length === 3);
  return new Set(placed.map(({ entity }) => entity.id)).size === 1 ? placed.slice(0, 1) : [];
}

/** Whether somebody is said to be at a place for what the noun names: "is in Cairo for talks with the minister". */
export function isPresent(sentence: AnalysedSentence, clause: Clause): boolean {
  const above = sentence.clauses.get(tokenAt(sentence.tree, clause.predicate).head);
  if (above?.kind !== 'adjective' || !['on', 'for'].includes(caseOf(sentence.tree, clause.predicate)))
    return false;
  return entitiesOf(sentence, above.predicate, { places: true, inside: true }).some(
    ({ mention }) => mention.asPlace,
  );
}

function placesAbove(sentence: AnalysedSentence, clause: Clause): number[] {
  const { tree } = sentence;
  for (let at = clause.predicate; at >= 0; at = tokenAt(tree, at).head) {
    if (!['obl', 'nmod'].includes(relation(tokenAt(tree, at)))) return [];
    const above = sentence.clauses.get(tokenAt(tree, at).head);
    if (above === undefined || above.kind === 'noun') continue;
    return above.kind === 'adjective'
      ? [above.predicate]
      : above.obliques.filter(({ preposition }) => AT.has(preposition)).map(({ noun }) => noun);
  }
  return [];
}

/** "Hanoi, where he ended his stay": the place that a relative clause tells of. */
function whereOf({ tree }: AnalysedSentence, { predicate }: Clause): number[] {
  const token = tokenAt(tree, predicate);
  const isWhere = dependants(tree, predicate, 'advmod').some(
    (child) => tokenAt(tree, child).lemma === 'where',
  );
  return isWhere && relation(token) === 'acl' && token.head >= 0 ? [token.head] : [];
}
