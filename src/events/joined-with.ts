import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { caseOf, dependants, tokenAt } from './tree.js';

/**
 * Those whom somebody joins in an act: "joined Guyana and Tanzania in condemning the raid", "joined Greece for an exercise".
 * They did it too.
 */
export function joinedWith(sentence: AnalysedSentence, { predicate, kind, form }: Clause): readonly number[] {
  const { tree, clauses } = sentence;
  const above = clauses.get(tokenAt(tree, predicate).head);
  if (above?.kind !== 'verb' || above.lemma !== 'join' || above.passive) return [];
  const links =
    kind === 'noun'
      ? [caseOf(tree, predicate)]
      : form === 'ing'
        ? dependants(tree, predicate, 'mark', 'case').map((child) => tokenAt(tree, child).lemma.toLowerCase())
        : [];
  return links.some((link) => link === 'in' || link === 'for') ? above.objects : [];
}

/** "Kenya, along with Tanzania, accused": those who stand beside the subject did it too. */
export function besideSubject(
  sentence: AnalysedSentence,
  { subjects, kind, passive }: Clause,
): readonly number[] {
  if (kind !== 'verb' || passive) return [];
  const { tree } = sentence;
  return subjects.flatMap((subject) =>
    dependants(tree, subject, 'nmod').filter((child) => ALONGSIDE.has(caseOf(tree, child))),
  );
}

const ALONGSIDE: ReadonlySet<string> = new Set([
  'along with',
  'together with',
  'alongside',
  'as well as',
  'in concert with',
]);
