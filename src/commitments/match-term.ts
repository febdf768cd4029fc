import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { caseOf, dependants, relation, subtreeSpan, tokenAt } from '../events/tree.js';
import type { UndertakingMatch } from './match-undertaking.js';

/** A term of an instrument: "Under the deal Peru will eliminate duties on vehicles over ten years". */
export function matchTerm(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): UndertakingMatch | null {
  const row = codebook.terms;
  if (!row || clause.kind !== 'verb' || clause.passive || clause.tense !== 'future') return null;
  if (clause.words.some((word) => ['not', "n't", 'n’t', 'never'].includes(word))) return null;
  const { tree } = sentence;
  const instrument = dependants(tree, clause.predicate, 'obl').find(
    (noun) =>
      UNDER.has(caseOf(tree, noun)) && row.nouns?.includes(tokenAt(tree, noun).lemma.toLowerCase()) === true,
  );
  if (instrument === undefined) return null;
  const undertaking = subtreeSpan(
    tree,
    clause.predicate,
    (child) =>
      child === instrument ||
      (tokenAt(tree, child).head === clause.predicate &&
        ['nsubj', 'aux', 'cop', 'mark', 'punct', 'parataxis', 'cc'].includes(relation(tokenAt(tree, child)))),
  );
  const start = Math.max(undertaking.start, tokenAt(tree, clause.predicate).start);
  return { row, undertaking: { start, end: undertaking.end }, covers: [clause.predicate] };
}

const UNDER = new Set(['under', 'pursuant to', 'in accordance with', 'accord to']);
