import type { EventType } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import type { Refusal } from './coding-issues.js';
import { isInSession } from './in-session.js';
import { isAttacker } from './is-attacker.js';
import type { Match } from './match-rules.js';
import type { Found } from './noun-phrases.js';
import { tokenAt } from './tree.js';

// Acts that need somebody to whom they are done: without one they are domestic or mere description.
const NEEDS_RECIPIENT: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'AID',
  'SUPPORT',
  'SANCTION',
  'PROTEST',
]);
/** What takes two. */
export const NEEDS_TWO: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'COOPERATE']);

const BETWEEN_STATES: ReadonlySet<EventType> = new Set<EventType>([
  'CONSULT',
  'SUPPORT',
  'AGREE',
  'COOPERATE',
]);

/** What is done with hands: that it was done is news, by whomever. */
const DEEDS: ReadonlySet<EventType> = new Set<EventType>([
  ...(['ASSAULT', 'COERCE', 'SANCTION', 'RETREAT', 'AID', 'MOBILIZE', 'COOPERATE', 'CONSULT'] as const),
]);

/** What firms do to nobody's state. */
const NOT_OF_FIRMS: ReadonlySet<EventType> = new Set<EventType>([
  'SANCTION',
  'MOBILIZE',
  'RETREAT',
  'CONCEDE',
  'COERCE',
]);

const CROWD_MODES: ReadonlySet<string> = new Set(['demo', 'riot', 'strike', 'hunger']);

/** Named as a state, not as its people: "Poland", not "Polish nurses". */
export function isStateItself(sentence: AnalysedSentence, { entity, mention }: Found): boolean {
  if (entity.kind !== 'state' || entity.sector !== undefined) return false;
  if (mention.kind !== 'name' && mention.kind !== 'metonym') return false;
  return sentence.tree.tokens.some(
    (token) => token.start >= mention.start && token.end === mention.end && token.upos === 'PROPN',
  );
}

/** Why an act with these participants is none that the record can hold; null where it can. */
export function refuseAct(
  sentence: AnalysedSentence,
  match: Match,
  clause: Clause,
  actors: readonly Found[],
  recipients: readonly Found[],
): Refusal | null {
  const { rule } = match;
  const known = (list: readonly Found[]): Found[] => list.filter((found) => found.entity.id !== null);
  const all = [...known(actors), ...known(recipients)];
  if (all.length === 0) {
    const isNamed =
      actors.length > 0 || clause.subjects.some((noun) => tokenAt(sentence.tree, noun).upos === 'PROPN');
    return isNamed ? 'unknown-actor' : 'nobody';
  }
  // crowds rarely have a name: "nurses struck against the Polish government"
  const isCrowd = rule.type === 'PROTEST' && known(recipients).some((found) => !found.mention.asPlace);
  // "gunmen killed two Kenyan soldiers", "militants raided a village in Mali": to whom is known, by whom is not
  const isUnclaimed =
    (rule.type === 'ASSAULT' || rule.type === 'COERCE') &&
    known(recipients).some((found) => !found.mention.asPlace || clause.kind === 'verb') &&
    clause.subjects.some((noun) => isAttacker(sentence, noun));
  // "two soldiers were killed" tells of a deed; "I was honoured", "democracy is threatened" of nobody's
  // "an accord between Chad and Niger was signed": the two are its doers
  const isDeed =
    clause.passive &&
    clause.kind !== 'noun' &&
    // "our consul was refused access"
    (DEEDS.has(rule.type) ||
      rule.name === 'REJECT.deny-entry' ||
      new Set(known(recipients).map(({ entity }) => entity.id)).size > 1);
  if (known(actors).length === 0 && !isCrowd && !isUnclaimed && !isDeed) return 'unknown-actor';
  // a state does not march: "launched strikes on" is no strike of workers
  if (
    rule.type === 'PROTEST' &&
    clause.kind === 'verb' &&
    CROWD_MODES.has(rule.mode ?? '') &&
    known(actors).some((actor) => isStateItself(sentence, actor))
  )
    return 'unknown-actor';
  // an airline that cancels flights imposes no sanction of its state
  const isFirm = known(actors).length > 0 && known(actors).every(({ entity }) => entity.sector === 'BUS');
  // "a visit to a chip factory", "signed a contract with a carmaker": a firm's guest or partner meets no state
  const isOfFirm = [...known(actors), ...known(recipients)].some(({ entity }) => entity.sector === 'BUS');
  if (BETWEEN_STATES.has(rule.type) && rule.reciprocal && isOfFirm) return 'one-party';
  // "vaccines by Pfizer": what is given, and praised, is no party
  const isToFirm =
    known(recipients).length > 0 &&
    known(recipients).every(({ entity }) => entity.sector === 'BUS' && entity.kind !== 'state');
  if (isToFirm && (rule.type === 'SUPPORT' || rule.type === 'AID')) return 'no-recipient';
  // "a software firm released a set of patches"
  if (isFirm && NOT_OF_FIRMS.has(rule.type)) return 'unknown-actor';
  // "a small party has asked that it be left out": people of some state who ask nobody by name
  const isHome = actors.length > 0 && actors.every(({ mention }) => mention.why.includes('home'));
  if (rule.type === 'REQUEST' && isHome && known(recipients).length === 0) return 'no-recipient';
  if (rule.needsRecipient && known(recipients).length === 0) return 'no-recipient';
  const ids = new Set(all.map((found) => found.entity.id));
  // "they cut ties": two who act on each other need no third
  if (
    NEEDS_RECIPIENT.has(rule.type) &&
    known(recipients).length === 0 &&
    !((rule.type === 'SANCTION' || rule.reciprocal) && ids.size > 1)
  )
    return 'no-recipient';
  if ((rule.acrossBorders || NEEDS_TWO.has(rule.type)) && ids.size < 2 && !isInSession(clause, match, all))
    return 'one-party';
  return null;
}
