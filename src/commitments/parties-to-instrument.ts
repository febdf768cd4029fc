import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { ancestors } from '../events/tree.js';
import type { CommitmentContext } from './commitment-context.js';

/**
 * Whom an instrument binds: those between whom it is ("the accord between Chad and Niger"), those who made it in the same
 * sentence ("Chad and Niger signed a protocol under which …"), or those of the accord told just before. Empty where nothing says.
 * @param noun the instrument's token, null where only a pronoun points to it
 */
export function partiesToInstrument(
  sentence: AnalysedSentence,
  noun: number | null,
  context: Pick<CommitmentContext, 'accord'>,
): readonly string[] {
  if (noun === null) return context.accord ?? [];
  const named = idsOf(
    entitiesOf(sentence, noun, { places: false, inside: true, inner: ['between', 'of', 'with', 'by'] }),
  );
  if (named.length > 1) return named;
  const makers = makersOf(sentence, noun);
  const both = [...new Set([...makers, ...named])];
  if (both.length > 1) return both;
  return context.accord ?? [];
}

/** "Chad signed a protocol with Niger": who does it, and with whom, where the clause is not one that the instrument itself rules. */
function makersOf(sentence: AnalysedSentence, noun: number): string[] {
  const at = ancestors(sentence.tree, noun).find((one) => isAct(sentence.clauses.get(one)));
  const clause = at === undefined ? undefined : sentence.clauses.get(at);
  const isMade = clause !== undefined && !clause.subjects.includes(noun) && clause.tense !== 'future';
  if (!isMade) return [];
  const beside = clause.obliques.filter(({ preposition }) => preposition === 'with').map((one) => one.noun);
  const taking = { places: false, inside: false };
  const partners = beside.flatMap((one) => entitiesOf(sentence, one, taking));
  // "the heads of the two countries' services put their names to a protocol"
  const inner = ['possessor', 'of', 'by', 'between', 'from'];
  const owners = clause.subjects.flatMap((one) =>
    entitiesOf(sentence, one, { places: false, inside: true, adjectives: true, inner }),
  );
  return [...new Set([...idsOf(subjectEntities(sentence, clause)), ...idsOf(owners), ...idsOf(partners)])];
}

const isAct = (clause: Clause | undefined): boolean => clause !== undefined && clause.kind === 'verb';
