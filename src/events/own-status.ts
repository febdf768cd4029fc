import type { Codebook, Status } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { beTo } from './be-to.js';
import type { Clause } from './clause.js';
import { isReportedFuture } from './is-reported-future.js';
import { type Tree, dependants, relation, tokenAt } from './tree.js';

/** The reason that stands in `why` where what was not done "until" a day was done then. */
export const ONLY_THEN = 'status.word.until';

/** Whether a clause's own words say that it took place: "will", "did not", "may", "if". */
export function ownStatus(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
  why: string[],
): Status {
  const { tree } = sentence;
  const words = ownWords(tree, clause);
  if (words.some((word) => codebook.status.words.get(word) === 'denied') || negatedArgument(tree, clause)) {
    // "should not have been arrested": it was
    if (clause.words.includes('have') && clause.words.some((word) => OUGHT.has(word))) {
      why.push('status.word.should-have');
      return 'happened';
    }
    if (isOnlyThen(sentence, clause)) {
      why.push(ONLY_THEN);
      return 'happened';
    }
    if (isAdvice(tree, clause)) why.push(UNSAID);
    why.push('status.negated');
    return 'denied';
  }
  if (clause.kind === 'noun') {
    for (const word of words) {
      const status = codebook.status.adjectives.get(word);
      if (status) {
        why.push(`status.adjective.${word}`);
        return status;
      }
    }
    return 'happened';
  }
  if (isInverted(tree, clause)) {
    why.push('status.word.inverted');
    return 'hypothetical';
  }
  const meant = meantStatus(tree, clause);
  if (meant !== null) {
    why.push('status.be-to');
    return meant;
  }
  if (clause.tense === 'future') {
    why.push('status.future');
    return 'planned';
  }
  for (const word of words) {
    const status = codebook.status.words.get(word);
    // "may" and "can" with "have" tell of the past as a guess all the same
    if (status && status !== 'denied') {
      why.push(`status.word.${word}`);
      // "said on Tuesday it would reopen": the past's way of saying "will"
      return word === 'would' && isReportedFuture(sentence, clause) ? 'planned' : status;
    }
  }
  if (clause.mark !== null && ['if', 'unless', 'whether', 'lest', 'provided'].includes(clause.mark)) {
    why.push(`status.word.${clause.mark}`);
    return 'hypothetical';
  }
  return 'happened';
}

/** The cue of a negation that tells of no act left undone. */
export const UNSAID = 'status.not-told';

/** "must never be fought", "we cannot allow", "did not evacuate sooner": what should not be, or was not done so soon. */
function isAdvice(tree: Tree, clause: Clause): boolean {
  if (clause.words.some((word) => OUGHT.has(word) || DEGREES.has(word))) return true;
  const isOwn = clause.subjects.some((noun) => ['we', 'i'].includes(tokenAt(tree, noun).text.toLowerCase()));
  return isOwn && clause.words.some((word) => word === 'can' || word === 'cannot');
}

const OUGHT: ReadonlySet<string> = new Set(['should', 'must', 'ought']);
const DEGREES: ReadonlySet<string> = new Set(['sooner', 'earlier', 'enough']);

/** "Had Kenya attacked, …", "should it refuse, …": a condition told by the order of words. */
function isInverted(tree: Tree, clause: Clause): boolean {
  if (clause.form !== 'finite' || clause.mark !== null) return false;
  const first = dependants(tree, clause.predicate, 'aux', 'cop')[0];
  const subject = dependants(tree, clause.predicate, 'nsubj')[0];
  if (first === undefined || subject === undefined || first > subject) return false;
  if (clause.relation !== 'advcl' && first > 0) return false;
  return ['had', 'should', 'were'].includes(tokenAt(tree, first).text.toLowerCase());
}

/** "is to visit", "was to travel on": planned; "was to have visited": it came to nothing. Null for other clauses. */
function meantStatus(tree: Tree, clause: Clause): Status | null {
  const be = clause.form === 'infinitive' ? beTo(tree, clause.predicate) : null;
  if (be === null) return null;
  // "is yet to withdraw"
  if (clause.words.includes('yet')) return 'denied';
  return (be === 'was' || be === 'were') && clause.words.includes('have') ? 'cancelled' : 'planned';
}

/** "did not recognise Kosovo until 2019", "had not met until Doha brought them together": then it was done. */
function isOnlyThen(
  { tree, clauses }: AnalysedSentence,
  { kind, tense, predicate, obliques, words }: Clause,
): boolean {
  if (kind !== 'verb' || tense !== 'past' || words.includes('would')) return false;
  return (
    obliques.some(({ preposition }) => preposition === 'until') ||
    dependants(tree, predicate, 'advcl').some(
      (child) =>
        clauses.get(child)?.tense === 'past' &&
        dependants(tree, child, 'mark').some((mark) => tokenAt(tree, mark).lemma === 'until'),
    )
  );
}

/** Auxiliaries, adverbs and determiners on the predicate itself; a joined verb has those that it shares. */
function ownWords(tree: Tree, clause: Clause): readonly string[] {
  if (clause.kind !== 'noun') return clause.words;
  return dependants(tree, clause.predicate, 'advmod', 'det', 'amod', 'case')
    .filter((child) => relation(tokenAt(tree, child)) !== 'case' || tokenAt(tree, child).lemma === 'without')
    .flatMap((child) => [tokenAt(tree, child).lemma.toLowerCase(), tokenAt(tree, child).text.toLowerCase()]);
}

/** "No talks were held", "made no commitment", "neither side agreed". */
function negatedArgument(tree: Tree, clause: Clause): boolean {
  return [...clause.subjects, ...clause.objects].some((noun) => {
    const token = tokenAt(tree, noun);
    if (['nobody', 'none', 'nothing', 'neither'].includes(token.lemma.toLowerCase())) return true;
    // "no talks", "neither side", "neither Ghana nor Togo"
    return dependants(tree, noun, 'det', 'cc', 'advmod').some((child) =>
      ['no', 'neither'].includes(tokenAt(tree, child).lemma.toLowerCase()),
    );
  });
}
