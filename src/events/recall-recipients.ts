import type { Codebook, EventType } from '../codebook/index.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { counterparty } from './counterparty.js';
import { echoActs } from './echo-acts.js';
import { splitMeetings } from './split-meetings.js';
import { isTold, type OneSided } from './keep-one-sided.js';
import { hasLostPronoun, hasPronoun, otherParty, otherSayer } from './lost-pronouns.js';
import { mayRecallAnswer, recallAnswer } from './recall-answers.js';
import { mayRecallDoers, recallDoers, recallReceivers } from './recall-doers.js';
import { doerOfJudged, doerOfNoun, hostOfMission } from './doer-of-noun.js';
import type { Found } from './noun-phrases.js';
import { isEcho, ownersOf } from './owners-of-deed.js';
import { idsOfActors, isOthers, wholeParties } from './parties.js';
import { lacksPartner, recallPartner } from './recall-partner.js';
import { recallStrife } from './recall-strife.js';
import { sharedActs } from './shared-acts.js';
import { lacksOtherSide, otherSide } from './talks-partner.js';
import { whomOthersToo } from './parallel-acts.js';
import { tokenAt } from './tree.js';
import { whomMet } from './whom-met.js';
import { doerBefore, struckBefore } from './view.js';

/** What one sentence tells: acts, and acts to which it names no recipient. */
export interface CodedSentence {
  readonly acts: readonly Act[];
  readonly open: readonly OneSided[];
}

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
        const meetings = splitMeetings(sentence, filled);
        recalled.push(...meetings);
        told.push(...meetings);
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
  if (lacksPartner(sentence, act)) return withRecalled(act, recallPartner(act, sentence, told));
  if (lacksOtherSide(sentence, act)) return withRecalled(act, otherSide(act, sentence, told));
  const parallel = whomOthersToo(act, sentence, told);
  if (parallel.length > 0) return { ...act, recipients: parallel, why: [...act.why, 'recipient.parallel'] };
  if (act.recipients.length === 0 && act.clause.kind === 'verb') {
    const own = recallStrife(act, sentence, told);
    if (own.length > 0) return { ...act, recipients: own, why: [...act.why, 'recipient.strife'] };
  }
  const met = whomMet(act, sentence, told);
  if (met.length > 0) return { ...act, recipients: met, why: [...act.why, 'recipient.met'] };
  if (!lacksRecipient(act)) return act;
  const isDoneTo = DONE_TO.has(act.match.rule.type);
  const isLost = isDoneTo && hasLostPronoun(sentence, doneTo(act.clause));
  const isSayers = isDoneTo && !isLost && hasPronoun(sentence, act.clause.objects);
  const other = isLost ? otherParty(act, before) : isSayers ? otherSayer(act, sentence, codebook) : [];
  const named = other.length > 0 ? other : recall(act, sentence, sentences, told, codebook);
  const received = named.length > 0 ? named : recallReceivers(act, told);
  const isAid = act.match.rule.type === 'AID' && isTold(act.clause) && act.status !== 'denied';
  const recipients =
    received.length === 0 && isAid ? struckBefore(sentences, act.sentence, idsOfActors(act)) : received;
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
    if (isOthers(doers, idsOfActors(act))) return wholeParties(doers);
    const isBlamed = match.rule.type === 'ACCUSE' || match.rule.type === 'REJECT';
    const judged = isBlamed ? answered.flatMap((noun) => doerOfJudged(sentence, noun, clause.predicate)) : [];
    if (isOthers(judged, idsOfActors(act))) return wholeParties(judged);
    if (match.rule.type !== 'SUPPORT' && answered.some((one) => isThis(sentence, one, clause)))
      return doerBefore(sentences, act.sentence, idsOfActors(act));
    const noun = answered.find((one) => isEcho(sentence, one, clause.predicate));
    if (noun !== undefined) return ownersOf(act, sentence, noun, sentences, told, codebook);
  }
  const hosts = SPOKEN.has(match.rule.type) ? hostOfMission(sentence, clause) : [];
  if (isOthers(hosts, idsOfActors(act))) return wholeParties(hosts);
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

/** "condemns this": what the sentence before tells. */
const isThis = (sentence: AnalysedSentence, noun: number, { complements }: Act['clause']): boolean =>
  /^(?:this|that|these|those)$/i.test(tokenAt(sentence.tree, noun).text) ||
  // "Seoul said that it was a violation"
  (complements.length > 0 && tokenAt(sentence.tree, noun).text.toLowerCase() === 'it');
