import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { saysNo } from '../events/says-no.js';
import { caseOf, dependants, tokenAt } from '../events/tree.js';
import type { TiesClaim } from './claim.js';

/** "are tense", "remained stable", "have never been warmer": how ties are said to stand, by an adjective. */
export function standingOfTies(
  sentence: AnalysedSentence,
  clause: Clause,
  { claims: { ties } }: Codebook,
): TiesClaim['change'] | null {
  const { tree } = sentence;
  const isNormal = clause.lemma === 'return' && clause.obliques.some(({ noun }) => /^normal/.test(tokenAt(tree, noun).lemma));
  if (isNormal || (clause.kind === 'adjective' && clause.lemma === 'track')) return 'restored';
  if (clause.kind !== 'adjective') return null;
  const { lemma, text, head, deprel } = tokenAt(tree, clause.predicate);
  const isMore = /er$/.test(text) || dependants(tree, clause.predicate, 'advmod').some((at) => /^(?:more|better|worse)$/i.test(tokenAt(tree, at).text));
  const has = (list: readonly string[]): boolean => [lemma, text].some((word) => list.includes(word.toLowerCase()));
  if (clause.words.includes('never') && isMore) return has(ties.good) ? 'warmed' : has(ties.bad) || has(ties.tense) ? 'cooled' : null;
  if (clause.words.some((word) => /^(?:not|never|no)$/.test(word))) return null;
  // "are closer than ever"
  const isThanEver = isMore && [...dependants(tree, clause.predicate, 'obl', 'advmod')].some((at) => tokenAt(tree, at).text.toLowerCase() === 'ever');
  if (isThanEver && has(ties.good)) return 'warmed';
  if (has(ties.bad)) return 'cooled';
  if (has(ties.tense)) return 'strained';
  // "are good" by itself tells of no time; "remained good" does
  const isRemaining = deprel === 'xcomp' && head >= 0 && ['remain', 'stay'].includes(tokenAt(tree, head).lemma);
  return isRemaining && (has(ties.good) || has(ties.steady)) ? 'stable' : null;
} // prettier-ignore

/** "Paris and Algiers have mended fences", "fell out with Rabat", "has drawn closer to": what becomes of two, without a word for ties. */
export function fallenBetween(
  sentence: AnalysedSentence,
  clause: Clause,
  { claims: { ties } }: Codebook,
): TiesClaim['change'] | null {
  if (clause.kind === 'noun') return null;
  const names = namesOfClause(sentence, clause);
  const has = (list: readonly string[]): boolean => names.some((name) => list.includes(name));
  const isNo = saysNo(sentence, clause);
  // "had not been on speaking terms"
  if (has(ties.reconciling)) return isNo ? 'strained' : 'restored';
  if (isNo) return null;
  if (has(CLOSER)) return 'warmed';
  return has(ties.quarrelling) ? 'strained' : has(ties.parting) ? 'cooled' : null;
}

const CLOSER = ['draw closer', 'grow closer', 'move closer', 'inch closer'];

/** "a chill has settled over relations", "a thaw has set in between the two": what lies over two states like weather. */
export function weatherOf(
  sentence: AnalysedSentence,
  clause: Clause,
  { claims: { ties } }: Codebook,
): TiesClaim['change'] | null {
  const lemmas = clause.subjects.map((noun) => tokenAt(sentence.tree, noun).lemma.toLowerCase());
  const isCold = lemmas.some((lemma) => ties.colder.includes(lemma));
  if (!isCold && !lemmas.some((lemma) => ties.milder.includes(lemma))) return null;
  if (saysNo(sentence, clause)) return null;
  const names = namesOfClause(sentence, clause);
  const has = (list: readonly string[]): boolean => names.some((name) => list.includes(name));
  if (has(ties.setting)) return isCold ? 'cooled' : 'warmed';
  return has(ties.lifting) ? (isCold ? 'warmed' : 'cooled') : null;
}

/** The names that a clause's words may have in the lists: "sour", "fall out", "take turn for worse", "be on mend", "put strain on". */
export function namesOfClause({ tree }: AnalysedSentence, clause: Clause): string[] {
  const lemma = (index: number): string => tokenAt(tree, index).lemma.toLowerCase();
  const own = [clause.lemma, [clause.lemma, ...clause.particles].join(' ')];
  const objects = clause.objects.map((noun) => `${clause.lemma} ${lemma(noun)}`);
  const after = clause.obliques.flatMap(({ preposition, noun }) =>
    [preposition, preposition.split(' ')[0] ?? preposition, `${preposition} ${lemma(noun)}`, `${preposition} ${tokenAt(tree, noun).text.toLowerCase()}`].flatMap((tail) =>
      [clause.lemma, 'be', ...objects].map((head) => `${head} ${tail}`),
    ),
  );
  const below = clause.objects.flatMap((noun) =>
    dependants(tree, noun, 'nmod').map((child) => [clause.lemma, lemma(noun), caseOf(tree, child)].join(' ')),
  );
  // "took a turn for the worse": the adjective hangs on the noun
  const turned = clause.objects.flatMap((noun) =>
    dependants(tree, noun, 'nmod', 'acl', 'advcl').map((child) => [clause.lemma, lemma(noun), caseOf(tree, child), tokenAt(tree, child).text.toLowerCase()].join(' ')),
  );
  const words = clause.words.map((word) => `${clause.lemma} ${word}`);
  const become = dependants(tree, clause.predicate, 'xcomp', 'advmod').map((at) => `${clause.lemma} ${tokenAt(tree, at).text.toLowerCase()}`);
  const described = dependants(tree, clause.predicate, 'amod', 'compound').map((at) => `be ${caseOf(tree, clause.predicate)} ${tokenAt(tree, at).text.toLowerCase()} ${clause.lemma}`);
  const predicate = clause.kind === 'adjective' ? [...described, `be ${clause.lemma}`, `be ${caseOf(tree, clause.predicate)} ${clause.lemma}`.replace('  ', ' ')] : [];
  return [...own, ...objects, ...after, ...below, ...turned, ...words, ...become, ...predicate];
} // prettier-ignore
