import type { Codebook } from '../codebook/index.js';
import { overlaps } from '../span.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { subjectEntities } from './clause-subjects.js';
import { ECHO_NOUNS, SPEECH_NOUNS } from './data/echo-nouns.js';
import { STRUCK_NOUNS } from './data/harm-nouns.js';
import type { Found } from './noun-phrases.js';
import { idsOfActors, isOthers, keyOfParties, wholeParties } from './parties.js';
import { caseOf, dependants, tokenAt } from './tree.js';

/** How many sentences back what a noun takes up may stand. */
const REACH = 3;

/** "the launch", "these baseless allegations": what is known already, with nobody named beside it. */
export function isEcho(sentence: AnalysedSentence, noun: number, predicate: number): boolean {
  const { tree } = sentence;
  const token = tokenAt(tree, noun);
  if (token.upos !== 'NOUN' || !ECHO_NOUNS.has(token.lemma.toLowerCase())) return false;
  const definite =
    dependants(tree, noun, 'det').some((child) => KNOWN.has(tokenAt(tree, child).lemma.toLowerCase())) ||
    // "Tuesday's launch"
    dependants(tree, noun, 'nmod').some(
      (child) => tokenAt(tree, child).deprel === 'nmod:poss' && isBeside(sentence, child),
    );
  // "dismissed accusations": a bare plural takes up what was said
  const isBare = token.text.toLowerCase() !== token.lemma && SPEECH_NOUNS.has(token.lemma.toLowerCase());
  const clauses = dependants(tree, noun, 'acl');
  return (
    // "accused it of piracy, a charge that Lomé rejected"
    (definite || clauses.includes(predicate) || (isBare && dependants(tree, noun, 'det').length === 0)) &&
    clauses.every((clause) => clause === predicate) &&
    dependants(tree, noun, 'nmod').every(
      (child) =>
        isBeside(sentence, child) ||
        // "the attack on Israel" says who suffered
        (STRUCK_NOUNS.has(token.lemma.toLowerCase()) && ON.has(caseOf(tree, child))),
    )
  );
}

/** "the launch on Monday", "the sanctions as short-sighted" say no more of whose it is. */
function isBeside(sentence: AnalysedSentence, noun: number): boolean {
  const token = tokenAt(sentence.tree, noun);
  return caseOf(sentence.tree, noun) === 'as' || sentence.times.some((time) => overlaps(time, token));
}

const ON = new Set(['on', 'against', 'of', 'in']);
const KNOWN = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'both', 'all']);

/** Who did what the noun takes up: those of the nearest sentence that tells of such an act; none where two did. */
export function ownersOf(
  act: Act,
  sentence: AnalysedSentence,
  noun: number,
  sentences: readonly AnalysedSentence[],
  told: readonly Act[],
  codebook: Codebook,
): Found[] {
  const lemma = tokenAt(sentence.tree, noun).lemma.toLowerCase();
  const types = ECHO_NOUNS.get(lemma);
  if (types === undefined) return [];
  const self = idsOfActors(act);
  for (let back = 0; back <= REACH; back++) {
    const at = act.sentence - back;
    const before = told.filter(
      (one) =>
        one.sentence === at && one.status !== 'denied' && (types === 'all' || types.has(one.match.rule.type)),
    );
    const owners = groups(before.map((one) => one.actors).filter((actors) => isOthers(actors, self)));
    if (owners.length > 1) return [];
    if (owners[0] !== undefined) return wholeParties(owners[0]);
    if (types !== 'all' && before.length > 0) return [];
    const sayer = SPEECH_NOUNS.has(lemma) ? sayersIn(sentences[at], act, self, back, codebook) : [];
    if (sayer.length > 0) return sayer;
  }
  return [];
}

/** "India says its troops came under fire. — We reject these allegations": who says so. */
function sayersIn(
  sentence: AnalysedSentence | undefined,
  act: Act,
  self: ReadonlySet<string | null>,
  back: number,
  codebook: Codebook,
): Found[] {
  if (sentence === undefined) return [];
  const sayers = [...sentence.clauses.values()]
    .filter(
      (clause) =>
        codebook.saying.verbs.has(clause.lemma) && (back > 0 || clause.predicate < act.clause.predicate),
    )
    .map((clause) => subjectEntities(sentence, clause))
    .filter((found) => isOthers(found, self));
  const owners = groups(sayers);
  return owners.length === 1 ? [...(owners[0] ?? [])] : [];
}

/** The distinct parties among lists of who acted. */
function groups(lists: readonly (readonly Found[])[]): (readonly Found[])[] {
  return [...new Map(lists.map((list) => [keyOfParties(list), list])).values()];
}
