import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { saysNo } from '../events/says-no.js';
import { caseOf, dependants, tokenAt } from '../events/tree.js';
import { clauseSpan, isIssue, nounSpan, wholeClauseSpan } from './issue-span.js';
import { lemmaOf } from './judging-words.js';
import type { StanceMatch } from './stance-match.js';

/** Words with which a verb of judging refuses, where something is denied. */
export const REFUSING: ReadonlySet<string> = new Set(['will', 'shall', 'can', 'would', 'could', 'never']);

/** "will never recognise Kosovo", "cannot tolerate such acts", "will talk only if the siege is lifted". */
export function matchRefusal(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): StanceMatch | null {
  const { tree } = sentence;
  const only = onlySo(sentence, clause, codebook);
  if (only) return { ...only, act: 'stated' };
  const name = refusedBy(clause, codebook);
  const isBound = isForNothing(sentence, clause);
  if ((name === null && !isBound) || !isDenied(sentence, clause)) return null;
  // "does not accept": not "did not", which tells of one time
  const isWithheld =
    codebook.judgements.withheld.has(clause.lemma) &&
    dependants(tree, clause.predicate, 'aux').some((aux) => /^do(?:es)?$/i.test(tokenAt(tree, aux).text));
  // "has never sent a soldier" tells what was; "had never accepted it" what is held
  const isRefused = clause.words.some((word) => REFUSING.has(word) && (word !== 'never' || clause.words.some((one) => MODAL.has(one)) || codebook.judgements.withheld.has(clause.lemma)));
  if (!isWithheld && !isRefused) return null;
  if (isBound || clause.passive)
    return { stance: 'opposes', issue: wholeClauseSpan(tree, clause.predicate), act: 'stated', why: 'judgement.refusal' };
  const object = clause.objects[0] ?? clause.obliques.find(({ preposition }) => name === `${clause.lemma} ${preposition}`)?.noun ?? clause.obliques[0]?.noun;
  if (object !== undefined && isIssue(sentence, object))
    return { stance: 'opposes', issue: nounSpan(tree, object), act: 'stated', why: 'judgement.refusal' };
  const complement = clause.complements.find(({ kind }) => kind !== 'bare');
  if (!complement) return null;
  return { stance: 'opposes', issue: clauseSpan(sentence, complement.predicate), act: 'stated', why: 'judgement.refusal' };
} // prettier-ignore

const MODAL: ReadonlySet<string> = new Set(['will', 'shall', 'can', 'would', 'could']);

/** The name by which a verb is one of refusals: "accept", "give up", "hear of"; null where it is none. */
function refusedBy(clause: Clause, { judgements: { refusals, cowed } }: Codebook): string | null {
  if (clause.passive) return cowed.has(clause.lemma) ? clause.lemma : null;
  // "will never quit fighting": what goes on; "can't talk about an election": what is not spoken of
  if (clause.lemma === 'quit' && clause.objects.length === 0) return null;
  if (clause.lemma === 'talk' && clause.obliques.some(({ preposition }) => preposition === 'about'))
    return null;
  const names = [
    [clause.lemma, ...clause.particles].join(' '),
    ...clause.obliques.map(({ preposition }) => `${clause.lemma} ${preposition}`),
    clause.lemma,
  ];
  return names.find((name) => refusals.has(name)) ?? null;
}

/** "would not move until the fleet had left", "will never sell an acre": any deed that is refused, come what may. */
function isForNothing(sentence: AnalysedSentence, clause: Clause): boolean {
  const { tree } = sentence;
  if (clause.kind !== 'verb' || !clause.words.some((word) => word === 'will' || word === 'would')) return false;
  if (IDLE.has(clause.lemma)) return false;
  // "We will never tire": talk
  if (clause.subjects.some((noun) => /^(?:i|we|you|they|he|she)$/i.test(tokenAt(tree, noun).text))) return false;
  if (clause.words.includes('never')) return !clause.passive && clause.objects.length > 0;
  return (
    saysNo(sentence, clause) &&
    (dependants(tree, clause.predicate, 'advcl').some((at) => BOUNDS.has(sentence.clauses.get(at)?.mark ?? '')) ||
      clause.obliques.some(({ preposition, noun }) => ['without', 'under'].includes(preposition) && isIssue(sentence, noun)))
  );
} // prettier-ignore

/** Verbs that tell how things will be, or that nothing will be said. */
const IDLE = new Set(['be', 'have', 'know', 'need', 'happen', 'see', 'say', 'comment', 'become', 'come', 'get', 'look', 'seem', 'mean', 'stop', 'begin', 'end', 'forget', 'tire', 'cease', 'work', 'take', 'do', 'make', 'reach']); // prettier-ignore
const BOUNDS = new Set(['until', 'till', 'unless', 'while', 'so long as', 'as long as']);

/** "will accept only a neutral judge", "will talk only if the siege is lifted": what it would take. */
function onlySo(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): Omit<StanceMatch, 'act'> | null {
  const { tree } = sentence;
  if (clause.kind !== 'verb' || clause.form !== 'finite' || refusedBy(clause, codebook) === null) return null;
  if (saysNo(sentence, clause) || !clause.words.some((word) => /^(?:will|would|can|could)$/.test(word))) return null;
  const isOnly = [clause.predicate, ...clause.objects, ...clause.obliques.map(({ noun }) => noun), ...dependants(tree, clause.predicate, 'advcl')].some((at) =>
    dependants(tree, at, 'advmod').some((one) => lemmaOf(tree, one) === 'only'),
  );
  return isOnly ? { stance: 'calls for', issue: wholeClauseSpan(tree, clause.predicate), why: 'judgement.only' } : null;
} // prettier-ignore

/** "would not", "no Syrian soldier would". */
const isDenied = (sentence: AnalysedSentence, clause: Clause): boolean =>
  saysNo(sentence, clause) ||
  clause.subjects.some((noun) =>
    dependants(sentence.tree, noun, 'det').some((det) => lemmaOf(sentence.tree, det) === 'no'),
  );

/**
 * What the holder says that it will not do: "said that it would never hand over the archive"; said again, anything: "reiterated that
 * Serbia would not join the sanctions".
 */
export function matchRefusalSaid(
  sentence: AnalysedSentence,
  said: Clause,
  holder: readonly string[],
  codebook: Codebook,
  isAgain: boolean,
): Omit<StanceMatch, 'act'> | null {
  const { tree } = sentence;
  const own = [...said.subjects, ...(said.passive ? said.objects : [])].flatMap((noun) =>
    idsOf(
      entitiesOf(sentence, noun, {
        places: false,
        adjectives: true,
        inside: true,
        inner: ['possessor', 'of', 'by', 'from', 'between'],
      }),
    ),
  );
  if (!own.some((id) => holder.includes(id))) return null;
  const only = onlySo(sentence, said, codebook);
  if (only) return only;
  // "said it would block any levy"
  const isDefiant = !said.passive && codebook.judgements.defies.has(said.lemma) && said.words.some((word) => word === 'will' || word === 'would');
  if (isDefiant && !isDenied(sentence, said) && said.objects.length > 0)
    return { stance: 'opposes', issue: nounSpan(tree, said.objects[0] ?? said.predicate), why: 'judgement.defiance' };
  if (!said.words.some((word) => REFUSING.has(word)) || !isDenied(sentence, said)) return null;
  const isNobody = !saysNo(sentence, said);
  if (!isAgain && !isNobody && refusedBy(said, codebook) === null && !isForNothing(sentence, said)) return null;
  return { stance: 'opposes', issue: wholeClauseSpan(tree, said.predicate), why: 'judgement.refusal' };
} // prettier-ignore

/** "there is no military solution", "there can be no peace without justice": what is denied, or what it would take. */
export function noSuch(
  sentence: AnalysedSentence,
  said: Clause,
  codebook: Codebook,
): Omit<StanceMatch, 'act'> | null {
  const { tree } = sentence;
  const isThere = dependants(tree, said.predicate, 'expl').some((child) => lemmaOf(tree, child) === 'there');
  const noun = isThere && said.lemma === 'be' ? said.subjects[0] : said.predicate;
  // "there was nothing to bargain over"
  const nothing =
    noun === undefined || !isThere
      ? undefined
      : dependants(tree, noun, 'acl', 'advcl').find((at) => sentence.clauses.get(at)?.form === 'infinitive');
  if (noun !== undefined && nothing !== undefined && lemmaOf(tree, noun) === 'nothing')
    return { stance: 'opposes', issue: wholeClauseSpan(tree, nothing), why: 'judgement.no-such' };
  if (noun === undefined || !isThere || !codebook.judgements.denied.has(lemmaOf(tree, noun))) return null;
  if (!dependants(tree, noun, 'det').some((det) => lemmaOf(tree, det) === 'no')) return null;
  const needed = [...dependants(tree, noun, 'nmod'), ...dependants(tree, said.predicate, 'obl')].find(
    (child) => caseOf(tree, child) === 'without',
  );
  return needed === undefined
    ? { stance: 'opposes', issue: nounSpan(tree, noun), why: 'judgement.no-such' }
    : { stance: 'calls for', issue: nounSpan(tree, needed), why: 'judgement.no-such' };
}
