import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { isReportedFuture } from '../events/find-status.js';
import { isSaying } from '../events/find-attribution.js';
import { relation, subtree, subtreeSpan, tokenAt } from '../events/tree.js';
import type { UndertakingMatch } from './match-undertaking.js';

/**
 * What a state says that it will do towards another: "We will provide Ukraine with radars" in its own text, "Norway will send
 * tanks to Ukraine, the minister said" where the words are reported as its own. What will merely happen, and what a text by
 * others foretells, promises nothing.
 * @param speaker the state or body whose text it is; null for the press
 */
export function matchIntention(
  sentence: AnalysedSentence,
  clause: Clause,
  by: readonly string[],
  speaker: string | null,
  codebook: Codebook,
): UndertakingMatch | null {
  const row = codebook.foretold;
  const isReported = isReportedFuture(sentence, clause);
  if (!row || clause.kind !== 'verb' || clause.passive || (clause.tense !== 'future' && !isReported)) return null;
  if (clause.borrowedSubject && clause.relation !== 'conj') return null;
  const name = [clause.lemma, ...clause.particles].join(' ');
  const promised = innermost(sentence, clause);
  if (row.unless?.some((verb) => verb === name || verb === promised.lemma) === true) return null;
  // "delivered remarks", "will deliver a speech"
  if (clause.objects.some((noun) => codebook.saying.nouns.has(tokenAt(sentence.tree, noun).lemma.toLowerCase()))) return null;
  if (clause.words.some((word) => ['not', "n't", 'n’t', 'never', 'likely', 'probably'].includes(word))) return null;
  if (by.length === 0 || !isOwnWord(sentence, clause, by, speaker, codebook)) return null;
  if (by.length < 2 && !namesAnother(sentence, clause, by)) return null;
  const { tree } = sentence;
  const subjects = new Set(tree.children[clause.predicate]?.filter((child) => relation(tokenAt(tree, child)) === 'nsubj'));
  const undertaking = subtreeSpan(
    tree,
    clause.predicate,
    (child) =>
      subjects.has(child) ||
      (tokenAt(tree, child).head === clause.predicate &&
        ['aux', 'mark', 'punct', 'parataxis', 'cc'].includes(relation(tokenAt(tree, child)))),
  );
  // what precedes the verb ("Together, we") is no part of what is promised
  const start = Math.max(undertaking.start, tokenAt(tree, clause.predicate).start);
  return { row, undertaking: { start, end: undertaking.end }, covers: [clause.predicate] };
} // prettier-ignore

/** "will continue to work to hold Russia to account": the verb that says what will be done. */
function innermost(sentence: AnalysedSentence, clause: Clause): Clause {
  const carries = ['continue', 'begin', 'start', 'keep', 'work', 'go'].includes(clause.lemma);
  const next = carries ? clause.complements.find(({ kind }) => kind === 'to' || kind === 'ing') : undefined;
  const inner = next === undefined ? undefined : sentence.clauses.get(next.predicate);
  return inner === undefined || inner.predicate <= clause.predicate ? clause : innermost(sentence, inner);
}

/** A main clause of the speaker's own text, or what those who will do it are reported to have said. */
function isOwnWord(
  sentence: AnalysedSentence,
  clause: Clause,
  by: readonly string[],
  speaker: string | null,
  codebook: Codebook,
): boolean {
  const { tree } = sentence;
  const token = tokenAt(tree, clause.predicate);
  const rel = relation(token);
  const above = sentence.clauses.get(token.head);
  if (rel === 'conj' && above && above.kind !== 'noun') return isOwnWord(sentence, above, by, speaker, codebook);
  if (rel === 'ccomp' && above && isSaying(above, codebook)) {
    const sayers = idsOf(subjectEntities(sentence, above));
    // "its defence minister said"
    return sayers.length === 0 ? isOwnOffice(sentence, above) : sayers.some((id) => by.includes(id));
  }
  if (rel !== 'root' && rel !== 'parataxis') return false;
  return speaker !== null && by.includes(speaker);
} // prettier-ignore

const isOwnOffice = ({ tree }: AnalysedSentence, saying: Clause): boolean =>
  saying.subjects.some((noun) =>
    (tree.children[noun] ?? []).some(
      (child) => tokenAt(tree, child).deprel === 'nmod:poss' && tokenAt(tree, child).upos === 'PRON',
    ),
  );

/** Whether the clause names a state or body beside those who will do it. */
function namesAnother(sentence: AnalysedSentence, clause: Clause, by: readonly string[]): boolean {
  const { tree } = sentence;
  const words = subtree(tree, clause.predicate).map((index) => tokenAt(tree, index));
  return sentence.mentions.some(
    (mention) =>
      words.some((word) => mention.start <= word.start && word.end <= mention.end) &&
      mention.entities.some(({ id, kind }) => id !== null && kind !== 'place' && !by.includes(id)),
  );
}
