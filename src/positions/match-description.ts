import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { saysNo } from '../events/says-no.js';
import { dependants, relation, tokenAt, type Tree } from '../events/tree.js';
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
  const object = clause.objects[0];
  if (object === undefined) return null;
  // "South Africa found it unbalanced"; what speakers call "that" is talk
  const isNamed = clause.subjects.every((noun) => tokenAt(tree, noun).upos !== 'PRON');
  if (!(isNamed ? isIssueOrIt : isIssue)(sentence, object)) return null;
  const word =
    clause.obliques.find(({ preposition }) => preposition === 'as')?.noun ??
    dependants(tree, clause.predicate, 'xcomp')[0] ??
    clause.objects.find((other) => other !== object && relation(tokenAt(tree, other)) === 'obj');
  if (word === undefined) return null;
  const stance = stanceOfWords(tree, word, codebook) ?? (isQuoted(tree, word) ? 'neutral' : null);
  if (stance === null) return null;
  return {
    stance: saysNo(sentence, clause) ? turned(stance) : stance,
    issue: nounSpan(tree, object),
    act: 'stated',
    why: 'judgement.as',
  };
}

/** Whether the phrase, or what it is explained by, stands in quotation marks: a formula in the holder's own form. */
function isQuoted(tree: Tree, head: number): boolean {
  return [head, ...dependants(tree, head, 'appos', 'nmod', 'flat')].some((index) =>
    dependants(tree, index, 'punct').some((mark) => /^[“"]$/u.test(tokenAt(tree, mark).text)),
  );
}
