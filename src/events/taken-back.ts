import type { Codebook, Status } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { type Tree, ancestors, dependants, relation, tokenAt } from './tree.js';

/**
 * "was due to visit, but the trip was called off": a joined clause takes the plan back, or puts it off. So does one that the
 * tree hangs beside ("a visit, planned for May, was called off").
 */
export function takenBackAs(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): Status | null {
  const { tree } = sentence;
  const told = whichIs(sentence, clause, codebook);
  if (told !== null) return told;
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

/** "the commission, which was due to meet on Friday, has been cancelled": what becomes of the noun whose plan a relative tells. */
function whichIs(
  { tree, clauses }: AnalysedSentence,
  { predicate }: Clause,
  codebook: Codebook,
): Status | null {
  const relative = [predicate, ...ancestors(tree, predicate)].find(
    (one) => tokenAt(tree, one).deprel === 'acl:relcl',
  );
  if (relative === undefined) return null;
  const noun = tokenAt(tree, relative).head;
  const above = clauses.get(noun < 0 ? -1 : tokenAt(tree, noun).head);
  if (above?.kind !== 'verb' || !above.passive || !above.objects.includes(noun)) return null;
  const name = [above.lemma, ...above.particles].join(' ');
  if (codebook.status.verbs.get(name) === 'cancelled') return 'cancelled';
  return codebook.status.postponing.has(name) ? 'planned' : null;
}

const PLAN_WORDS = new Set(
  'visit trip tour meeting talk summit plan it event flight journey mission vote signing ceremony'.split(' '),
);

const isPlanWord = (tree: Tree, noun: number): boolean =>
  PLAN_WORDS.has(tokenAt(tree, noun).lemma.toLowerCase());
