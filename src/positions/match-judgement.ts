import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { saysNo } from '../events/says-no.js';
import { dependants, relation, tokenAt, type Tree } from '../events/tree.js';
import { clauseSpan, isIssue, nounSpan, wholeClauseSpan } from './issue-span.js';
import type { StanceMatch } from './stance-match.js';

/**
 * A stance told by a judgement: what the holder says that something is, must be, or will meet. The clause is the one whose
 * subject holds it ("Kenya stressed that …", "described X as …").
 */
export function matchJudgement(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): StanceMatch | null {
  const { judgements } = codebook;
  const name = [clause.lemma, ...clause.particles].join(' ');
  if (judgements.describers.has(clause.lemma)) {
    const described = matchDescription(sentence, clause, codebook);
    if (described) return described;
  }
  if (judgements.sayers.has(name) || judgements.sayers.has(clause.lemma)) {
    const act = judgements.repeating.has(clause.lemma) ? 'reaffirmed' : 'stated';
    for (const said of saidClauses(sentence, clause)) {
      const match = judgeClause(sentence, said, codebook);
      if (match) return { ...match, act };
    }
  }
  return matchRefusal(sentence, clause, codebook);
}

/** What is said: the complement clauses, with those joined to them. */
function saidClauses(sentence: AnalysedSentence, clause: Clause): Clause[] {
  const { tree } = sentence;
  const said = dependants(tree, clause.predicate, 'ccomp', 'parataxis');
  return [...said, ...said.flatMap((index) => dependants(tree, index, 'conj'))].flatMap((index) => {
    const inner = sentence.clauses.get(index);
    return inner && inner.kind !== 'noun' ? [inner] : [];
  });
}

function judgeClause(
  sentence: AnalysedSentence,
  said: Clause,
  codebook: Codebook,
): Omit<StanceMatch, 'act'> | null {
  const { tree } = sentence;
  const { judgements } = codebook;
  const subject = said.subjects[0];
  if (isObligation(tree, said, codebook) && !saysNo(sentence, said))
    return { stance: 'calls for', issue: wholeClauseSpan(tree, said.predicate), why: 'judgement.must' };
  if (said.tense === 'future' && judgements.answers.has(said.lemma) && subject !== undefined) {
    const answered = [...said.objects, ...said.obliques.map(({ noun }) => noun)].some((noun) =>
      judgements.responses.has(lemmaOf(tree, noun)),
    );
    if (answered && isIssue(sentence, subject))
      return { stance: 'opposes', issue: nounSpan(tree, subject), why: 'judgement.answer' };
  }
  const judged =
    said.kind === 'adjective' ? said.predicate : said.lemma === 'remain' ? remainder(tree, said) : undefined;
  if (judged === undefined) return null;
  const stance = stanceOfWords(tree, judged, codebook);
  if (stance === null) return null;
  return {
    stance: saysNo(sentence, said) ? turned(stance) : stance,
    issue: subject === undefined || !isIssue(sentence, subject) ? wholeClauseSpan(tree, said.predicate) : nounSpan(tree, subject),
    why: 'judgement.is',
  }; // prettier-ignore
}

/** "remains a vital partner": a complement or, as some trees have it, an object. */
const remainder = (tree: Tree, said: Clause): number | undefined =>
  dependants(tree, said.predicate, 'xcomp', 'obj')[0];

/** "describe 2026 as a year of restoration", "called the drills a provocation". */
function matchDescription(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): StanceMatch | null {
  const { tree } = sentence;
  const object = clause.objects[0];
  if (object === undefined || !isIssue(sentence, object)) return null;
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

/** "will never recognise Kosovo", "cannot tolerate such acts". */
function matchRefusal(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): StanceMatch | null {
  const { tree } = sentence;
  if (!codebook.judgements.refusals.has(clause.lemma) || !saysNo(sentence, clause)) return null;
  if (!clause.words.some((word) => ['will', 'shall', 'can', 'would', 'never'].includes(word))) return null;
  const object = clause.objects[0] ?? clause.obliques[0]?.noun;
  if (object !== undefined && isIssue(sentence, object))
    return { stance: 'opposes', issue: nounSpan(tree, object), act: 'stated', why: 'judgement.refusal' };
  const complement = clause.complements.find(({ kind }) => kind !== 'bare');
  if (!complement) return null;
  return { stance: 'opposes', issue: clauseSpan(sentence, complement.predicate), act: 'stated', why: 'judgement.refusal' }; // prettier-ignore
}

function isObligation(tree: Tree, said: Clause, codebook: Codebook): boolean {
  const must = dependants(tree, said.predicate, 'aux').find((child) =>
    ['must', 'should', 'ought'].includes(lemmaOf(tree, child)),
  );
  if (must !== undefined) {
    // "should diplomacy fail" is a condition; "should have known" a reproach
    const subject = dependants(tree, said.predicate, 'nsubj')[0];
    return !said.words.includes('have') && (subject === undefined || subject < must);
  }
  // "needs to stop", "have to return"
  return (
    codebook.judgements.obligations.has(said.lemma) &&
    said.form === 'finite' &&
    said.objects.length === 0 &&
    dependants(tree, said.predicate, 'xcomp').length > 0
  );
}

/** Whether a phrase judges well or ill, by its head and what describes it; ill wins. Null when no word says. */
export function stanceOfWords(tree: Tree, head: number, codebook: Codebook): 'supports' | 'opposes' | null {
  const { judgements } = codebook;
  const near = [head, ...dependants(tree, head, 'amod', 'compound', 'conj')];
  const of = dependants(tree, head, 'nmod').filter((child) =>
    dependants(tree, child, 'case').some((mark) => lemmaOf(tree, mark) === 'of'),
  );
  const words = [...near, ...of].map((index) => lemmaOf(tree, index));
  const phrases = near.slice(1).map((index) => `${lemmaOf(tree, index)} ${lemmaOf(tree, head)}`);
  if ([...words, ...phrases].some((word) => judgements.opposes.has(word))) return 'opposes';
  return near.some((index) => judgements.supports.has(lemmaOf(tree, index))) ? 'supports' : null;
}

/** Whether the phrase, or what it is explained by, stands in quotation marks: a formula in the holder's own form. */
function isQuoted(tree: Tree, head: number): boolean {
  return [head, ...dependants(tree, head, 'appos', 'nmod', 'flat')].some((index) =>
    dependants(tree, index, 'punct').some((mark) => /^[“"]$/u.test(tokenAt(tree, mark).text)),
  );
}

/** A judgement negated: "is not acceptable" opposes; "is not illegal" is no praise, but says that nothing is wrong. */
const turned = (stance: StanceMatch['stance']): StanceMatch['stance'] =>
  stance === 'supports' ? 'opposes' : stance === 'opposes' ? 'supports' : stance;

const lemmaOf = (tree: Tree, index: number): string => tokenAt(tree, index).lemma.toLowerCase();
