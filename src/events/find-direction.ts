import type { Direction } from '../language/time-expression.js';
import { beTo } from './be-to.js';
import type { Clause } from './clause.js';
import { tokenAt, tokenFrom, type Tree } from './tree.js';

/** The tense of the clause around a character offset: which way "on Wednesday" looks there. */
export function directionIn(tree: Tree, clauses: ReadonlyMap<number, Clause>): (offset: number) => Direction {
  return (offset) => {
    let at = tokenFrom(tree, offset);
    for (let steps = 0; at >= 0 && steps <= tree.tokens.length; steps++) {
      const clause = clauses.get(at);
      if (clause && clause.kind !== 'noun') {
        const above = tokenAt(tree, at).head;
        const direction =
          clause.form === 'infinitive' &&
          ((above >= 0 && AHEAD.has(tokenAt(tree, above).lemma)) || beTo(tree, at) !== null)
            ? 'future'
            : directionOf(clause);
        if (direction !== 'unknown') return direction;
      }
      at = tokenAt(tree, at).head;
    }
    return 'unknown';
  };
}

const COMING = new Set(['expect', 'schedule', 'plan', 'set', 'slate', 'due', 'prepare', 'intend']);

/** What completes these, nouns as well as verbs, had not yet been done. */
const AHEAD = new Set(
  'agree undertake pledge promise vow commit decide resolve offer oblige bind order ask urge request demand task instruct direct commitment promise obligation decision intend hope'.split(
    ' ',
  ),
);
const PUTTING_OFF = new Set(['postpone', 'defer', 'reschedule', 'adjourn']);
const BEHIND = new Set(['after', 'since', 'following', 'having']);

function directionOf(clause: Clause): Direction {
  if (clause.tense === 'future') return 'future';
  // "will sign next month after agreeing on Monday"
  if (clause.form === 'ing' && clause.mark !== null && BEHIND.has(clause.mark)) return 'past';
  // "is scheduled to", "is due": the present of a plan looks ahead
  // but "set fire to a bus on Monday": one form for both tenses
  const isComing = clause.lemma !== 'set' || clause.passive || clause.words.includes('be');
  if (clause.tense === 'present' && COMING.has(clause.lemma) && isComing) return 'future';
  // "was postponed until May"
  if (PUTTING_OFF.has(clause.lemma) || (clause.lemma === 'put' && clause.particles.includes('off')))
    return 'future';
  // "undertook to return it by September", "said that the aid would arrive by May": past words of what was to come
  if (clause.words.includes('would') && !clause.words.includes('have')) return 'future';
  if (clause.tense === 'past') return COMING.has(clause.lemma) ? 'unknown' : 'past';
  return 'unknown';
}
