import type { Codebook } from '../codebook/index.js';
import type { Clause } from './clause.js';
import { findComplements } from './find-complements.js';
import { findObliques } from './find-obliques.js';
import { happeningObliques } from './happening-obliques.js';
import { inheritSubjects } from './inherit-subjects.js';
import { caseOf, dependants, relation, tokenAt, withConjuncts, type Tree } from './tree.js';
import { markOf, tenseOf, verbForm } from './verb-form.js';

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
    else if (copula && isPlaced(tree, index)) clauses.set(index, placedClause(tree, index));
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

const PARTICLES = new Set('off out up down back away over apart together ahead forward'.split(' '));

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

/** "The minister is in Doha": the name of a place after "in" or "at". */
const isPlaced = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index).upos === 'PROPN' && ['in', 'at'].includes(caseOf(tree, index));

/** Being somewhere, as a verb with its place. */
function placedClause(tree: Tree, predicate: number): Clause {
  const clause = adjectiveClause(tree, predicate);
  const place = { preposition: caseOf(tree, predicate), noun: predicate };
  return { ...clause, kind: 'verb', lemma: 'be', obliques: [place, ...clause.obliques] };
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
