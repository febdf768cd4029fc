import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { saysNo } from '../events/says-no.js';
import { dependants, relation, tokenAt, type Tree } from '../events/tree.js';
import type { WordingClaim } from './claim.js';
import { speaksOf } from './speaks-of.js';

/** What became of a phrase. */
export type Change = WordingClaim['change'];

const CHANGES: readonly Change[] = ['dropped', 'returned', 'replaced', 'introduced', 'faded', 'grown'];

/** What a clause says of words: that they came, went, grew, faded; null where it says nothing of the kind. */
export function changeOf(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): Change | null {
  const { wording } = codebook.claims;
  if (leavesOut(sentence, clause)) return 'dropped';
  const below = underAspect(sentence, clause, wording);
  if (below !== null) return below;
  // "texts now speak of “two states”"; "did not mention the phrase"
  if (speaksOf(clause, wording)) {
    if (saysNo(sentence, clause)) return 'dropped';
    if (clause.words.includes('now') || isNewly(sentence, clause)) return 'introduced';
  }
  const names = namesOf(sentence, clause);
  const isNo = saysNo(sentence, clause);
  const change = CHANGES.find((one) => names.some((name) => wording[one].includes(name)));
  if (change === undefined) return null;
  if (isNo) return change === 'introduced' || change === 'grown' ? 'dropped' : null;
  // "again describes the North as “an enemy”"; "uses it less and less"
  if (change === 'introduced' && clause.words.includes('again')) return 'returned';
  if (change === 'introduced' && clause.words.some((word) => LESS.has(word))) return 'faded';
  // "called the charge “a fantasy”" says what somebody said, and nothing of its being new
  const isCalled = CALLING.has(clause.lemma) && !isSaidToBeNew(sentence, clause);
  if (change === 'introduced' && isCalled && !describesAs(sentence, clause)) return null;
  if (change === 'introduced' && usesNoMore(sentence, clause)) return 'dropped';
  // "increasingly uses the formula": not new, but more of it
  return change === 'introduced' && clause.words.some((word) => MORE.has(word)) ? 'grown' : change;
}

const CALLING = new Set(['call', 'describe', 'brand', 'label', 'term', 'dub']);

/** "both sides have described 2026 as a “year of restoration”" tells of their words; "what he described as" is said in passing. */
const describesAs = ({ tree }: AnalysedSentence, clause: Clause): boolean =>
  clause.lemma === 'describe' &&
  clause.obliques.some(({ preposition }) => preposition === 'as') &&
  ['root', 'conj'].includes(clause.relation) &&
  clause.subjects.every((noun) => tokenAt(tree, noun).upos !== 'PRON');

/** "now calls", "first described", "for the first time called", "lately labels". */
const isSaidToBeNew = (sentence: AnalysedSentence, clause: Clause): boolean =>
  clause.words.some((word) =>
    ['now', 'newly', 'first', 'since', 'lately', 'recently', 'increasingly', 'instead'].includes(word),
  ) || isNewly(sentence, clause);

/** "used the term until 2021 and has not used it since". */
const usesNoMore = ({ tree, clauses }: AnalysedSentence, { predicate, lemma }: Clause): boolean =>
  dependants(tree, predicate, 'conj').some((index) => {
    const joined = clauses.get(index);
    const isIt = joined?.objects.some((noun) => /^(?:it|them)$/i.test(tokenAt(tree, noun).text)) === true;
    return (
      isIt && joined?.lemma === lemma && joined.words.some((word) => /^(?:not|never|n[’']t)$/.test(word))
    );
  });

/** "made no mention of", "contained no reference to": the text of a statement, or a phrase in its own marks. */
function leavesOut(sentence: AnalysedSentence, clause: Clause): boolean {
  const { tree } = sentence;
  if (!CARRYING.has(clause.lemma)) return false;
  // "contains no “deep regret”", which the others did
  if (!['make', 'have'].includes(clause.lemma) && clause.objects.some((noun) => isNoQuoted(tree, noun)))
    return true;
  // "no longer contains the words"
  if (!['make', 'have'].includes(clause.lemma) && saysNo(sentence, clause)) return true;
  return clause.objects.some(
    (noun) =>
      ['mention', 'reference'].includes(tokenAt(tree, noun).lemma) &&
      dependants(tree, noun, 'det').some((det) => tokenAt(tree, det).lemma.toLowerCase() === 'no'),
  );
}

const isNoQuoted = (tree: Tree, noun: number): boolean => {
  const below = dependants(tree, noun, 'det', 'punct').map((at) => tokenAt(tree, at).text.toLowerCase());
  return below.includes('no') && below.some((mark) => /^["“]$/u.test(mark));
};

/** "In its place the ministry speaks of", "For the first time the ministry referred to": new words. */
const isNewly = ({ tree }: AnalysedSentence, clause: Clause): boolean =>
  clause.obliques.some(({ preposition, noun }) => {
    const lemma = tokenAt(tree, noun).lemma.toLowerCase();
    const describing = dependants(tree, noun, 'amod', 'nmod', 'det').map((at) =>
      tokenAt(tree, at).text.toLowerCase(),
    );
    return (
      (preposition === 'in' &&
        ['place', 'stead'].includes(lemma) &&
        describing.some((word) => ['its', 'their', 'his'].includes(word))) ||
      (preposition === 'for' && lemma === 'time' && describing.includes('first'))
    );
  });

const CARRYING = new Set(['make', 'contain', 'include', 'carry', 'have', 'bear']);

const LESS = new Set(['less', 'rarely', 'seldom', 'sparingly']);
const MORE = new Set(['increasingly', 'often', 'frequently', 'repeatedly', 'ever']);

/** "has stopped calling", "have begun to add": the verb above says whether words came or went. */
function underAspect(
  sentence: AnalysedSentence,
  clause: Clause,
  wording: Codebook['claims']['wording'],
): Change | null {
  const { tree } = sentence;
  const token = tokenAt(tree, clause.predicate);
  const above = token.head < 0 ? undefined : sentence.clauses.get(token.head);
  const isBack = above !== undefined && isGoingBack(above);
  if (above?.kind !== 'verb' || !(relation(token) === 'xcomp' || (isBack && relation(token) === 'advcl')))
    return null;
  if (!wording.introduced.includes(clause.lemma) && !speaksOf(clause, wording)) return null;
  if (saysNo(sentence, above)) return null;
  if (isBack) return 'returned';
  if (['begin', 'start'].includes(above.lemma)) return 'introduced';
  return ['stop', 'cease', 'quit', 'avoid'].includes(above.lemma) ? 'dropped' : null;
}

/** "has gone back to using", "reverted to calling". */
const isGoingBack = ({ lemma, words, particles }: Clause): boolean =>
  ['revert', 'return', 'resume'].includes(lemma) ||
  (lemma === 'go' && [...words, ...particles].includes('back'));

/** "stop using" is named by both verbs; "leave out" by verb and particle. */
function namesOf(sentence: AnalysedSentence, clause: Clause): string[] {
  // "more sparing with": with a preposition, and an adjective only so
  const withPreposition = clause.obliques.map(({ preposition }) => `${clause.lemma} ${preposition}`);
  if (clause.kind === 'adjective') return withPreposition;
  const own = [[clause.lemma, ...clause.particles].join(' '), clause.lemma, ...withPreposition];
  const governor = tokenAt(sentence.tree, clause.predicate).head;
  const above = governor >= 0 ? sentence.clauses.get(governor) : undefined;
  if (above && relation(tokenAt(sentence.tree, clause.predicate)) === 'xcomp') {
    const word = tokenAt(sentence.tree, clause.predicate).text.toLowerCase();
    return [`${above.lemma} ${word}`];
  }
  return own;
}
