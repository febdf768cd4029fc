import type { EventType } from '../codebook/index.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { ECHO_NOUNS } from './data/echo-nouns.js';
import { isTold } from './keep-one-sided.js';
import { wholeParties } from './parties.js';
import { tokenAt } from './tree.js';
import { REACH } from './view.js';

/** What one asks, offers or gives a day for, and the other may refuse. */
const ASKED: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'AGREE', 'THREATEN']);

/** "The request was turned down in the Commons", "asked for more time, which was denied": who refused, the asking says. */
export function mayRecallAnswer(sentence: AnalysedSentence, act: Act): boolean {
  const { clause, match, actors, status } = act;
  if (match.rule.type !== 'REJECT' || !clause.passive || actors.length > 0 || status !== 'happened')
    return false;
  if (clause.relation === 'acl') return true;
  return isTold(clause) && clause.objects.some((noun) => isAsked(sentence, noun));
}

function isAsked(sentence: AnalysedSentence, noun: number): boolean {
  const types = ECHO_NOUNS.get(tokenAt(sentence.tree, noun).lemma.toLowerCase());
  return types !== undefined && types !== 'all' && types.has('REQUEST');
}

/** The act with its doer and recipient, where one asking alone stands before; null where the text leaves it open. */
export function recallAnswer(act: Act, told: readonly Act[]): Act | null {
  const reach = act.clause.relation === 'acl' ? 0 : REACH;
  const before = told.filter(
    (one) =>
      act.sentence - one.sentence <= reach &&
      ASKED.has(one.match.rule.type) &&
      one.actors.length > 0 &&
      one.recipients.length > 0 &&
      [...one.actors, ...one.recipients].every(({ entity }) => entity.id !== null),
  );
  const last = before.at(-1);
  if (last === undefined || before.filter(({ sentence }) => sentence === last.sentence).length > 1)
    return null;
  return {
    ...act,
    actors: wholeParties(last.recipients),
    recipients: wholeParties(last.actors),
    why: [...act.why, 'actor.asked'],
  };
}

/** Whether the words may tell of such a refusal, though they name nobody. */
export function mayAnswer({ words }: AnalysedSentence): boolean {
  return NOUNS.some((noun) => words.has(noun)) && VERBS.some((verb) => words.has(verb));
}

const NOUNS =
  'request appeal proposal offer demand ultimatum plea application call invitation overture suggestion'.split(
    ' ',
  );
const VERBS = 'reject refuse decline deny turn rebuff dismiss spurn ignore veto rule brush'.split(' ');
