import type { Codebook, Status } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { caseOf, dependants, relation, tokenAt } from './tree.js';

/** The status that the word above a clause gives it; null when none, `stop` where its influence ends. */
export function statusFromAbove(
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
  if (rel === 'conj')
    return isBesideObject(sentence, token.head, clause) ? asWord(sentence, at, codebook, why) : null;
  if (rel === 'parataxis') return 'stop';
  if (token.deprel === 'acl:relcl') return 'stop';
  // "has yet to withdraw"
  if (
    clause.form === 'infinitive' &&
    lemma === 'have' &&
    dependants(tree, token.head, 'advmod').some((child) => tokenAt(tree, child).lemma === 'yet')
  ) {
    why.push('status.under.have yet');
    return 'denied';
  }
  // "we have to push back": what one ought to do; "had to withdraw" was done
  if (
    clause.form === 'infinitive' &&
    rel === 'xcomp' &&
    head.text.toLowerCase() === 'have' &&
    isOurs(sentence, token.head)
  ) {
    why.push('status.under.have to');
    return 'wish';
  }
  if (rel === 'advcl') {
    const mark = clause.form === 'ing' ? clause.mark : null;
    if (mark !== null && ['of', 'from', 'to'].includes(mark)) {
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
    if (isYetToCome(sentence, clause, token.head)) {
      why.push('status.when');
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
  const told = rel === 'acl' ? statusOfTold(sentence, token.head) : null;
  if (told !== null) {
    why.push(`status.told.${lemma}`);
    return told;
  }
  // "a stay had to be called off": what becomes of the subject is told further down
  const must = rel === 'nsubj' && lemma === 'have' ? dependants(tree, token.head, 'xcomp')[0] : undefined;
  if (must !== undefined && sentence.clauses.get(must)?.passive === true) {
    const fate = statusOfWord(sentence, must, at, true, codebook);
    if (fate) {
      why.push(`status.under.${fate.cue}`);
      return fate.status;
    }
  }
  const isNominal =
    clause.kind === 'noun' || rel === 'obj' || rel === 'obl' || rel === 'nmod' || rel === 'nsubj';
  const found = statusOfWord(sentence, token.head, at, isNominal, codebook);
  if (!found) return null;
  why.push(`status.under.${found.cue}`);
  return codebook.status.wishes.has(found.cue) ? 'wish' : found.status;
}

const isOurs = ({ tree, clauses }: AnalysedSentence, verb: number): boolean =>
  clauses.get(verb)?.subjects.some((noun) => ['we', 'i'].includes(tokenAt(tree, noun).text.toLowerCase())) ===
  true;

/** "discussed their ties and deepening cooperation": a gerund joined to a finite verb is one of its objects. */
const isBesideObject = ({ clauses }: AnalysedSentence, above: number, { form, tense }: Clause): boolean => {
  const first = clauses.get(above);
  return (
    form === 'ing' &&
    tense === 'unknown' &&
    first?.kind === 'verb' &&
    first.form === 'finite' &&
    first.tense === 'past'
  );
};

/** The status that the verb above gives its objects. */
function asWord(
  sentence: AnalysedSentence,
  at: number,
  codebook: Codebook,
  why: string[],
): Status | 'wish' | null {
  const found = statusOfWord(sentence, tokenAt(sentence.tree, at).head, at, true, codebook);
  if (!found) return null;
  why.push(`status.under.${found.cue}`);
  return codebook.status.wishes.has(found.cue) ? 'wish' : found.status;
}

/** "rejected reports that it had attacked", "there is no evidence that": what becomes of what a noun tells. */
function statusOfTold({ tree }: AnalysedSentence, noun: number): Status | null {
  const token = tokenAt(tree, noun);
  const isNo = dependants(tree, noun, 'det').some(
    (child) => tokenAt(tree, child).lemma.toLowerCase() === 'no',
  );
  if (EVIDENCE.has(token.lemma)) return isNo ? 'hypothetical' : null;
  if (!TOLD.has(token.lemma) || token.head < 0) return null;
  const isDenied =
    ['obj', 'nsubj:pass'].includes(token.deprel) && DENIALS.has(tokenAt(tree, token.head).lemma);
  return isDenied ? 'denied' : null;
}

const TOLD = new Set(
  'report allegation accusation claim charge suggestion rumour rumor assertion insinuation'.split(' '),
);
const EVIDENCE = new Set(
  'evidence proof indication sign confirmation suggestion hint information'.split(' '),
);

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

const DENIALS = new Set(['deny', 'reject', 'dismiss', 'refute', 'rebut', 'rebuff']);

/** "is set to", "a visit due to": not "the summit opened", of which "be open" says nothing. */
function mayBe({ tree, clauses }: AnalysedSentence, verb: number): boolean {
  const clause = clauses.get(verb);
  if (clause?.kind !== 'verb' || clause.passive || clause.form !== 'finite') return true;
  return dependants(tree, verb, 'aux', 'cop').some((aux) => tokenAt(tree, aux).lemma === 'be');
}

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
      // "look forward to welcoming"
      ...(preposition ? [...adjuncts, ...particles].map((word) => `${lemma} ${word} ${preposition}`) : []),
      ...adjuncts.map((word) => `${lemma} ${word}`),
      preposition ? `${lemma} ${preposition}` : null,
      ...particles.map((particle) => `${lemma} ${particle}`),
      mayBe(sentence, above) ? `be ${lemma}` : null,
      lemma,
    ];
    for (const name of names) {
      const found = name === null ? undefined : status.verbs.get(name);
      // "supported the withdrawal" says nothing of a plan to an event that took place in a complement only verb
      // "plans for a meeting were dropped": a plan is dropped as what it is about
      // "a planned stop was dropped"
      const isPlanned = dependants(tree, below, 'amod').some(
        (child) => tokenAt(tree, child).text.toLowerCase() === 'planned',
      );
      const isOfPlan =
        found === 'cancelled' && (isPlanned || status.nouns.has(tokenAt(tree, below).lemma.toLowerCase()));
      if (found && (!(isNominal && COMPLEMENT_ONLY.has(lemma)) || isOfPlan))
        return { status: found, cue: name ?? lemma };
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

/** "will be signed when the premier visits Accra", "before he arrives": what is ahead of us as its clause is. */
function isYetToCome({ clauses }: AnalysedSentence, clause: Clause, head: number): boolean {
  if (clause.tense !== 'present' || clause.form !== 'finite' || !TIMES.has(clause.mark ?? '')) return false;
  const above = clauses.get(head);
  return above !== undefined && (above.tense === 'future' || above.words.some((word) => MODALS.has(word)));
}

const TIMES: ReadonlySet<string> = new Set(['when', 'once', 'before', 'after', 'until', 'till', 'whenever']);
const MODALS: ReadonlySet<string> = new Set(['could', 'may', 'might', 'should', 'would', 'can']);
