import type { Direction } from '../language/time-expression.js';
import type { Clause } from './clause.js';
import { tokenAt, tokenFrom, type Tree } from './tree.js';

/** The tense of the clause around a character offset: which way "on Wednesday" looks there. */
export function directionIn(tree: Tree, clauses: ReadonlyMap<number, Clause>): (offset: number) => Direction {
  return (offset) => {
    let at = tokenFrom(tree, offset);
    for (let steps = 0; at >= 0 && steps <= tree.tokens.length; steps++) {
      const clause = clauses.get(at);
      if (clause && clause.kind !== 'noun') {
        const direction = directionOf(clause);
        if (direction !== 'unknown') return direction;
      }
      at = tokenAt(tree, at).head;
    }
    return 'unknown';
  };
}

const COMING = new Set(['expect', 'schedule', 'plan', 'set', 'slate', 'due', 'prepare', 'intend']);

function directionOf(clause: Clause): Direction {
  if (clause.tense === 'future') return 'future';
  // "is scheduled to", "is due": the present of a plan looks ahead
  if (clause.tense === 'present' && COMING.has(clause.lemma)) return 'future';
  if (clause.tense === 'past') return COMING.has(clause.lemma) ? 'unknown' : 'past';
  return 'unknown';
}
