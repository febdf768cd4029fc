import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { dueDate } from '../events/due-date.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { caseOf, dependants, tokenAt } from '../events/tree.js';
import { clauseSpan } from './clause-span.js';
import type { CommitmentContext } from './commitment-context.js';
import { isToldAsSettled } from './is-told-as-settled.js';
import type { UndertakingMatch } from './match-undertaking.js';
import { otherOf } from './parties-of.js';

/**
 * What the press tells as settled, with its day: "Turkey will hand over a hospital in Tripoli next month". Nobody says there that
 * he promised it, so it is expected and no more; a deed for another, not a visit or a threat.
 */
export function matchScheduled(
  sentence: AnalysedSentence,
  clause: Clause,
  by: readonly string[],
  { pairInFocus }: CommitmentContext,
  codebook: Codebook,
): UndertakingMatch | null {
  const { scheduled: row, foretold } = codebook;
  if (!row || by.length !== 1 || clause.kind !== 'verb' || clause.passive) return null;
  if (clause.tense !== 'future' && !isDue(sentence, clause)) return null;
  const name = [clause.lemma, ...clause.particles].join(' ');
  if (foretold?.deeds?.includes(name) !== true || row.unless?.includes(name) === true) return null;
  if (clause.objects.length === 0 || !isToldAsSettled(sentence, clause)) return null;
  if (dueDate(sentence, clause.predicate) === null && !isArranged(sentence, clause)) return null;
  const undertaking = clauseSpan(sentence, clause);
  const given = [...clause.objects, ...clause.obliques.filter(({ preposition }) => GIVEN.has(preposition)).map(({ noun }) => noun)];
  const to = idsOf(given.flatMap((noun) => entitiesOf(sentence, noun, { places: true, inside: true, adjectives: true, inner: ['possessor', 'of', 'to', 'for', 'in'] })))
    .filter((id) => !by.includes(id));
  // "to the country": of two that the text is about, the other one
  const isThere = given.some((noun) => tokenAt(sentence.tree, noun).lemma.toLowerCase() === 'country');
  if (to.length === 0 && isThere) to.push(...otherOf(by[0], pairInFocus));
  return to.length === 1 ? { row, undertaking, covers: [clause.predicate], to } : null;
} // prettier-ignore

/**
 * "Chad will get twenty vehicles from Hungary in the autumn": the same as those tell it who are to have it, with its day or
 * number; who gives is bound.
 */
export function matchReceipt(
  sentence: AnalysedSentence,
  clause: Clause,
  to: readonly string[],
  { scheduled: row }: Codebook,
): UndertakingMatch | null {
  if (!row || to.length !== 1 || clause.kind !== 'verb' || clause.passive || clause.tense !== 'future') return null;
  if (!['receive', 'get', 'obtain'].includes(clause.lemma) || !isToldAsSettled(sentence, clause)) return null;
  const counted = clause.objects.some((noun) => dependants(sentence.tree, noun, 'nummod').length > 0);
  if (clause.objects.length === 0 || (!counted && dueDate(sentence, clause.predicate) === null)) return null;
  const givers = [
    ...clause.obliques.filter(({ preposition }) => preposition === 'from').map(({ noun }) => noun),
    ...clause.objects.flatMap((noun) => dependants(sentence.tree, noun, 'nmod').filter((one) => caseOf(sentence.tree, one) === 'from')),
  ];
  const by = idsOf(givers.flatMap((noun) => entitiesOf(sentence, noun, { places: false, inside: false })));
  if (by.length !== 1 || by[0] === to[0]) return null;
  return { row, undertaking: clauseSpan(sentence, clause), covers: [], by, to };
} // prettier-ignore

/** "is due to hand over the base in May": the tree takes "due" for a mark. */
const isDue = ({ tree }: AnalysedSentence, { predicate, words }: Clause): boolean =>
  !words.includes('have') &&
  dependants(tree, predicate, 'mark').some((mark) => tokenAt(tree, mark).text.toLowerCase() === 'due') &&
  dependants(tree, predicate, 'cop', 'aux').some((be) =>
    ['is', 'are'].includes(tokenAt(tree, be).text.toLowerCase()),
  );

/** "is to take in 1,000 refugees": what is to be was arranged, where it says how much. */
const isArranged = ({ tree }: AnalysedSentence, { predicate, objects }: Clause): boolean =>
  /^(?:is|are) to$/i.test(
    tree.tokens
      .slice(Math.max(0, predicate - 2), predicate)
      .map(({ text }) => text)
      .join(' '),
  ) && objects.some((noun) => dependants(tree, noun, 'nummod').length > 0);

const GIVEN: ReadonlySet<string> = new Set(['to', 'for', 'in', 'with', 'from']);
