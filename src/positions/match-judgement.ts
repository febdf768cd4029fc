import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { saysNo } from '../events/says-no.js';
import { caseOf, dependants, tokenAt, type Tree } from '../events/tree.js';
import { isIssue, isIssueOrIt, nounSpan, wholeClauseSpan } from './issue-span.js';
import { lemmaOf, stanceOfWords, turned } from './judging-words.js';
import { matchDescription } from './match-description.js';
import { matchRefusal, matchRefusalSaid, noSuch } from './match-refusal.js';
import { matchView } from './match-view.js';
import type { StanceMatch } from './stance-match.js';

/**
 * The stances told by a judgement: what the holder says that something is, must be, or will meet. The clause is the one whose
 * subject holds it ("Kenya stressed that …", "described X as …"); what it says besides is a stance of its own.
 */
export function matchJudgements(
  sentence: AnalysedSentence,
  clause: Clause,
  holder: readonly string[],
  codebook: Codebook,
): StanceMatch[] {
  const { judgements } = codebook;
  const name = [clause.lemma, ...clause.particles].join(' ');
  if (judgements.describers.has(clause.lemma)) {
    const described = matchDescription(sentence, clause, codebook);
    if (described) return [described];
  }
  if (judgements.sayers.has(name) || judgements.sayers.has(clause.lemma) || isOpinion(sentence, clause)) {
    const isAgain = judgements.repeating.has(clause.lemma);
    const found = saidClauses(sentence, clause).flatMap((said, order): StanceMatch[] => {
      // "and that's positive": what is said besides must name what it judges
      const isTalk =
        order > 0 ? isByPronoun(sentence, said) : isSpoken(sentence, clause) && isSpoken(sentence, said);
      if (clause.subjects.length > 0 && isTalk) return [];
      const match =
        judgeClause(sentence, said, codebook) ??
        matchRefusalSaid(sentence, said, holder, codebook, isAgain) ??
        demanded(sentence, clause, said);
      if (match === null) return [];
      // "does not believe that the levy is legal", "does not think that Mali should pay"
      const isDenied = saysNo(sentence, clause);
      const stance = !isDenied
        ? match.stance
        : match.stance === 'calls for'
          ? 'opposes'
          : turned(match.stance);
      return [{ ...match, stance, act: isAgain ? 'reaffirmed' : 'stated', said: said.predicate }];
    });
    if (found.length > 0) return found;
  }
  const other =
    matchView(sentence, clause, codebook, (said) => judgeClause(sentence, said, codebook)) ??
    matchRefusal(sentence, clause, codebook);
  return other === null ? [] : [other];
}

/** "insists that the fleet leave the bay": the bare form of the verb, beside a subject in the singular. */
function demanded(
  { tree }: AnalysedSentence,
  clause: Clause,
  said: Clause,
): Omit<StanceMatch, 'act'> | null {
  const subject = said.subjects[0] ?? (said.passive ? said.objects[0] : undefined);
  if (!INSISTING.has(clause.lemma) || subject === undefined || said.tense === 'future') return null;
  const { upos, text } = tokenAt(tree, subject);
  if (!['NOUN', 'PROPN'].includes(upos) || /s$/i.test(text)) return null;
  const aux = dependants(tree, said.predicate, 'aux', 'cop');
  const verb = tokenAt(tree, aux[0] ?? said.predicate);
  const isBare = verb.text === verb.lemma && aux.length <= 1 && (aux.length === 0 ? said.kind === 'verb' : verb.text === 'be');
  return isBare ? { stance: 'calls for', issue: wholeClauseSpan(tree, said.predicate), why: 'judgement.must' } : null;
} // prettier-ignore

const INSISTING = new Set(['insist', 'recommend', 'stipulate']);

/**
 * What an office's own text judges in a main clause, in its own name: "There is no military solution", "This is a violation of
 * international law", "Those responsible must answer for it".
 * @param mayPraise whether praise counts too: an office praises much in passing
 */
export function matchOwnJudgement(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
  mayPraise = false,
): StanceMatch | null {
  if (clause.form !== 'finite' || !isMain(sentence, clause)) return null;
  const subject = clause.subjects[0];
  if (subject !== undefined && FIRST_PERSON.test(tokenAt(sentence.tree, subject).text)) return null;
  const match = judgeClause(sentence, clause, codebook);
  // "the ruling undermines that truth": what is argued in passing
  if (match?.why === 'judgement.wrong' && !mayPraise) return null;
  return match === null || (match.stance === 'supports' && !mayPraise) ? null : { ...match, act: 'stated' };
}

/** A main clause, or one joined to it with a subject of its own. */
function isMain(sentence: AnalysedSentence, { relation, predicate, borrowedSubject }: Clause): boolean {
  if (relation !== 'conj') return ['root', 'parataxis'].includes(relation);
  const first = sentence.clauses.get(tokenAt(sentence.tree, predicate).head);
  return !borrowedSubject && first !== undefined && first.kind !== 'noun' && isMain(sentence, first);
}

const FIRST_PERSON = /^(?:i|we|you|he|she|they|it|who)$/i;

/** "was of the opinion that". */
const isOpinion = ({ tree }: AnalysedSentence, clause: Clause): boolean =>
  clause.kind === 'adjective' && OPINIONS.has(clause.lemma) && caseOf(tree, clause.predicate) === 'of';

export const OPINIONS: ReadonlySet<string> = new Set(['view', 'opinion', 'belief', 'conviction', 'mind']);

/** "I think that's important": neither who speaks nor of what is named. */
const isSpoken = ({ tree }: AnalysedSentence, clause: Clause): boolean =>
  clause.subjects.every(
    (noun) =>
      ['PRON', 'DET'].includes(tokenAt(tree, noun).upos) &&
      tokenAt(tree, noun).text.toLowerCase() !== 'there',
  );

const isByPronoun = ({ tree }: AnalysedSentence, said: Clause): boolean =>
  [...said.subjects, ...(said.passive ? said.objects : [])].some((noun) =>
    /^(?:that|this|it|these|those)$/i.test(tokenAt(tree, noun).text),
  );

/** What is said: the complement clauses, with those joined to them. */
function saidClauses(sentence: AnalysedSentence, clause: Clause): Clause[] {
  const { tree } = sentence;
  const said = dependants(
    tree,
    clause.predicate,
    'ccomp',
    'parataxis',
    ...(clause.kind === 'adjective' ? ['acl'] : []),
  );
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
  if (isClosed(sentence, said, codebook) && subject !== undefined && isIssueOrIt(sentence, subject))
    return { stance: 'opposes', issue: nounSpan(tree, subject), why: 'judgement.closed' };
  const none =
    noSuch(sentence, said, codebook) ?? nobodyMay(sentence, said) ?? forbidden(sentence, said, codebook);
  if (none) return none;
  if (
    subject !== undefined &&
    isIssueOrIt(sentence, subject) &&
    (doesWrong(sentence, said, codebook) || lacks(sentence, said, codebook))
  )
    return { stance: 'opposes', issue: nounSpan(tree, subject), why: 'judgement.wrong' };
  // "the suspension went too far"
  if (said.lemma === 'go' && said.words.includes('far') && subject !== undefined)
    return { stance: 'opposes', issue: nounSpan(tree, subject), why: 'judgement.too-far' };
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

/** "nobody has the right to bully us", "no state can rule over the strait": what is not anybody's to do. */
function nobodyMay(sentence: AnalysedSentence, said: Clause): Omit<StanceMatch, 'act'> | null {
  const { tree } = sentence;
  const subject = said.subjects[0];
  if (subject === undefined || said.form !== 'finite') return null;
  const isNobody =
    /^(?:nobody|none|no-one)$/i.test(tokenAt(tree, subject).text) ||
    dependants(tree, subject, 'det').some((det) => lemmaOf(tree, det) === 'no');
  const isTheirs =
    said.words.some((word) => word === 'can' || word === 'may') ||
    (said.words.includes('could') && tokenAt(tree, subject).upos === 'NOUN') ||
    (said.lemma === 'have' && said.objects.some((noun) => RIGHTS.has(lemmaOf(tree, noun))));
  return isNobody && isTheirs
    ? { stance: 'opposes', issue: wholeClauseSpan(tree, said.predicate), why: 'judgement.nobody' }
    : null;
}

const RIGHTS = new Set([
  'right',
  'business',
  'authority',
  'licence',
  'license',
  'standing',
  'claim',
  'say',
  'mandate',
]);

/** "any attempt to send troops would be opposed": what would be met. */
function forbidden(
  sentence: AnalysedSentence,
  said: Clause,
  { judgements }: Codebook,
): Omit<StanceMatch, 'act'> | null {
  const subject = said.objects[0];
  const isFuture = said.words.some((word) => word === 'will' || word === 'would');
  // "would be blocked by snow"
  if (
    !said.passive ||
    said.subjects.length > 0 ||
    subject === undefined ||
    !isFuture ||
    saysNo(sentence, said)
  )
    return null;
  return judgements.withstood.has(said.lemma) && isIssue(sentence, subject)
    ? { stance: 'opposes', issue: nounSpan(sentence.tree, subject), why: 'judgement.answer' }
    : null;
}

/** "the blockade breached the charter". */
const doesWrong = (sentence: AnalysedSentence, said: Clause, { judgements }: Codebook): boolean =>
  said.kind === 'verb' &&
  !said.passive &&
  judgements.wrongs.has(said.lemma) &&
  !saysNo(sentence, said) &&
  !said.objects.some((noun) => /^(?:nobody|nothing|none|no-one)$/i.test(tokenAt(sentence.tree, noun).text));

/** "has no basis in law", "serves no purpose". */
const lacks = ({ tree }: AnalysedSentence, said: Clause, { judgements }: Codebook): boolean =>
  said.lemma === 'have' &&
  said.objects.some(
    (noun) =>
      judgements.denied.has(lemmaOf(tree, noun)) &&
      dependants(tree, noun, 'det').some((det) => lemmaOf(tree, det) === 'no'),
  );

/** "is out of the question", "is not on the table", "is no option": closed to bargaining. */
function isClosed(sentence: AnalysedSentence, said: Clause, { judgements }: Codebook): boolean {
  const { tree } = sentence;
  if (said.kind !== 'adjective') return false;
  const name = [caseOf(tree, said.predicate), lemmaOf(tree, said.predicate)].join(' ').trim();
  if (judgements.closed.has(name)) return !saysNo(sentence, said);
  const isNone = dependants(tree, said.predicate, 'det').some((det) => lemmaOf(tree, det) === 'no');
  return judgements.open.has(name) && (isNone || saysNo(sentence, said));
}

/** "remains a vital partner": a complement or, as some trees have it, an object. */
const remainder = (tree: Tree, said: Clause): number | undefined =>
  dependants(tree, said.predicate, 'xcomp', 'obj')[0];

function isObligation(tree: Tree, said: Clause, codebook: Codebook): boolean {
  const must = dependants(tree, said.predicate, 'aux').find((child) =>
    ['must', 'should', 'ought'].includes(lemmaOf(tree, child)),
  );
  if (must !== undefined) {
    // "should diplomacy fail" is a condition; "should have known" a reproach; "I should say" corrects a word
    const subject = dependants(tree, said.predicate, 'nsubj')[0];
    if (subject !== undefined && tokenAt(tree, subject).text === 'I' && codebook.saying.verbs.has(said.lemma))
      return false;
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
