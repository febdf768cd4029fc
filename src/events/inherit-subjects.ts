import type { Clause } from './clause.js';
import { DONE_TO } from './data/done-to.js';
import { OBJECT_CONTROL } from './object-control.js';
import { dependants, relation, tokenAt, withConjuncts, type Tree } from './tree.js';

/**
 * Gives clauses without a subject of their own the one that they share: control ("agreed to resume"), coordination
 * ("met Lee and signed"), participles ("citing …"), relatives ("troops that crossed", "an action condemned by Seoul").
 */
export function inheritSubjects(tree: Tree, clauses: ReadonlyMap<number, Clause>): Map<number, Clause> {
  const out = new Map<number, Clause>();
  for (const [index, clause] of clauses) out.set(index, resolveRelative(tree, clause));
  // governors first, so that chains inherit: "agreed to continue to work"
  const order = [...out.keys()].sort((a, b) => depth(tree, a) - depth(tree, b));
  for (const index of order) {
    const clause = out.get(index);
    if (clause && clause.kind !== 'noun') out.set(index, inherit(tree, clause, out));
  }
  return out;
}

function depth(tree: Tree, index: number): number {
  let steps = 0;
  for (let at = tokenAt(tree, index).head; at >= 0 && steps < tree.tokens.length; at = tokenAt(tree, at).head)
    steps++;
  return steps;
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** "Iran, which has supported Russia": the pronoun's place goes to the noun that the clause describes. */
function resolveRelative(tree: Tree, clause: Clause): Clause {
  const token = tokenAt(tree, clause.predicate);
  if (token.deprel.endsWith(':relcl')) return fillRelative(tree, clause);
  if (relation(token) !== 'acl' || token.head < 0) return clause;
  const noun = describedNouns(tree, token.head);
  // "an action condemned by Seoul"; "troops crossing the border"; "plans to visit" and "consideration of leading" are
  // left to inherit(): their subject is whose plan it is
  if (clause.form === 'participle' && clause.objects.length === 0)
    return { ...clause, passive: true, objects: noun };
  if (
    clause.form === 'ing' &&
    clause.subjects.length === 0 &&
    clause.mark === null &&
    !isIssued(tree, token.head)
  )
    return { ...clause, subjects: noun, borrowedSubject: true };
  return clause;
}

/** "issued a declaration demanding": it is the issuer who demands. */
const isIssued = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index).deprel === 'obj' && DOCUMENTS.has(tokenAt(tree, index).lemma.toLowerCase());

const DOCUMENTS = new Set([
  'declaration', 'statement', 'letter', 'petition', 'note', 'resolution', 'communique', 'message', 'motion',
]); // prettier-ignore

/** "memoranda of understanding expected this week": what is described may be the noun before the "of". */
function describedNouns(tree: Tree, head: number): number[] {
  const token = tokenAt(tree, head);
  const whole =
    relation(token) === 'nmod' && casing(tree, head) === 'of' && tokenAt(tree, token.head).upos === 'NOUN'
      ? [token.head]
      : [];
  return [...withConjuncts(tree, head), ...whole];
}

function fillRelative(tree: Tree, clause: Clause): Clause {
  const { head, deprel } = tokenAt(tree, clause.predicate);
  // where the clause hangs on a verb, the noun right before the pronoun is meant
  const noun = (pronoun: number): number[] =>
    deprel.startsWith('acl') && head >= 0 ? withConjuncts(tree, head) : nounBefore(tree, pronoun);
  const isPronoun = (index: number): boolean => RELATIVE.has(tokenAt(tree, index).lemma.toLowerCase());
  const put = (indices: readonly number[]): number[] =>
    indices.flatMap((index) => (isPronoun(index) ? noun(index) : [index]));
  const obliques = clause.obliques.flatMap(({ preposition, noun: own }) =>
    put([own]).map((one) => ({ preposition, noun: one })),
  );
  if ([...clause.subjects, ...clause.objects].some(isPronoun))
    return { ...clause, subjects: put(clause.subjects), objects: put(clause.objects), obliques };
  // "the envoy to whom Mexico granted asylum": what it lacks is no object
  if (clause.obliques.some(({ noun: own }) => isPronoun(own)))
    // "a base from which to attack" tells of no attack
    return clause.form === 'infinitive' ? clause : { ...clause, obliques };
  // "the man they arrested": no pronoun; the noun is what the verb lacks
  if (clause.kind !== 'verb' || !deprel.startsWith('acl') || head < 0) return clause;
  if (clause.subjects.length === 0 && !clause.passive)
    return { ...clause, subjects: withConjuncts(tree, head) };
  return clause.objects.length === 0 ? { ...clause, objects: withConjuncts(tree, head) } : clause;
}

function nounBefore(tree: Tree, index: number): number[] {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokenAt(tree, at);
    if (token.upos === 'VERB') return [];
    if (token.upos === 'PROPN' || token.upos === 'NOUN')
      return [token.deprel.startsWith('compound') || token.deprel.startsWith('flat') ? token.head : at];
  }
  return [];
}

function inherit(tree: Tree, clause: Clause, clauses: ReadonlyMap<number, Clause>): Clause {
  const token = tokenAt(tree, clause.predicate);
  // "flew to Paris and was received by the premier": of a joined passive the agent is not the subject
  const isJoinedPassive = clause.passive && relation(token) === 'conj';
  if ((clause.subjects.length > 0 && !isJoinedPassive) || (clause.passive && clause.objects.length > 0))
    return clause;
  const above = clauses.get(token.head);
  const rel = relation(token);
  if (rel === 'acl' && token.head >= 0) {
    // "plans to visit", "a decision by Paris to expel": whose plan it is
    const owners = dependants(tree, token.head, 'nmod').filter(
      (child) =>
        tokenAt(tree, child).deprel === 'nmod:poss' || ['by', 'of', 'from'].includes(casing(tree, child)),
    );
    if (owners.length > 0 || !above) {
      const holder = owners.length > 0 ? owners : subjectOfHolder(tree, token.head, clauses);
      return give(clause, holder);
    }
    return give(clause, subjectOfHolder(tree, token.head, clauses));
  }
  if (!above) return clause;
  if (rel === 'conj') {
    const joined = sharePassive(tree, shareTense(tree, clause, above), above);
    if (joined.passive) {
      const objects = above.passive ? above.objects : above.subjects;
      return { ...joined, objects, borrowedSubject: true };
    }
    // "was greeted by his host and inspected the guard": he who was greeted did
    return give(joined, above.passive && above.objects.length > 0 ? above.objects : above.subjects);
  }
  if (rel === 'xcomp' || rel === 'advcl' || rel === 'ccomp') {
    const objectControl =
      rel !== 'advcl' || clause.form === 'infinitive' ? OBJECT_CONTROL.has(above.lemma) : false;
    const controller =
      objectControl && above.objects.length > 0
        ? above.objects
        : objectControl && above.lemma === 'call' ? above.obliques.filter((o) => o.preposition === 'on' || o.preposition === 'upon').map((o) => o.noun)
        : above.passive ? (above.objects.length > 0 ? above.objects : above.subjects)
        : above.subjects; // prettier-ignore
    if (rel === 'ccomp' && clause.form === 'finite') return clause;
    return clause.passive
      ? { ...clause, objects: controller, borrowedSubject: true }
      : give(clause, controller);
  }
  return clause;
}

/** "will visit Nara and hold a meeting": a bare verb shares the auxiliaries of the one that it is joined to. */
function shareTense(tree: Tree, clause: Clause, above: Clause): Clause {
  const token = tokenAt(tree, clause.predicate);
  const isBare = token.text.toLowerCase() === token.lemma && clause.form !== 'infinitive';
  if (!isBare || dependants(tree, clause.predicate, 'aux').length > 0) return clause;
  if (above.tense !== 'future' && above.tense !== 'unknown') return clause;
  return { ...clause, tense: above.tense, words: [...clause.words, ...above.words], form: above.form };
}

/** "was arrested and wrongly held in Iran": a participle without object, joined to a passive whose doer nobody names. */
function sharePassive(tree: Tree, clause: Clause, above: Clause): Clause {
  const isPassive =
    above.passive &&
    above.kind === 'verb' &&
    above.subjects.length === 0 &&
    !clause.passive &&
    clause.objects.length === 0 &&
    clause.complements.length === 0 &&
    clause.form !== 'ing' &&
    tokenAt(tree, clause.predicate).text.toLowerCase() !== clause.lemma &&
    dependants(tree, clause.predicate, 'aux', 'nsubj').length === 0 &&
    DONE_TO.has(clause.lemma);
  return isPassive ? { ...clause, passive: true } : clause;
}

/** "announced plans to visit": the plan's holder is the announcer. */
function subjectOfHolder(tree: Tree, noun: number, clauses: ReadonlyMap<number, Clause>): readonly number[] {
  let at = noun;
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    const clause = clauses.get(at);
    if (clause && clause.kind !== 'noun' && clause.subjects.length > 0 && at !== noun) return clause.subjects;
    at = tokenAt(tree, at).head;
  }
  return [];
}

function casing(tree: Tree, index: number): string {
  const child = dependants(tree, index, 'case')[0];
  return child === undefined ? '' : tokenAt(tree, child).lemma.toLowerCase();
}

function give(clause: Clause, subjects: readonly number[]): Clause {
  return subjects.length === 0 ? clause : { ...clause, subjects, borrowedSubject: true };
}
