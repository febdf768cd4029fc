import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { saysNo } from '../events/says-no.js';
import { caseOf, dependants, tokenAt } from '../events/tree.js';
import { clauseSpan, isIssue, nounSpan, wholeClauseSpan } from './issue-span.js';
import { lemmaOf } from './judging-words.js';
import type { StanceMatch } from './stance-match.js';

/** Words with which a verb of judging refuses, where something is denied. */
export const REFUSING: ReadonlySet<string> = new Set(['will', 'shall', 'can', 'would', 'could', 'never']);

/** "will never recognise Kosovo", "cannot tolerate such acts". */
export function matchRefusal(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): StanceMatch | null {
  const { tree } = sentence;
  if (!codebook.judgements.refusals.has(clause.lemma) || !saysNo(sentence, clause)) return null;
  // "does not accept": not "did not", which tells of one time
  const isWithheld =
    codebook.judgements.withheld.has(clause.lemma) &&
    dependants(tree, clause.predicate, 'aux').some((aux) => /^does?$/i.test(tokenAt(tree, aux).text));
  if (!isWithheld && !clause.words.some((word) => REFUSING.has(word))) return null;
  const object = clause.objects[0] ?? clause.obliques[0]?.noun;
  if (object !== undefined && isIssue(sentence, object))
    return { stance: 'opposes', issue: nounSpan(tree, object), act: 'stated', why: 'judgement.refusal' };
  const complement = clause.complements.find(({ kind }) => kind !== 'bare');
  if (!complement) return null;
  return { stance: 'opposes', issue: clauseSpan(sentence, complement.predicate), act: 'stated', why: 'judgement.refusal' }; // prettier-ignore
}

/** "reiterated that Serbia would not join the sanctions": what the holder will not do, said again. */
export function matchRefusalSaid(
  sentence: AnalysedSentence,
  said: Clause,
  holder: readonly string[],
): Omit<StanceMatch, 'act'> | null {
  if (!said.words.some((word) => REFUSING.has(word)) || !saysNo(sentence, said)) return null;
  if (!idsOf(subjectEntities(sentence, said)).some((id) => holder.includes(id))) return null;
  return {
    stance: 'opposes',
    issue: wholeClauseSpan(sentence.tree, said.predicate),
    why: 'judgement.refusal',
  };
}

/** "there is no military solution", "there can be no peace without justice": what is denied, or what it would take. */
export function noSuch(
  sentence: AnalysedSentence,
  said: Clause,
  codebook: Codebook,
): Omit<StanceMatch, 'act'> | null {
  const { tree } = sentence;
  const isThere = dependants(tree, said.predicate, 'expl').some((child) => lemmaOf(tree, child) === 'there');
  const noun = isThere && said.lemma === 'be' ? said.subjects[0] : said.predicate;
  if (noun === undefined || !isThere || !codebook.judgements.denied.has(lemmaOf(tree, noun))) return null;
  if (!dependants(tree, noun, 'det').some((det) => lemmaOf(tree, det) === 'no')) return null;
  const needed = [...dependants(tree, noun, 'nmod'), ...dependants(tree, said.predicate, 'obl')].find(
    (child) => caseOf(tree, child) === 'without',
  );
  return needed === undefined
    ? { stance: 'opposes', issue: nounSpan(tree, noun), why: 'judgement.no-such' }
    : { stance: 'calls for', issue: nounSpan(tree, needed), why: 'judgement.no-such' };
}
