import type { Occurrence } from './occurrence.js';

/** Longest formula, in tokens: no longer one holds another. */
const LONGEST = 64;

/**
 * The uses that do not lie within a longer one: "condemn" in "strongly condemn" is the longer one's. Both lists in order of
 * place; linear but for the few longer ones that begin near a use.
 */
export function withoutInside(uses: readonly Occurrence[], longer: readonly Occurrence[]): Occurrence[] {
  if (longer.length === 0) return [...uses];
  const inOrder = [...longer].sort((a, b) => a.from - b.from);
  let first = 0;
  return uses.filter((use) => {
    while (first < inOrder.length && (inOrder[first]?.from ?? 0) < use.from - LONGEST) first += 1;
    for (let i = first; i < inOrder.length; i++) {
      const other = inOrder[i];
      if (other === undefined || other.from > use.from) break;
      if (use.to <= other.to && other.to - other.from > use.to - use.from) return false;
    }
    return true;
  });
}
