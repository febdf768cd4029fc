import type { Span } from '../span.js';
import { dependants, subtreeSpan, tokenAt, type Tree } from '../events/tree.js';

const CONDITIONS = new Set([
  'if', 'unless', 'provided', 'providing', 'as long as', 'so long as', 'on condition', 'in return for', 'in exchange for',
  'in response to', 'once', 'subject to', 'depending on', 'contingent on', 'only if',
]); // prettier-ignore

/**
 * On what a promise depends: "in return for sanctions relief", "if the talks succeed". Null when nothing says.
 * @param within the words of the promise
 * @param predicates the promise's own predicate and that of what is promised
 */
export function conditionOf(
  tree: Tree,
  text: string,
  predicates: readonly number[],
  within: Span,
): string | null {
  for (const predicate of predicates) {
    for (const child of dependants(tree, predicate, 'advcl', 'obl')) {
      if (!isConditional(tree, child)) continue;
      const span = subtreeSpan(tree, child);
      return text.slice(span.start, span.end).replace(/\s+/g, ' ');
    }
  }
  const said = SAID_BESIDE.exec(text.slice(within.start, within.end));
  return said ? (said[1]?.replace(/\s+/g, ' ').trim() ?? null) : null;
}

/** Where the tree hangs it elsewhere: "to scrap visas, subject to approval by parliament". */
const SAID_BESIDE =
  /\b((?:subject to|provided that|providing that|on (?:the )?condition that|contingent (?:up)?on|in (?:exchange|return) for|as long as|so long as|only if|unless)\s[^,;.]{3,120})/i;

function isConditional(tree: Tree, index: number): boolean {
  return dependants(tree, index, 'mark', 'case').some((child) =>
    CONDITIONS.has(
      [child, ...dependants(tree, child, 'fixed')]
        .map((at) => tokenAt(tree, at).lemma.toLowerCase())
        .join(' '),
    ),
  );
}
