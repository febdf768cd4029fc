import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { dependants, relation, tokenAt } from './tree.js';

const CONDITIONAL = new Set(['if', 'unless', 'should', 'until', 'once']);

/** A condition under which an act is announced: its predicate, and who must act for it to hold. */
export interface Condition {
  readonly predicate: number;
  readonly subjects: readonly number[];
}

/**
 * The conditions of an act: "threatened to strike unless the rebels withdrew". They may hang on the act, on what completes
 * it, or on the verb of saying above it.
 */
export function findConditions(sentence: AnalysedSentence, clause: Clause): Condition[] {
  const { tree } = sentence;
  const above = tokenAt(tree, clause.predicate);
  const holders = [
    clause.predicate,
    ...clause.complements.map(({ predicate }) => predicate),
    ...clause.complements.flatMap(
      ({ predicate }) => sentence.clauses.get(predicate)?.complements.map((inner) => inner.predicate) ?? [],
    ),
    ...(relation(above) === 'ccomp' && above.head >= 0 ? [above.head] : []),
  ];
  return [...new Set(holders)].flatMap((holder) =>
    (tree.children[holder] ?? []).flatMap((child) => {
      if (!['advcl', 'obl', 'ccomp', 'conj'].includes(relation(tokenAt(tree, child)))) return [];
      const isConditional = dependants(tree, child, 'mark', 'case').some((mark) =>
        CONDITIONAL.has(tokenAt(tree, mark).lemma.toLowerCase()),
      );
      if (!isConditional) return [];
      const inner = sentence.clauses.get(child);
      // "if Hamas, which …, ran": the tree may take the subject for the clause
      return [{ predicate: child, subjects: inner && inner.kind !== 'noun' ? inner.subjects : [child] }];
    }),
  );
}
