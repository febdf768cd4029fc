import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { relation, subtreeSpan, tokenAt, type Tree } from '../events/tree.js';
import type { Span } from '../span.js';

/** The words of an issue that a noun heads: without its preposition, article and relative clauses. */
export function nounSpan(tree: Tree, noun: number): Span {
  return subtreeSpan(tree, noun, (child) => {
    const token = tokenAt(tree, child);
    return (
      (['case', 'punct', 'parataxis', 'appos', 'cop', 'nsubj', 'advmod'].includes(relation(token)) &&
        token.head === noun) ||
      token.deprel === 'acl:relcl' ||
      (relation(token) === 'det' && token.head === noun)
    );
  });
}

/** "that relations with Japan are important" → relations with Japan; "to strengthen ties" → strengthen ties. */
export function clauseSpan(sentence: AnalysedSentence, predicate: number): Span {
  const { tree } = sentence;
  const clause = sentence.clauses.get(predicate);
  const subject = clause?.borrowedSubject === false ? clause.subjects[0] : undefined;
  if (subject !== undefined && tokenAt(tree, subject).upos !== 'PRON') return nounSpan(tree, subject);
  return wholeClauseSpan(tree, predicate);
}

/** A clause with its subject: "both sides must return to talks". */
export function wholeClauseSpan(tree: Tree, predicate: number): Span {
  return subtreeSpan(
    tree,
    predicate,
    (child) =>
      ['mark', 'punct', 'advcl', 'parataxis'].includes(relation(tokenAt(tree, child))) &&
      tokenAt(tree, child).head === predicate,
  );
}

/** A person or a pronoun is no issue: "welcomed the president" is courtesy, not a position. */
export function isIssue(sentence: AnalysedSentence, noun: number): boolean {
  const token = tokenAt(sentence.tree, noun);
  if (token.upos === 'PRON' || NO_ISSUES.has(token.lemma.toLowerCase())) return false;
  const isSomebody = sentence.mentions.some(
    (mention) =>
      mention.start <= token.start &&
      token.end <= mention.end &&
      mention.entities.some((entity) => entity.person !== undefined || entity.office !== undefined),
  );
  if (isSomebody) return false;
  // "called a meeting for Thursday", "for its part"; but "described 2026 as a year of restoration". Times are asked for last
  const isDay = sentence.times.some(
    ({ kind, start, end }) => kind === 'date' && start <= token.start && token.end <= end,
  );
  return !isDay || /^\d{4}$/.test(token.text);
}

/** An issue, or a pronoun for one: "Chad is against it", "Oman endorsed this". */
export const isIssueOrIt = (sentence: AnalysedSentence, noun: number): boolean =>
  isIssue(sentence, noun) || /^(?:it|this|that|these|those|them)$/i.test(tokenAt(sentence.tree, noun).text);

const NO_ISSUES = new Set(['part', 'question', 'turn', 'sake', 'way', 'behalf']);
