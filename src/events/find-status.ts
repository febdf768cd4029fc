import type { Codebook, Status } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { findConditions } from './find-conditions.js';
import { ancestors, caseOf, dependants, relation, tokenAt, type Tree } from './tree.js';

/** A status with the cues that made it so, as rule names: `status.future`, `status.under.plan`. */
export interface StatusFinding {
  /** Null where nothing is to be coded: the act is only wished for. */
  readonly status: Status | null;
  readonly why: readonly string[];
}

const NEGATIVE = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'without',
  'hardly',
  'scarcely',
]);

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
      if (outer !== null || passesOn(token.deprel)) {
        const own = ownStatus(sentence, above, codebook, why);
        if (own !== 'happened' && !isReporting(above, codebook)) status = combine(own, status);
      }
      inner = above;
    }
  }
  if (status === 'planned' && isCalledOff(sentence, clause, codebook)) {
    why.push('status.called-off');
    return { status: 'cancelled', why };
  }
  return { status, why };
}

/** "was due to visit, but the trip was called off": a joined clause takes the plan back. */
function isCalledOff(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): boolean {
  const { tree } = sentence;
  const holders = [clause.predicate, ...ancestors(tree, clause.predicate)];
  return holders.some((holder) =>
    dependants(tree, holder, 'conj').some((child) => {
      const other = sentence.clauses.get(child);
      if (!other || other.predicate === clause.predicate) return false;
      const isBut = dependants(tree, child, 'cc').some((cc) =>
        ['but', 'yet'].includes(tokenAt(tree, cc).lemma.toLowerCase()),
      );
      const name = [other.lemma, ...other.particles].join(' ');
      return (
        isBut &&
        codebook.status.verbs.get(name) === 'cancelled' &&
        other.objects.every((noun) => isPlanWord(tree, noun))
      );
    }),
  );
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
  if (words.some((word) => NEGATIVE.has(word)) || negatedArgument(tree, clause)) {
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

/** The status that the word above a clause gives it; null when none, `stop` where its influence ends. */
function statusFromAbove(
  sentence: AnalysedSentence,
  at: number,
  clause: Clause,
  codebook: Codebook,
  why: string[],
): Status | null | 'stop' | 'wish' {
  const { tree } = sentence;
  const token = tokenAt(tree, at);
  const head = tokenAt(tree, token.head);
  const rel = relation(token);
  const lemma = head.lemma.toLowerCase();
  if (rel === 'conj') return null;
  if (rel === 'parataxis') return 'stop';
  if (token.deprel === 'acl:relcl') return 'stop';
  if (rel === 'advcl') {
    const mark = clause.form === 'ing' ? clause.mark : null;
    if (mark !== null && ['of', 'from'].includes(mark)) {
      // "stopped short of condemning": a clause after such a preposition completes the verb
      const found = statusOfWord(sentence, token.head, at, false, codebook);
      if (!found) return 'stop';
      why.push(`status.under.${found.cue}`);
      return found.status;
    }
    if (clause.form === 'infinitive') {
      // "flew to Beijing to meet Xi": with verbs of going the purpose is taken as done; else it is a plan
      if (MOTION.has(lemma)) return null;
      why.push('status.purpose');
      return 'planned';
    }
    return 'stop';
  }
  const governs =
    ['xcomp', 'ccomp', 'acl', 'obj', 'nsubj', 'obl', 'nmod', 'csubj'].includes(rel) ||
    token.deprel === 'nsubj:pass';
  if (!governs) return null;
  if (rel === 'ccomp' && codebook.saying.verbs.has(lemma) && !DENIALS.has(lemma)) return null;
  // "during their talks", "tempered by the warning": what is told beside the governor has its own standing
  if ((rel === 'obl' || rel === 'nmod') && token.deprel !== 'nmod:poss') {
    const preposition = caseOf(tree, at);
    if (preposition !== '' && !GOVERNING.has(preposition)) return 'stop';
  }
  const isNominal =
    clause.kind === 'noun' || rel === 'obj' || rel === 'obl' || rel === 'nmod' || rel === 'nsubj';
  const found = statusOfWord(sentence, token.head, at, isNominal, codebook);
  if (!found) return null;
  why.push(`status.under.${found.cue}`);
  return codebook.status.wishes.has(found.cue) ? 'wish' : found.status;
}

const MOTION = new Set([
  'travel',
  'fly',
  'arrive',
  'go',
  'visit',
  'come',
  'head',
  'gather',
  'convene',
  'sit',
  'host',
  'meet',
  'join',
  'return',
  'use',
]);
/** Prepositions by which a plan, call or threat takes the act that it is about. */
const GOVERNING = new Set(['for', 'of', 'to', 'about', 'on', 'toward', 'towards', 'against', 'into']);

const DENIALS = new Set(['deny', 'reject', 'dismiss', 'refute']);

function statusOfWord(
  sentence: AnalysedSentence,
  above: number,
  below: number,
  isNominal: boolean,
  codebook: Codebook,
): { status: Status; cue: string } | null {
  const { tree } = sentence;
  const head = tokenAt(tree, above);
  const lemma = head.lemma.toLowerCase();
  const { status } = codebook;
  const preposition = (tree.children[below] ?? [])
    .filter((child) => ['case', 'mark'].includes(relation(tokenAt(tree, child))))
    .map((child) => tokenAt(tree, child).lemma.toLowerCase())[0];
  if (head.upos === 'VERB') {
    const particles = sentence.clauses.get(above)?.particles ?? [];
    const adjuncts = dependants(tree, above, 'advmod', 'xcomp').map((child) =>
      tokenAt(tree, child).lemma.toLowerCase(),
    );
    const names = [
      ...adjuncts.map((word) => `${lemma} ${word}`),
      preposition ? `${lemma} ${preposition}` : null,
      ...particles.map((particle) => `${lemma} ${particle}`),
      `be ${lemma}`,
      lemma,
    ];
    for (const name of names) {
      const found = name === null ? undefined : status.verbs.get(name);
      // "supported the withdrawal" says nothing of a plan to an event that took place in a complement only verb
      if (found && !(isNominal && COMPLEMENT_ONLY.has(lemma))) return { status: found, cue: name ?? lemma };
    }
    return null;
  }
  const table = head.upos === 'ADJ' ? status.adjectives : status.nouns;
  const found = table.get(lemma);
  return found ? { status: found, cue: lemma } : null;
}

// these give a plan's status to a clause ("welcome a chance to visit", "agreed to visit") but not to a noun:
// "welcomed the visit", "supported the strikes" speak of what is there
const COMPLEMENT_ONLY = new Set(['welcome', 'support', 'back', 'oppose', 'help', 'like', 'tell', 'decide', 'agree', 'confirm', 'fail', 'avoid', 'let', 'allow', 'enable', 'fear', 'reject', 'dismiss', 'set', 'drop', 'vote', 'study', 'insist', 'require', 'need', 'push', 'press', 'commit', 'deny', 'cease']); // prettier-ignore
