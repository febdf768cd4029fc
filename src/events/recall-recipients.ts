import type { Codebook, EventType } from '../codebook/index.js';
import { overlaps } from '../span.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { counterparty } from './counterparty.js';
import { ECHO_NOUNS, SPEECH_NOUNS } from './data/echo-nouns.js';
import { STRUCK_NOUNS } from './data/harm-nouns.js';
import { echoActs } from './echo-acts.js';
import { isTold, type OneSided } from './keep-one-sided.js';
import { hasLostPronoun, hasPronoun, otherParty, otherSayer } from './lost-pronouns.js';
import { mayRecallAnswer, recallAnswer } from './recall-answers.js';
import { mayRecallDoers, recallDoers, recallReceivers } from './recall-doers.js';
import { subjectEntities } from './clause-subjects.js';
import { doerOfNoun, hostOfMission } from './doer-of-noun.js';
import type { Found } from './noun-phrases.js';
import { keyOfParties, wholeParties } from './parties.js';
import { lacksPartner, recallPartner } from './recall-partner.js';
import { recallStrife } from './recall-strife.js';
import { sharedActs } from './shared-acts.js';
import { caseOf, dependants, tokenAt } from './tree.js';
import { doerBefore, struckBefore } from './view.js';

/** What one sentence tells: acts, and acts to which it names no recipient. */
export interface CodedSentence {
  readonly acts: readonly Act[];
  readonly open: readonly OneSided[];
}

/** How many sentences back what a noun takes up may stand. */
const REACH = 3;

/** Acts that judge or answer another act: whose that is, is to whom this is said. */
const ANSWERS: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REJECT', 'SUPPORT', 'PROTEST']);

/**
 * Fills in to whom an act was done where its clause does not say and the text before does: "North Korea fired a missile.
 * Seoul condemned the launch", "Ghana expelled two Togolese envoys. Togo threatened to retaliate". Where two may be meant,
 * or the clause names a third, the act stays as it was.
 */
export function recallRecipients(
  coded: readonly CodedSentence[],
  sentences: readonly AnalysedSentence[],
  codebook: Codebook,
): CodedSentence[] {
  const told: Act[] = [];
  return coded.map(({ acts, open }, index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return { acts, open };
    const recalled: Act[] = [];
    const left: OneSided[] = [];
    const inOrder = [
      ...acts.map((act) => ({ act, issue: null, isOpen: false })),
      ...open.map(({ act, issue }) => ({ act, issue, isOpen: true })),
    ].sort((a, b) => a.act.clause.predicate - b.act.clause.predicate);
    for (const { act, issue, isOpen } of inOrder) {
      const filled = fill(act, sentence, sentences, told, codebook);
      if (!isOpen || filled !== act) {
        recalled.push(filled);
        told.push(filled);
      } else left.push({ act, issue });
    }
    const echoes = [
      ...echoActs(sentence, index, told, codebook),
      ...sharedActs(sentence, index, told, sentences, codebook),
    ];
    told.push(...echoes);
    recalled.push(...echoes);
    return { acts: recalled, open: left };
  });
}

/** What is done to somebody's troops or ships: "shelled its waters". */
const DONE_TO: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'RETREAT']);

/** "shelled its waters", "closed the canal to its ships". */
const doneTo = ({ objects, obliques }: Act['clause']): number[] => [
  ...objects,
  ...obliques
    .filter(({ preposition }) => ['to', 'on', 'at', 'against'].includes(preposition))
    .map(({ noun }) => noun),
];

/** The act with those whom its clause leaves out, where the text before tells them; else the act itself. */
function fill(
  act: Act,
  sentence: AnalysedSentence,
  sentences: readonly AnalysedSentence[],
  told: readonly Act[],
  codebook: Codebook,
): Act {
  if (mayRecallAnswer(sentence, act)) return recallAnswer(act, told) ?? act;
  const before = sentences[act.sentence - 1];
  if (mayRecallDoers(sentence, act)) {
    if (!hasLostPronoun(sentence, act.clause.subjects)) return recallDoers(act, told) ?? act;
    const actors = otherParty(act, before);
    return actors.length === 0 ? act : { ...act, actors, why: [...act.why, 'actor.other'] };
  }
  if (lacksPartner(sentence, act)) return withRecalled(act, recallPartner(act, told));
  if (act.recipients.length === 0 && act.clause.kind === 'verb') {
    const own = recallStrife(act, sentence, told);
    if (own.length > 0) return { ...act, recipients: own, why: [...act.why, 'recipient.strife'] };
  }
  if (!lacksRecipient(act)) return act;
  const isDoneTo = DONE_TO.has(act.match.rule.type);
  const isLost = isDoneTo && hasLostPronoun(sentence, doneTo(act.clause));
  const isSayers = isDoneTo && !isLost && hasPronoun(sentence, act.clause.objects);
  const other = isLost ? otherParty(act, before) : isSayers ? otherSayer(act, sentence, codebook) : [];
  const named = other.length > 0 ? other : recall(act, sentence, sentences, told, codebook);
  const received = named.length > 0 ? named : recallReceivers(act, told);
  const isAid = act.match.rule.type === 'AID' && isTold(act.clause) && act.status !== 'denied';
  const recipients =
    received.length === 0 && isAid ? struckBefore(sentences, act.sentence, selfOf(act)) : received;
  return withRecalled(act, recipients);
}

const withRecalled = (act: Act, recipients: readonly Found[]): Act =>
  recipients.length === 0 ? act : { ...act, recipients, why: [...act.why, 'recipient.recalled'] };

/** "they cut ties", "failed to agree": who act on each other lack nobody. */
function lacksRecipient({ actors, recipients, match, clause }: Act): boolean {
  // "Maputo offered a truce" is one side's
  const isOffer = match.rule.type === 'AGREE' && new Set(actors.map(({ entity }) => entity.id)).size === 1;
  if ((match.rule.reciprocal && !isOffer) || clause.kind === 'noun' || actors.length === 0) return false;
  if (clause.kind === 'adjective' && match.rule.type !== 'ACCUSE') return false;
  if (recipients.some(({ entity }) => entity.id !== null)) return false;
  return actors.every(({ entity, mention }) => entity.id !== null && !mention.why.includes('home'));
}

function recall(
  act: Act,
  sentence: AnalysedSentence,
  sentences: readonly AnalysedSentence[],
  told: readonly Act[],
  codebook: Codebook,
): Found[] {
  const { clause, match } = act;
  const isRelative = clause.relation === 'acl';
  const isJudged = clause.kind === 'adjective';
  if (!isTold(clause) && clause.form !== 'ing' && !isRelative && !isJudged) return [];
  if (ANSWERS.has(match.rule.type)) {
    const answered = answeredNouns(sentence, act);
    const doers = answered.flatMap((noun) => doerOfNoun(sentence, noun, clause.predicate));
    if (isOthers(doers, selfOf(act))) return wholeParties(doers);
    if (match.rule.type !== 'SUPPORT' && answered.some((one) => isThis(sentence, one, clause)))
      return doerBefore(sentences, act.sentence, selfOf(act));
    const noun = answered.find((one) => isEcho(sentence, one, clause.predicate));
    if (noun !== undefined) return ownersOf(act, sentence, noun, sentences, told, codebook);
  }
  const hosts = SPOKEN.has(match.rule.type) ? hostOfMission(sentence, clause) : [];
  if (isOthers(hosts, selfOf(act))) return wholeParties(hosts);
  const isBeside = clause.form === 'ing' && clause.relation === 'advcl';
  const isWhich = isRelative && clause.form === 'finite';
  return isTold(clause) || isBeside || isWhich ? counterparty(act, sentence, told, codebook) : [];
}

/** What a mission does by speaking. */
const SPOKEN: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);

/** What is judged or answered: "condemned the launch", "objected to the move". */
function answeredNouns(sentence: AnalysedSentence, { clause, match }: Act): number[] {
  const roles: readonly string[] = match.rule.recipient;
  return [
    // "the move was unacceptable"
    ...(clause.kind === 'adjective' ? clause.subjects : clause.objects),
    // "said that it was a violation"
    ...(roles.includes('complement-subject')
      ? clause.complements.flatMap(({ predicate }) => sentence.clauses.get(predicate)?.subjects ?? [])
      : []),
    ...clause.obliques.filter(({ preposition }) => roles.includes(preposition)).map(({ noun }) => noun),
  ];
}

const selfOf = (act: Act): ReadonlySet<string | null> => new Set(act.actors.map(({ entity }) => entity.id));

/** "condemns this": what the sentence before tells. */
const isThis = (sentence: AnalysedSentence, noun: number, { complements }: Act['clause']): boolean =>
  /^(?:this|that|these|those)$/i.test(tokenAt(sentence.tree, noun).text) ||
  // "Seoul said that it was a violation"
  (complements.length > 0 && tokenAt(sentence.tree, noun).text.toLowerCase() === 'it');

/** "the launch", "these baseless allegations": what is known already, with nobody named beside it. */
function isEcho(sentence: AnalysedSentence, noun: number, predicate: number): boolean {
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
function ownersOf(
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
  const self = selfOf(act);
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

const isOthers = (found: readonly Found[], self: ReadonlySet<string | null>): boolean =>
  found.length > 0 &&
  found.every(({ entity }) => entity.id !== null && entity.kind !== 'place' && !self.has(entity.id));

/** The distinct parties among lists of who acted. */
function groups(lists: readonly (readonly Found[])[]): (readonly Found[])[] {
  return [...new Map(lists.map((list) => [keyOfParties(list), list])).values()];
}
