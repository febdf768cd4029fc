import type { Codebook, UndertakingRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { caseOf, dependants, relation, tokenAt } from '../events/tree.js';
import { clauseSpan } from './clause-span.js';
import type { UndertakingMatch } from './match-undertaking.js';

/** A term of an instrument: "Under the deal Peru will eliminate duties on vehicles over ten years". */
export function matchTerm(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): UndertakingMatch | null {
  const row = codebook.terms;
  if (
    !row ||
    clause.kind !== 'verb' ||
    clause.passive ||
    !(isAhead(sentence, clause) || isTerm(clause, codebook))
  )
    return null;
  // "Peru would receive six trawlers" is what others owe it
  if (row.unless?.includes(clause.lemma) === true) return null;
  if (clause.words.some((word) => ['not', "n't", 'n’t', 'never'].includes(word))) return null;
  if (clause.borrowedSubject && relation(tokenAt(sentence.tree, clause.predicate)) !== 'conj') return null;
  return isUnderInstrument(sentence, clause, row)
    ? { row, undertaking: clauseSpan(sentence, clause), covers: [clause.predicate] }
    : null;
}

/** "Under the arrangement Kuwait pays half of the cost": a deed in the present tense, as terms are told. */
const isTerm = (clause: Clause, { foretold }: Codebook): boolean =>
  clause.form === 'finite' &&
  clause.tense === 'present' &&
  clause.objects.length > 0 &&
  foretold?.deeds?.includes([clause.lemma, ...clause.particles].join(' ')) === true;

/** "will buy", "is to withdraw", "was to have left"; "under the accord Peru would receive six trawlers", with no condition to it. */
function isAhead({ tree }: AnalysedSentence, clause: Clause): boolean {
  if (clause.tense === 'future' || (clause.words.includes('would') && clause.form === 'finite')) return true;
  const before = tree.tokens
    .slice(Math.max(0, clause.predicate - 3), clause.predicate)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return /(?:^|\s)(?:was|were) to(?: have)?$/.test(before);
}

/** "Under the deal Peru will …, and Chile will …": a joined clause stands under it too. "Under it" is one just spoken of. */
export function isUnderInstrument(sentence: AnalysedSentence, clause: Clause, row: UndertakingRow): boolean {
  const { tree } = sentence;
  const token = tokenAt(tree, clause.predicate);
  const isUnder = dependants(tree, clause.predicate, 'obl').some((noun) => {
    const { lemma, text } = tokenAt(tree, noun);
    if (caseOf(tree, noun) === 'in' && ['return', 'exchange'].includes(lemma.toLowerCase())) return true;
    if (!UNDER.has(caseOf(tree, noun))) return false;
    const isPointer = ['it', 'which', 'this'].includes(text.toLowerCase()) && caseOf(tree, noun) === 'under';
    return isPointer || row.nouns?.includes(lemma.toLowerCase()) === true;
  });
  if (isUnder) return true;
  const above = relation(token) === 'conj' ? sentence.clauses.get(token.head) : undefined;
  return above !== undefined && above.kind !== 'noun' && isUnderInstrument(sentence, above, row);
}

const UNDER = new Set(['under', 'pursuant to', 'in accordance with', 'accord to']);
