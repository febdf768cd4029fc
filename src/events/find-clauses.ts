import type { Codebook } from '../codebook/index.js';
import { beTo } from './be-to.js';
import type { Clause, ComplementClause, Oblique } from './clause.js';
import { happeningObliques } from './happening-obliques.js';
import { OBJECT_CONTROL } from './object-control.js';
import { inheritSubjects } from './inherit-subjects.js';
import { caseOf, dependants, relation, tokenAt, withConjuncts, type Tree } from './tree.js';

/**
 * Every clause of a sentence, by its predicate's token index: verbs, predicate adjectives, and the nouns that the
 * codebook knows as events ("the withdrawal of troops").
 */
export function findClauses(tree: Tree, codebook: Codebook): Map<number, Clause> {
  const clauses = new Map<number, Clause>();
  tree.tokens.forEach((token, index) => {
    const copula = dependants(tree, index, 'cop').length > 0;
    // "following the talks": a preposition in a verb's clothes
    if (['case', 'mark', 'fixed', 'cc'].includes(relation(token))) return;
    if (token.upos === 'VERB') clauses.set(index, verbClause(tree, index));
    else if (copula || (token.upos === 'ADJ' && isClausal(relation(token))))
      clauses.set(index, adjectiveClause(tree, index));
    else if (token.upos === 'NOUN' && relation(token) !== 'compound' && codebook.nouns.has(token.lemma))
      clauses.set(index, nounClause(tree, index));
  });
  return inheritSubjects(tree, clauses);
}

const isClausal = (name: string): boolean =>
  ['root', 'acl', 'advcl', 'parataxis', 'ccomp', 'xcomp'].includes(name);

function verbClause(tree: Tree, predicate: number): Clause {
  const token = tokenAt(tree, predicate);
  const children = tree.children[predicate] ?? [];
  const rel = (index: number): string => tokenAt(tree, index).deprel;
  const form = verbForm(tree, predicate);
  const words = children
    .filter((child) => ['aux', 'advmod', 'discourse'].includes(relation(tokenAt(tree, child))))
    .map((child) => tokenAt(tree, child).lemma.toLowerCase());
  const named = (...names: string[]): number[] =>
    children.filter((child) => names.includes(rel(child))).flatMap((child) => withConjuncts(tree, child));
  const agents = children
    .filter((child) => rel(child) === 'obl:agent')
    .flatMap((child) => withConjuncts(tree, child));
  const passive =
    children.some((child) => ['aux:pass', 'nsubj:pass', 'csubj:pass'].includes(rel(child))) ||
    (form === 'participle' &&
      ['acl', 'advcl', 'amod'].includes(relation(token)) &&
      token.deprel !== 'acl:relcl');
  const obliques = findObliques(tree, predicate);
  const byAgents = passive
    ? obliques.filter((oblique) => oblique.preposition === 'by').map((oblique) => oblique.noun)
    : [];
  return {
    predicate,
    kind: 'verb',
    lemma: token.lemma.toLowerCase(),
    particles: children
      .filter(
        (child) =>
          rel(child) === 'compound:prt' ||
          (relation(tokenAt(tree, child)) === 'advmod' && PARTICLES.has(tokenAt(tree, child).lemma)),
      )
      .map((child) => tokenAt(tree, child).lemma.toLowerCase()),
    passive,
    subjects: passive ? [...new Set([...agents, ...byAgents])] : named('nsubj', 'nsubj:outer'),
    borrowedSubject: false,
    objects: passive ? named('nsubj:pass', 'nsubj', 'obj') : [...named('iobj'), ...named('obj')],
    obliques,
    complements: findComplements(tree, predicate),
    words,
    form,
    tense: tenseOf(tree, predicate, form, words),
    relation: relation(token),
    mark: markOf(tree, predicate),
  };
}

const PARTICLES = new Set([
  'off',
  'out',
  'up',
  'down',
  'back',
  'away',
  'over',
  'apart',
  'together',
  'ahead',
  'forward',
]);

function adjectiveClause(tree: Tree, predicate: number): Clause {
  const clause = verbClause(tree, predicate);
  const copula = dependants(tree, predicate, 'cop')[0];
  const word = copula === undefined ? '' : tokenAt(tree, copula).text.toLowerCase();
  return {
    ...clause,
    kind: 'adjective',
    passive: false,
    subjects: dependants(tree, predicate, 'nsubj').flatMap((child) => withConjuncts(tree, child)),
    tense: ['was', 'were', 'been'].includes(word)
      ? 'past'
      : clause.words.includes('will')
        ? 'future'
        : 'present',
    form: 'finite',
  };
}

function nounClause(tree: Tree, predicate: number): Clause {
  const token = tokenAt(tree, predicate);
  const words = dependants(tree, predicate, 'amod', 'det', 'advmod').map((child) =>
    tokenAt(tree, child).lemma.toLowerCase(),
  );
  return {
    predicate,
    kind: 'noun',
    lemma: token.lemma.toLowerCase(),
    particles: [],
    passive: false,
    subjects: [],
    borrowedSubject: false,
    objects: [],
    obliques: [...findObliques(tree, predicate), ...happeningObliques(tree, predicate)],
    complements: findComplements(tree, predicate),
    words,
    form: 'noun',
    tense: 'unknown',
    relation: relation(token),
    mark: null,
  };
}

/** Prepositional phrases on a predicate, conjuncts spread out: they share the first one's preposition. */
export function findObliques(tree: Tree, predicate: number): Oblique[] {
  return dependants(tree, predicate, 'obl', 'nmod').flatMap((child) => {
    if (tokenAt(tree, child).deprel === 'nmod:poss') return [];
    const preposition = caseOf(tree, child);
    return withConjuncts(tree, child).map((noun) => ({
      preposition: caseOf(tree, noun) || preposition,
      noun,
    }));
  });
}

/** Clauses that complete a verb or noun: "to withdraw", "that …", "of violating". */
export function findComplements(tree: Tree, predicate: number): ComplementClause[] {
  // "ordered the ambassador to leave": some trees hang the infinitive on the person
  const below =
    tokenAt(tree, predicate).upos !== 'VERB'
      ? []
      : dependants(tree, predicate, 'obj', 'iobj').flatMap((object) =>
          isCommanded(tree, predicate, object)
            ? dependants(tree, object, 'acl').filter((child) => verbForm(tree, child) === 'infinitive')
            : [],
        );
  const hung = below.map((index) => ({ kind: 'to', predicate: index }) as const);
  const own = dependants(tree, predicate, 'xcomp', 'ccomp', 'acl', 'advcl')
    .filter((child) => tokenAt(tree, child).deprel !== 'acl:relcl')
    .flatMap((child) => {
      const rel = relation(tokenAt(tree, child));
      const form = verbForm(tree, child);
      const mark = markOf(tree, child);
      // an adverbial clause completes the predicate only as "of/from/for doing": "accused it of violating"
      if (
        rel === 'advcl' &&
        !(form === 'ing' && mark !== null && COMPLEMENT_MARKS.has(mark)) &&
        // "used troops to seal the border": with an object, the infinitive tells the purpose
        !(
          form === 'infinitive' &&
          (dependants(tree, predicate, 'obj').length === 0 || isCall(tree, predicate))
        ) &&
        !isNamedAs(tree, child)
      )
        return [];
      const isPerfect = dependants(tree, child, 'aux').some((at) => tokenAt(tree, at).text === 'having');
      const kind =
        form === 'infinitive' || isNamedAs(tree, child)
          ? 'to'
          : form === 'ing' || isPerfect
            ? 'ing'
            : rel === 'ccomp'
              ? 'that'
              : 'bare';
      return withConjuncts(tree, child).map((index) => ({ kind, predicate: index }) as const);
    });
  return [...own, ...hung];
}

/** "described the fence as shocking": what something is said to be, as in "called it shocking". */
const isNamedAs = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index).upos === 'ADJ' &&
  relation(tokenAt(tree, index)) === 'advcl' &&
  markOf(tree, index) === 'as' &&
  dependants(tree, index, 'nsubj', 'cop').length === 0;

/** "phoned the president to congratulate him": what a call was for is what it said. */
const isCall = (tree: Tree, predicate: number): boolean =>
  CALLING.has(tokenAt(tree, predicate).lemma.toLowerCase());

const CALLING = new Set(['phone', 'telephone', 'ring', 'cable', 'message', 'write']);

/** A name has no "plans to", and who is ordered has an order: an infinitive on them belongs to the verb. */
function isCommanded(tree: Tree, predicate: number, object: number): boolean {
  const { upos } = tokenAt(tree, object);
  return (
    upos === 'PROPN' || upos === 'PRON' || OBJECT_CONTROL.has(tokenAt(tree, predicate).lemma.toLowerCase())
  );
}

/** The predicate's own complements and those of its objects: "signalled its readiness to lift". */
export function allComplements(tree: Tree, clause: Clause): ComplementClause[] {
  return [...clause.complements, ...clause.objects.flatMap((object) => findComplements(tree, object))];
}

const COMPLEMENT_MARKS = new Set(['of', 'from', 'for', 'against', 'to', 'on', 'in', 'into', 'at']);

/** The word that introduces a clause: that, if, after, to, of. */
export function markOf(tree: Tree, predicate: number): string | null {
  const mark = (tree.children[predicate] ?? []).find((child) =>
    ['mark', 'case'].includes(relation(tokenAt(tree, child))),
  );
  if (mark !== undefined) return tokenAt(tree, mark).lemma.toLowerCase();
  const adverb = dependants(tree, predicate, 'advmod').find((child) =>
    ['when', 'where', 'while', 'how', 'why', 'whether'].includes(tokenAt(tree, child).lemma.toLowerCase()),
  );
  return adverb === undefined ? null : tokenAt(tree, adverb).lemma.toLowerCase();
}

/** Infinitive, -ing form, past participle without auxiliary, or finite, told from the words themselves. */
export function verbForm(tree: Tree, predicate: number): Clause['form'] {
  const token = tokenAt(tree, predicate);
  const children = tree.children[predicate] ?? [];
  const has = (name: string): boolean => children.some((child) => relation(tokenAt(tree, child)) === name);
  const text = token.text.toLowerCase();
  const to = children.some(
    (child) => relation(tokenAt(tree, child)) === 'mark' && tokenAt(tree, child).lemma === 'to',
  );
  if (to) return 'infinitive';
  if (has('aux')) return 'finite';
  if (text.endsWith('ing') && token.lemma !== text) return 'ing';
  const rel = relation(token);
  const subject = has('nsubj') || has('csubj');
  if (!subject && text !== token.lemma && !text.endsWith('s') && ['acl', 'advcl', 'amod'].includes(rel))
    return 'participle';
  if (!subject && text === token.lemma && ['xcomp'].includes(rel)) return 'infinitive'; // "helped rebuild"
  return 'finite';
}

function tenseOf(
  tree: Tree,
  predicate: number,
  form: Clause['form'],
  words: readonly string[],
): Clause['tense'] {
  const token = tokenAt(tree, predicate);
  const text = token.text.toLowerCase();
  if (words.some((word) => ['will', 'shall', "'ll", '’ll', 'wo'].includes(word))) return 'future';
  // "is to visit": a plan, without a word for it
  const be = beTo(tree, predicate);
  if (be !== null) return be === 'was' || be === 'were' ? 'unknown' : 'future';
  const auxiliaries = dependants(tree, predicate, 'aux').map((child) =>
    tokenAt(tree, child).text.toLowerCase(),
  );
  if (auxiliaries.some((word) => ['was', 'were', 'had', 'did'].includes(word))) return 'past';
  if (auxiliaries.some((word) => ['has', 'have', "'ve", '’ve', 'having'].includes(word))) return 'past';
  if (auxiliaries.some((word) => ['is', 'are', 'am', "'s", "'re", 'being'].includes(word))) return 'present';
  if (auxiliaries.length > 0) return 'unknown'; // a modal
  if (form === 'infinitive') return 'unknown';
  if (form === 'ing') return 'present';
  if (form === 'participle') return 'past';
  return text !== token.lemma && !text.endsWith('s') ? 'past' : 'present';
}
