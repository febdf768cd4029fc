import type { Codebook, Status } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { beTo } from './be-to.js';
import { findConditions } from './find-conditions.js';
import { statusFromAbove } from './status-from-above.js';
import { ancestors, dependants, relation, tokenAt, type Tree } from './tree.js';

/** A status with the cues that made it so, as rule names: `status.future`, `status.under.plan`. */
export interface StatusFinding {
  /** Null where nothing is to be coded: the act is only wished for. */
  readonly status: Status | null;
  readonly why: readonly string[];
}

/**
 * Whether a clause's act took place: its own auxiliaries and negation, then what governs it ("plans to", "refused to",
 * "if …"), from the inside out.
 */
export function findStatus(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): StatusFinding {
  const why: string[] = [];
  let status = ownStatus(sentence, clause, codebook, why);
  let at = clause.predicate;
  let inner = clause;
  for (let steps = 0; steps < 8; steps++) {
    const token = tokenAt(sentence.tree, at);
    if (token.head < 0) break;
    const outer = statusFromAbove(sentence, at, inner, codebook, why);
    if (outer === 'stop') break;
    if (outer === 'wish') return { status: null, why };
    if (outer) status = combine(outer, status);
    const above = sentence.clauses.get(token.head);
    at = token.head;
    if (above) {
      // what governs it has a status of its own: "did not agree to meet", "will ask Iran to"
      if (outer !== null || passesOn(token.deprel) || isOccurring(token.deprel, above)) {
        const own = ownStatus(sentence, above, codebook, why);
        // "did not rule out expelling" leaves it open; "did not fail to" does it
        const isOpen =
          own === 'denied' && status === 'denied' && outer === 'denied' && !FAILING.has(above.lemma);
        if (isOpen) status = 'hypothetical';
        else if (own !== 'happened' && !isReporting(above, codebook)) status = combine(own, status);
      }
      inner = above;
    }
  }
  const takenBack = status === 'planned' ? takenBackAs(sentence, clause, codebook) : null;
  if (takenBack !== null) {
    why.push(takenBack === 'cancelled' ? 'status.called-off' : 'status.put-off');
    return { status: takenBack, why };
  }
  const isPutOff = why.some((cue) => codebook.status.postponing.has(cue.replace('status.under.', '')));
  return { status, why: isPutOff ? [...why, 'status.put-off'] : why };
}

const FAILING = new Set(['fail', 'neglect', 'omit', 'hesitate']);

/** "The meeting did not take place", "will go ahead": the verb says no more than that the event is. */
const isOccurring = (deprel: string, above: Clause): boolean =>
  deprel === 'nsubj' && OCCURRING.has(above.lemma);

const OCCURRING = new Set(
  'take happen occur go materialise materialize begin start open resume proceed'.split(' '),
);

/**
 * "was due to visit, but the trip was called off": a joined clause takes the plan back, or puts it off. So does one that the
 * tree hangs beside ("a visit, planned for May, was called off").
 */
function takenBackAs(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): Status | null {
  const { tree } = sentence;
  for (const holder of [clause.predicate, ...ancestors(tree, clause.predicate)])
    for (const child of dependants(tree, holder, 'conj', 'parataxis')) {
      const other = sentence.clauses.get(child);
      if (!other || other.predicate === clause.predicate) continue;
      const name = [other.lemma, ...other.particles].join(' ');
      const status = codebook.status.verbs.get(name);
      if (status !== 'cancelled' && !codebook.status.postponing.has(name)) continue;
      const isBut = dependants(tree, child, 'cc').some((cc) =>
        ['but', 'yet'].includes(tokenAt(tree, cc).lemma.toLowerCase()),
      );
      const isBeside =
        relation(tokenAt(tree, child)) === 'parataxis' && other.passive && other.objects.length === 0;
      if ((isBut && other.objects.every((noun) => isPlanWord(tree, noun))) || isBeside)
        return status === 'cancelled' ? 'cancelled' : 'planned';
    }
  return null;
}

const PLAN_WORDS = new Set(
  'visit trip tour meeting talk summit plan it event flight journey mission vote signing ceremony'.split(' '),
);
const isPlanWord = (tree: Tree, noun: number): boolean =>
  PLAN_WORDS.has(tokenAt(tree, noun).lemma.toLowerCase());

const passesOn = (deprel: string): boolean => ['xcomp', 'obj', 'nsubj:pass', 'obl', 'nmod'].includes(deprel);

/** What wins when an inner status stands under an outer one: "refused to consider visiting" is denied. */
export function combine(outer: Status, inner: Status): Status {
  if (outer === 'happened') return inner;
  if (outer === 'denied') return inner === 'denied' ? 'happened' : 'denied';
  if (outer === 'cancelled') return 'cancelled';
  if (outer === 'hypothetical') return inner === 'denied' ? 'denied' : 'hypothetical';
  return inner === 'happened' ? 'planned' : inner;
}

function ownStatus(sentence: AnalysedSentence, clause: Clause, codebook: Codebook, why: string[]): Status {
  const { tree } = sentence;
  const words = ownWords(tree, clause);
  if (words.some((word) => codebook.status.words.get(word) === 'denied') || negatedArgument(tree, clause)) {
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

/** "would" in what somebody said, with no condition to it. */
export function isReportedFuture(sentence: AnalysedSentence, clause: Clause): boolean {
  const token = tokenAt(sentence.tree, clause.predicate);
  const above = sentence.clauses.get(token.head);
  return (
    clause.words.includes('would') &&
    relation(token) === 'ccomp' &&
    above?.tense === 'past' &&
    findConditions(sentence, clause).length === 0
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

const isReporting = (clause: Clause, codebook: Codebook): boolean =>
  codebook.saying.verbs.has(clause.lemma) && !codebook.status.verbs.has(clause.lemma);
