import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { beTo } from '../events/be-to.js';
import { entitiesOf } from '../events/noun-phrases.js';
import {
  ancestors,
  caseOf,
  dependants,
  subtree,
  subtreeSpan,
  tokenAt,
  withConjuncts,
  type Tree,
} from '../events/tree.js';
import type { UndertakingMatch } from './match-undertaking.js';
import { PROMISES } from './promise-words.js';

/**
 * Promises named by nouns: "Norway's pledge to send radars to Moldova was welcomed", "gave Washington assurances that it would
 * not", "after a pledge by Portugal to take in fifty", "an American assurance that the island would not be invaded". What is
 * pledged must be said, as an act or an amount; who pledges is the noun's owner, or who makes the pledge.
 */
export function matchPromiseNouns(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): UndertakingMatch[] {
  const row = codebook.promised;
  // "discussed their commitment to" tells of talk
  if (!row || clause.lemma === 'discuss') return [];
  const { tree } = sentence;
  return promiseNouns(sentence, clause).flatMap((noun) => {
    const isHad = RECEIVING.has(clause.lemma) && clause.objects.includes(noun);
    // "passed on to Chad an assurance": a tree may take "on" for a preposition
    const isPassed =
      clause.lemma === 'pass' && clause.obliques.some((one) => one.preposition === 'on' && one.noun === noun);
    const isMade = isHad || isPassed || (MAKING.has(clause.lemma) && clause.objects.includes(noun));
    const isReminded = clause.lemma === 'remind' && clause.obliques.some((one) => one.noun === noun);
    const by = isReminded
      ? namesOf(sentence, clause.objects)
      : ownersOf(sentence, noun, isHad ? clause : null);
    if (by.length === 0 && isHad) return [];
    if (by.length === 0 && !isMade) return [];
    const act = actOf(sentence, clause, noun, isMade || isReminded);
    const amount = dependants(tree, noun, 'nmod').find(
      (child) =>
        caseOf(tree, child) === 'of' &&
        idsOf(entitiesOf(sentence, child, { places: false, inside: false })).length === 0,
    );
    const what = act ?? amount;
    if (what === undefined || (act !== undefined && !isAhead(sentence.clauses.get(act)))) return [];
    const isTaken = isHad || isReminded;
    const to = isTaken ? idsOf(subjectEntities(sentence, clause)) : givenTo(sentence, noun);
    const rest = { row, ...(by.length > 0 ? { by } : {}), ...(to.length > 0 ? { to } : {}) };
    // "the assurance that the gas would flow and that the troops would be withdrawn"
    const acts =
      act === undefined ? [] : [act, ...dependants(tree, act, 'conj').filter((one) => hasThat(tree, one))];
    const whats = acts.length === 0 ? [what] : acts;
    return whats.map((one) => ({
      ...rest,
      undertaking: subtreeSpan(tree, one, (child) => {
        const { head, deprel, lemma } = tokenAt(tree, child);
        if (PROMISES.has(lemma.toLowerCase()) || acts.includes(child)) return true;
        return (
          head === one &&
          (['mark', 'case', 'punct', 'cc', 'cop'].includes(deprel) || deprel.startsWith('nsubj:outer'))
        );
      }),
      covers: act === undefined ? [] : [one],
    }));
  });
}

const hasThat = (tree: Tree, predicate: number): boolean =>
  dependants(tree, predicate, 'mark').some((mark) =>
    ['that', 'to'].includes(tokenAt(tree, mark).text.toLowerCase()),
  );

/** The nouns of promising that stand in a clause, not in one below it. */
function promiseNouns({ tree, clauses }: AnalysedSentence, clause: Clause): number[] {
  return tree.tokens.flatMap(({ upos, lemma }, index) => {
    if (upos !== 'NOUN' || !PROMISES.has(lemma.toLowerCase())) return [];
    // "brought word that": tidings, of whoever it may be
    if (lemma === 'word' && clause.lemma !== 'give' && clause.lemma !== 'keep') return [];
    const above = ancestors(tree, index).find((at) => {
      const one = clauses.get(at);
      return one !== undefined && one.kind !== 'noun' && !hangsOnPromise(tree, at);
    });
    // "Indonesia's offer of rice for the refugees": a heading, or what a tree takes for one
    return (above ?? index) === clause.predicate ? [index] : [];
  });
}

/** "an undertaking to dismantle the sites and an assurance that": a tree may hang the second on what the first is to do. */
const hangsOnPromise = (tree: Tree, predicate: number): boolean => {
  const { head, deprel } = tokenAt(tree, predicate);
  return deprel === 'acl' && head >= 0 && PROMISES.has(tokenAt(tree, head).lemma.toLowerCase());
};

const namesOf = (sentence: AnalysedSentence, nouns: readonly number[]): string[] =>
  idsOf(nouns.flatMap((noun) => entitiesOf(sentence, noun, { places: false, inside: false })));

/**
 * "Norway's pledge", "a pledge by Portugal", "a Soviet undertaking", "the assurance given by Chad".
 * @param taken the clause by which somebody has it of another: "obtained from Chad an assurance"
 */
function ownersOf(sentence: AnalysedSentence, noun: number, taken: Clause | null): string[] {
  const { tree } = sentence;
  const from = (taken?.obliques ?? []).filter(({ preposition }) => preposition === 'from');
  const givers = namesOf(
    sentence,
    from.map((one) => one.noun),
  );
  if (givers.length > 0) return givers;
  const giving = dependants(tree, noun, 'acl').map((one) => sentence.clauses.get(one));
  const given = giving.flatMap((one) => (one?.passive === true ? idsOf(subjectEntities(sentence, one)) : []));
  if (given.length > 0) return given;
  const owners = dependants(tree, noun, 'nmod').filter(
    (child) => tokenAt(tree, child).deprel === 'nmod:poss' || ['by', 'from'].includes(caseOf(tree, child)),
  );
  const joined = owners.flatMap((owner) => withConjuncts(tree, owner));
  const taking = { places: false, inside: false };
  const named = idsOf(joined.flatMap((owner) => entitiesOf(sentence, owner, taking)));
  if (named.length > 0) return named;
  // "the offer of Australia to take them in"
  const offering = dependants(tree, noun, 'nmod').filter((child) => caseOf(tree, child) === 'of');
  const offered = idsOf(offering.flatMap((owner) => entitiesOf(sentence, owner, taking)));
  if (offered.length > 0) return offered;
  const adjectives = dependants(tree, noun, 'amod', 'compound').filter((child) =>
    isAdjective(sentence, child),
  );
  return idsOf(adjectives.flatMap((one) => entitiesOf(sentence, one, { ...taking, adjectives: true })));
}

const isAdjective = (sentence: AnalysedSentence, at: number): boolean => {
  const { start, end } = tokenAt(sentence.tree, at);
  return sentence.mentions.some((one) => one.kind === 'adjective' && one.start <= start && end <= one.end);
};

/** "has given Washington assurances": the name before the noun is the one that has them. */
function givenTo(sentence: AnalysedSentence, noun: number): string[] {
  const { tree } = sentence;
  const names = dependants(tree, noun, 'compound').filter((child) => !isAdjective(sentence, child));
  // "its commitment to Iraq is to release the water"
  const owed = dependants(tree, noun, 'nmod').filter((child) => caseOf(tree, child) === 'to');
  return idsOf(
    [...names, ...owed].flatMap((one) => entitiesOf(sentence, one, { places: false, inside: false })),
  );
}

/** What is promised; the tree may hang an infinitive after "by Portugal" on the verb. */
function actOf(
  { tree, clauses }: AnalysedSentence,
  clause: Clause,
  noun: number,
  isMade: boolean,
): number | undefined {
  const giving = dependants(tree, noun, 'acl').filter((one) => clauses.get(one)?.passive === true);
  const own = [noun, ...giving]
    .flatMap((one) => dependants(tree, one, 'acl', 'ccomp', 'xcomp'))
    .find(
      (child) =>
        clauses.has(child) &&
        tokenAt(tree, child).deprel !== 'acl:relcl' &&
        // "the assurance given by Chad that": who gave it
        !(clauses.get(child)?.passive === true && clauses.get(child)?.mark === null),
    );
  if (own !== undefined) return own;
  // "its commitment is to release the water"
  const isSubject =
    clause.subjects.includes(noun) && clause.tense === 'future' && beTo(tree, clause.predicate) !== null;
  if (isSubject) return clause.predicate;
  const last = Math.max(noun, ...subtree(tree, noun));
  const next = clause.complements.find(
    ({ kind, predicate }) => kind === 'to' && predicate > last && predicate - last <= 2,
  );
  if (next && !isMade) return next.predicate;
  const after = isMade ? infinitiveAfter(tree, clauses, clause, last) : undefined;
  if (after !== undefined) return after;
  return isMade || giving.length > 0
    ? clause.complements.find(({ kind, predicate }) => kind === 'that' && predicate > noun)?.predicate
    : undefined;
}

/** "made a commitment to Togo to share data", "reminded Chad of its promise, made in May, to return it": hung on a verb before it. */
function infinitiveAfter(
  tree: Tree,
  clauses: AnalysedSentence['clauses'],
  clause: Clause,
  last: number,
): number | undefined {
  return [...clauses.values()].find(
    ({ predicate, form, kind }) =>
      kind === 'verb' &&
      form === 'infinitive' &&
      predicate > last &&
      predicate - last <= 9 &&
      tokenAt(tree, predicate).deprel !== 'acl' &&
      ancestors(tree, predicate).slice(0, 2).includes(clause.predicate),
  )?.predicate;
}

/** "a pledge to send", "an assurance that it would": not "a promise made in May", "a promise that pleased". */
const isAhead = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  (clause.form === 'infinitive' || clause.tense === 'future' || clause.words.includes('would'));

/** "Armenia received assurances from France that": who has the promise is owed. */
const RECEIVING = new Set([
  'receive',
  'get',
  'obtain',
  'secure',
  'win',
  'extract',
  'gain',
  'wring',
  'elicit',
  'exact',
  'bring back',
]);

const MAKING = new Set([
  'pass',
  'send',
  'deliver',
  'bring',
  'relay',
  'transmit',
  'hand',
  'voice',
  'furnish',
  'tender',
  'join',
  'sign',
  'make',
  'give',
  'issue',
  'announce',
  'offer',
  'provide',
  'extend',
  'convey',
  'accept',
  'assume',
  'repeat',
  'renew',
  'reiterate',
]);
