import type { Codebook } from '../codebook/index.js';
import type { Clause } from '../events/clause.js';

/** "speaks of “two states”", "calls it a threat": verbs that use a phrase. */
export const speaksOf = (clause: Clause, wording: Codebook['claims']['wording']): boolean =>
  wording.speaking.includes(clause.lemma) ||
  clause.obliques.some(({ preposition }) => wording.speaking.includes(`${clause.lemma} ${preposition}`));
