import type { Codebook } from '../codebook/index.js';
import type { Clause } from './clause.js';

/** Whether a clause tells that something was said. */
export function isSaying(clause: Clause, codebook: Codebook): boolean {
  return (
    codebook.saying.verbs.has([clause.lemma, ...clause.particles].join(' ')) ||
    codebook.saying.verbs.has(clause.lemma)
  );
}
