import type { Oblique } from './clause.js';
import { caseOf, dependants, relation, tokenAt, withConjuncts, type Tree } from './tree.js';

/** Verbs by which an event that is their subject goes on: what hangs on them says between whom it is. */
const GOING_ON = new Set(
  (
    'take hold begin start open resume continue end conclude finish occur happen follow schedule plan set fix adjourn convene proceed stall collapse ' +
    'break drag last restart reopen arrange'
  ).split(' '),
);

const BETWEEN: ReadonlySet<string> = new Set(['between', 'with', 'among', 'amongst']);

/** Whether a verb tells no more of its subject than that it takes place: "took place", not "took Athens by surprise". */
export function isGoingOn(tree: Tree, verb: number): boolean {
  return (
    GOING_ON.has(tokenAt(tree, verb).lemma) &&
    dependants(tree, verb, 'obj').every((object) => tokenAt(tree, object).lemma === 'place')
  );
}

/** "A round of talks took place in Brussels between Belgrade and Pristina": the phrases on the verb that say whose they are. */
export function happeningObliques(tree: Tree, noun: number): Oblique[] {
  const { head } = tokenAt(tree, noun);
  if (relation(tokenAt(tree, noun)) !== 'nsubj' || head < 0 || !isGoingOn(tree, head)) return [];
  const own = dependants(tree, head, 'obl', 'nmod');
  // "took place in Muscat between the two": the tree may hang the pair on the place
  const below = [...own, ...dependants(tree, head, 'obj')].flatMap((phrase) =>
    dependants(tree, phrase, 'nmod').filter((child) => caseOf(tree, child) === 'between'),
  );
  return [...own, ...below].flatMap((child) => {
    const preposition = caseOf(tree, child);
    return BETWEEN.has(preposition)
      ? withConjuncts(tree, child).map((one) => ({ preposition, noun: one }))
      : [];
  });
}
