import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { dependants, tokenAt } from '../events/tree.js';
import type { TiesClaim } from './claim.js';

/** "are tense", "remained stable", "have never been warmer": how ties are said to stand, by an adjective. */
export function standingOfTies(
  sentence: AnalysedSentence,
  clause: Clause,
  { claims: { ties } }: Codebook,
): TiesClaim['change'] | null {
  if (clause.kind !== 'adjective') return null;
  const { tree } = sentence;
  const { lemma, text, head, deprel } = tokenAt(tree, clause.predicate);
  const isMore = /er$/.test(text) || dependants(tree, clause.predicate, 'advmod').some((at) => /^(?:more|better|worse)$/i.test(tokenAt(tree, at).text));
  const has = (list: readonly string[]): boolean => [lemma, text].some((word) => list.includes(word.toLowerCase()));
  if (clause.words.includes('never') && isMore) return has(ties.good) ? 'warmed' : has(ties.bad) || has(ties.tense) ? 'cooled' : null;
  if (clause.words.some((word) => /^(?:not|never|no)$/.test(word))) return null;
  if (has(ties.bad)) return 'cooled';
  if (has(ties.tense)) return 'strained';
  // "are good" by itself tells of no time; "remained good" does
  const isRemaining = deprel === 'xcomp' && head >= 0 && ['remain', 'stay'].includes(tokenAt(tree, head).lemma);
  return isRemaining && (has(ties.good) || has(ties.steady)) ? 'stable' : null;
} // prettier-ignore

/** "Paris and Algiers have mended fences", "fell out with Rabat": what becomes of two, without a word for ties. */
export function fallenBetween(
  { tree }: AnalysedSentence,
  clause: Clause,
  { claims: { ties } }: Codebook,
): TiesClaim['change'] | null {
  if (clause.kind === 'noun') return null;
  const objects = clause.objects.map((noun) => `${clause.lemma} ${tokenAt(tree, noun).lemma.toLowerCase()}`);
  const at = clause.obliques.map(({ preposition, noun }) => `be ${preposition} ${tokenAt(tree, noun).lemma.toLowerCase()}`);
  const cases = dependants(tree, clause.predicate, 'case').map((one) => `be ${tokenAt(tree, one).lemma} ${clause.lemma}`);
  const names = [[clause.lemma, ...clause.particles].join(' '), ...objects, ...at, ...(clause.kind === 'adjective' ? cases : [])];
  const has = (list: readonly string[]): boolean => names.some((name) => list.includes(name));
  return has(ties.reconciling) ? 'restored' : has(ties.quarrelling) ? 'strained' : has(ties.parting) ? 'cooled' : null;
} // prettier-ignore
