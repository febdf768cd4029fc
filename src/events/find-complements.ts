import type { Clause, ComplementClause } from './clause.js';
import { OBJECT_CONTROL } from './object-control.js';
import { dependants, relation, tokenAt, withConjuncts, type Tree } from './tree.js';
import { markOf, verbForm } from './verb-form.js';

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
        !(form === 'infinitive' && (!hasThing(tree, predicate) || isCall(tree, predicate))) &&
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

/** An object other than oneself or a day: "committed itself to halving it", "undertook Wednesday to withdraw". */
const hasThing = (tree: Tree, predicate: number): boolean =>
  dependants(tree, predicate, 'obj').some((object) => !NO_THING.test(tokenAt(tree, object).text));

const NO_THING = /^(?:(?:it|him|her|them|our)sel(?:f|ves)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

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
