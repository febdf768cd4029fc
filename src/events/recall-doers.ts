import type { EventType } from '../codebook/index.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { FORCES } from './data/force-nouns.js';
import { isTold } from './keep-one-sided.js';
import { hasLostPronoun } from './lost-pronouns.js';
import type { Found } from './noun-phrases.js';
import { keyOfParties, wholeParties } from './parties.js';
import { dependants, tokenAt } from './tree.js';
import { REACH } from './view.js';

const FORCE: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'RETREAT']);
const HELP: ReadonlySet<EventType> = new Set<EventType>(['AID', 'AGREE']);

/**
 * Whether the text may have said before whose act this is: "The goods will be flown to Algiers", "The troops would be
 * withdrawn", "The soldiers then burned two huts". What is done to somebody by nobody is left open: "two huts were burned".
 */
export function mayRecallDoers(sentence: AnalysedSentence, act: Act): boolean {
  const { clause, match, actors } = act;
  const { type, mode } = match.rule;
  if (actors.length > 0 || clause.kind !== 'verb' || !isTold(clause)) return false;
  if (clause.passive) {
    if (clause.subjects.length > 0) return false;
    if (type === 'AID')
      return clause.objects.length > 0 && clause.objects.every((noun) => isCommon(sentence, noun));
    // "The boats were seized. Their crews were let go": by whoever held them
    const isOwn = type === 'MOBILIZE' || (type === 'RETREAT' && (mode === 'withdraw' || mode === 'release'));
    const isGiven =
      clause.objects.some((noun) => isKnown(sentence, noun)) || hasLostPronoun(sentence, clause.objects);
    return isOwn && isGiven;
  }
  if (type === 'AID')
    return clause.subjects.length > 0 && clause.subjects.every((noun) => isCommon(sentence, noun));
  return FORCE.has(type) && (isForce(sentence, clause) || hasLostPronoun(sentence, clause.subjects));
}

/** Whether the words may tell of such a release, though they name nobody. */
export const mayRecallRelease = ({ mentions, words }: AnalysedSentence): boolean =>
  mentions.some(({ kind, entities }) => kind === 'anaphor' && entities.length === 0) &&
  RELEASING.some((verb) => words.has(verb));

const RELEASING = 'release free let liberate withdraw'.split(' ');

const isForce = (sentence: AnalysedSentence, { subjects }: Clause): boolean =>
  subjects.length > 0 &&
  subjects.every(
    (noun) => isKnown(sentence, noun) && FORCES.has(tokenAt(sentence.tree, noun).lemma.toLowerCase()),
  );

const isCommon = (sentence: AnalysedSentence, noun: number): boolean =>
  tokenAt(sentence.tree, noun).upos === 'NOUN';

/** "the goods", "these flights": of which the text has told. */
function isKnown(sentence: AnalysedSentence, noun: number): boolean {
  return (
    isCommon(sentence, noun) &&
    dependants(sentence.tree, noun, 'det').some((child) =>
      ['the', 'this', 'that', 'these', 'those'].includes(tokenAt(sentence.tree, child).lemma.toLowerCase()),
    )
  );
}

/**
 * The act with whoever did the nearest act of its kind before, where one party alone did; and, where it names nobody to whom it
 * is done, with that act's recipients. Null where the text leaves it open.
 */
export function recallDoers(act: Act, told: readonly Act[]): Act | null {
  const kin = act.match.rule.type === 'AID' ? HELP : FORCE;
  const source = nearest(act, told, (one) => kin.has(one.match.rule.type) && one.actors.length > 0);
  if (source === null || (act.recipients.length > 0 && !meets(act.recipients, source.recipients)))
    return null;
  const recipients = act.recipients.length > 0 ? act.recipients : wholeParties(source.recipients);
  if (act.match.rule.type === 'AID' && recipients.length === 0) return null;
  return { ...act, actors: wholeParties(source.actors), recipients, why: [...act.why, 'actor.recalled'] };
}

/** "Japan sent tents to Turkey. Greece dispatched rescue dogs": aid that names nobody goes where the aid told before it went. */
export function recallReceivers(act: Act, told: readonly Act[]): Found[] {
  if (act.match.rule.type !== 'AID' || !isTold(act.clause) || act.status === 'denied') return [];
  const source = nearest(
    act,
    told,
    ({ match, recipients }) => match.rule.type === 'AID' && recipients.length > 0,
  );
  return source === null || meets(act.actors, source.recipients) ? [] : wholeParties(source.recipients);
}

/** The last fitting act, where all of its sentence that fit are of the same parties. */
function nearest(act: Act, told: readonly Act[], fits: (one: Act) => boolean): Act | null {
  const before = told.filter(
    (one) =>
      act.sentence - one.sentence <= REACH &&
      one.status !== 'denied' &&
      fits(one) &&
      [...one.actors, ...one.recipients].every(({ entity }) => entity.id !== null),
  );
  const last = before.at(-1);
  if (last === undefined) return null;
  const rivals = before.filter(({ sentence }) => sentence === last.sentence);
  return rivals.every((one) => same(one.actors, last.actors) && same(one.recipients, last.recipients))
    ? last
    : null;
}

const same = (some: readonly Found[], others: readonly Found[]): boolean =>
  keyOfParties(some) === keyOfParties(others);
const meets = (some: readonly Found[], others: readonly Found[]): boolean =>
  some.some((one) => others.some(({ entity }) => entity.id === one.entity.id));
