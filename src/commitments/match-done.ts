import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { isSaying } from '../events/is-saying.js';
import { isReportedFuture } from '../events/is-reported-future.js';
import { relation, tokenAt } from '../events/tree.js';
import { clauseSpan } from './clause-span.js';
import type { CommitmentContext } from './commitment-context.js';
import { otherOf } from './parties-of.js';
import { toldTo } from './told-to.js';
import type { UndertakingMatch } from './match-undertaking.js';

/**
 * What an office says will be done, without saying by whom: "announced that visa fees would be waived", "the troops will be
 * withdrawn by June". Who says so is bound, where it is a deed that a state does.
 */
export function matchDone(
  sentence: AnalysedSentence,
  clause: Clause,
  own: readonly string[],
  context: CommitmentContext,
  codebook: Codebook,
): UndertakingMatch | null {
  const row = codebook.done;
  if (!row || clause.kind !== 'verb' || !clause.passive) return null;
  if (clause.tense !== 'future' && !isReportedFuture(sentence, clause)) return null;
  if (row.deeds?.includes([clause.lemma, ...clause.particles].join(' ')) !== true) return null;
  if (clause.words.some((word) => REFUSALS.has(word))) return null;
  const said = sayersOf(sentence, clause, codebook);
  // "He announced that the embargo would be lifted", in his own office's text
  const sayers =
    said?.length === 0 && context.speaker !== null && isSaid(sentence, clause, codebook) ? null : said;
  const by = own.length > 0 ? own : (sayers ?? (context.speaker === null ? [] : [context.speaker]));
  const isOwn = sayers === null ? context.speaker !== null && by.includes(context.speaker) : sayers.some((id) => by.includes(id)); // prettier-ignore
  if (by.length !== 1 || !isOwn) return null;
  const told = toldTo(sentence, clause, codebook).filter((id) => !by.includes(id));
  const to = told.length === 1 ? told : context.isBilateral ? otherOf(by[0], context.pairInFocus) : [];
  return { row, undertaking: clauseSpan(sentence, clause, true), covers: [clause.predicate], by, to };
}

/** What somebody said, whom the text does not name there. */
function isSaid(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): boolean {
  const above = sentence.clauses.get(tokenAt(sentence.tree, clause.predicate).head);
  return clause.relation === 'ccomp' && above !== undefined && isSaying(above, codebook);
}

const REFUSALS = new Set(['not', "n't", 'n’t', 'never', 'likely', 'probably']);

/** Who says it, where the clause is what somebody said; null for a main clause, and none where it is neither. */
function sayersOf(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): string[] | null {
  const token = tokenAt(sentence.tree, clause.predicate);
  const rel = relation(token);
  if (rel === 'root') return null;
  const above = sentence.clauses.get(token.head);
  if (rel === 'conj' && above && above.kind !== 'noun') return sayersOf(sentence, above, codebook);
  return rel === 'ccomp' && above && isSaying(above, codebook) ? idsOf(subjectEntities(sentence, above)) : [];
}
