import { dependants, subtreeSpan, tokenAt, type Tree } from '../events/tree.js';

const CONDITIONS = new Set([
  'if', 'unless', 'provided', 'providing', 'as long as', 'so long as', 'on condition', 'in return for', 'in exchange for',
  'in response to', 'once', 'subject to', 'depending on', 'contingent on', 'only if',
]); // prettier-ignore

/**
 * On what a promise depends: "in return for sanctions relief", "if the talks succeed". Null when nothing says.
 * @param predicates the promise's own predicate and that of what is promised
 */
export function conditionOf(tree: Tree, text: string, predicates: readonly number[]): string | null {
  for (const predicate of predicates) {
    for (const child of dependants(tree, predicate, 'advcl', 'obl')) {
      if (!isConditional(tree, child)) continue;
      const span = subtreeSpan(tree, child);
      return text.slice(span.start, span.end).replace(/\s+/g, ' ');
    }
  }
  return null;
}

function isConditional(tree: Tree, index: number): boolean {
  return dependants(tree, index, 'mark', 'case').some((child) =>
    CONDITIONS.has(
      [child, ...dependants(tree, child, 'fixed')]
        .map((at) => tokenAt(tree, at).lemma.toLowerCase())
        .join(' '),
    ),
  );
}
