import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { saysNo } from '../events/says-no.js';
import { dependants, relation, subtree, tokenAt, type Tree } from '../events/tree.js';
import { isIssue, isIssueOrIt, nounSpan } from './issue-span.js';
import { stanceOfWords, turned } from './judging-words.js';
import type { StanceMatch } from './stance-match.js';

/** "describe 2026 as a year of restoration", "called the drills a provocation". */
export function matchDescription(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): StanceMatch | null {
  const { tree } = sentence;
  const first = clause.objects[0];
  // "an accord that Ankara considers null and void": the issue is what the relative clause describes
  const isRelative = tokenAt(tree, clause.predicate).deprel === 'acl:relcl';
  const described = isRelative && first !== undefined && tokenAt(tree, first).upos === 'ADJ';
  // "a step that Nepal found right and timely": after a relative the tree may have an adverb
  const adverb = isRelative
    ? dependants(tree, clause.predicate, 'advmod').find(
        (at) => at > clause.predicate && stanceOfWords(tree, at, codebook) !== null,
      )
    : undefined;
  const object = described ? tokenAt(tree, clause.predicate).head : first;
  if (object === undefined) return null;
  // "South Africa found it unbalanced"; what speakers call "that" is talk
  const isNamed = clause.subjects.every((noun) => tokenAt(tree, noun).upos !== 'PRON');
  if (!(isNamed ? isIssueOrIt : isIssue)(sentence, object)) return null;
  const word =
    clause.obliques.find(({ preposition }) => preposition === 'as')?.noun ??
    dependants(tree, clause.predicate, 'xcomp')[0] ??
    clause.objects.find((other) => other !== object && relation(tokenAt(tree, other)) === 'obj');
  // "considers the decree on the waters null and void": after its noun, a tree may hang the judgement on it
  const after = subtree(tree, object).find(
    (at) =>
      tokenAt(tree, at).deprel === 'amod' &&
      at > tokenAt(tree, at).head &&
      stanceOfWords(tree, at, codebook) !== null,
  );
  const judging = word ?? (described ? first : (after ?? adverb));
  if (judging === undefined) return null;
  const stance =
    stanceOfWords(tree, judging, codebook) ??
    (isQuoted(tree, judging) ? 'neutral' : isWithheld(sentence, clause, judging) ? 'supports' : null);
  if (stance === null) return null;
  return {
    stance: saysNo(sentence, clause) ? turned(stance) : stance,
    issue: nounSpan(tree, object),
    act: 'stated',
    why: 'judgement.as',
  };
}

/** "does not regard it as a state": what is withheld is a standing. */
const isWithheld = (sentence: AnalysedSentence, clause: Clause, as: number): boolean =>
  saysNo(sentence, clause) &&
  /^(?:state|government|authority|president|leader|country|nation|member|party|border|treaty|capital|territory|part|representative|sovereign|frontier)$/.test(
    tokenAt(sentence.tree, as).lemma.toLowerCase(),
  );

/** Whether the phrase, or what it is explained by, stands in quotation marks: a formula in the holder's own form. */
function isQuoted(tree: Tree, head: number): boolean {
  return [head, ...dependants(tree, head, 'appos', 'nmod', 'flat')].some((index) =>
    dependants(tree, index, 'punct').some((mark) => /^[“"]$/u.test(tokenAt(tree, mark).text)),
  );
}
