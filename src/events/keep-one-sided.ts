import type { EventType } from '../codebook/index.js';
import type { Issue } from '../issue.js';
import type { Act } from './act.js';
import type { Clause } from './clause.js';
import { idsShared } from './ids-shared.js';
import { VOICED } from './own-voice.js';

/** The reason that stands in `why` of an act whose recipient stays open. */
export const OPEN = 'recipient.open';

/** An act whose recipient or doer the clause does not name, and the issue that stands for it where it is not kept. */
export interface OneSided {
  readonly act: Act;
  readonly issue: Issue | null;
}

/** What a state does to somebody; a state's aid without anybody who gets it may be about anything. */
const KEPT: ReadonlySet<EventType> = new Set<EventType>([
  ...([
    'AGREE',
    'ASSAULT',
    'COERCE',
    'SANCTION',
    'REJECT',
    'ACCUSE',
    'REQUEST',
    'THREATEN',
    'RETREAT',
  ] as const),
]);

/**
 * What a state that has dealings in a press text does with somebody whom the gazetteer does not know. In an office's own words
 * one in five was right.
 */
const DEALINGS: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'COOPERATE', 'AID', 'MOBILIZE']);
const MEETING: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'COOPERATE']);
/** "Well, thank you": to whom, they know who are there. "Has the support it needs": by whom is not said. */
const THANKING: ReadonlySet<string> = new Set(['thank', 'have']);

/** What a state nobody else in the text deals with does by itself, it does at home: "Chile arrested two men". */
const AT_HOME: ReadonlySet<EventType> = new Set<EventType>(['COERCE', 'ASSAULT']);

/**
 * "Libya had occupied the strip" names nobody to whom it was done. Where the text tells of acts between states or bodies, it
 * is an act among them, with a recipient that stays open; elsewhere it may be anything, and is an issue.
 * @param issuer the state whose office speaks, null in the press
 */
export function keepOneSided(
  open: readonly OneSided[],
  acts: readonly Act[],
  issuer: string | null,
): { readonly acts: readonly Act[]; readonly issues: readonly Issue[] } {
  const between = idsShared(acts.map(({ actors, recipients }) => [...actors, ...recipients].map(({ entity }) => entity.id))); // prettier-ignore
  // "Indonesia supported the idea"; what an office says of its own support is about anything
  const isOutsiders = ({ match, clause, actors, status, sentence }: Act): boolean =>
    match.rule.type === 'SUPPORT' &&
    status !== 'hypothetical' &&
    !clause.passive &&
    !THANKING.has(clause.lemma) &&
    !acts.some((one) => one.sentence === sentence && one.recipients.length > 0 && sharesActor(one, actors)) &&
    actors.every(({ entity }) => entity.id !== issuer);
  // "will receive the party's vice chairman", "held talks in Istanbul"; not "its texts speak of two states"
  const isDealing = ({ match, clause, actors }: Act): boolean =>
    issuer === null &&
    DEALINGS.has(match.rule.type) &&
    (clause.objects.length > 0 || !MEETING.has(match.rule.type)) &&
    actors.every(({ entity, mention }) => between.has(entity.id ?? '') && mention.kind !== 'adjective');
  const isKept = ({ act }: OneSided): boolean =>
    (KEPT.has(act.match.rule.type) || isOutsiders(act) || isDealing(act)) &&
    isTold(act.clause) &&
    !act.why.includes(VOICED) &&
    !isOpinion(act) &&
    act.actors.length > 0 &&
    act.actors.every(
      ({ entity, mention }) =>
        entity.id !== null &&
        !mention.asPlace &&
        !mention.why.includes('home') &&
        (between.has(entity.id) ||
          (between.size >= 2 && !AT_HOME.has(act.match.rule.type)) ||
          (issuer === null && isNews(act))),
    );
  return {
    acts: open.filter(isKept).map(({ act }) => ({ ...act, why: [...act.why, OPEN] })),
    issues: open.flatMap((one) => (one.issue === null || isKept(one) ? [] : [one.issue])),
  };
}

/** What a report opens with is its news: of force, what soldiers and rebels do; what courts and police do is crime. */
function isNews({ sentence, match, actors }: Act): boolean {
  // "Kenya warned drivers of fog": what is news only with a state at its other end
  const { type, mode, needsRecipient, acrossBorders } = match.rule;
  if (sentence !== 0 || mode === 'convict' || type === 'SUPPORT') return false;
  if (needsRecipient && (acrossBorders || type === 'THREATEN' || type === 'REJECT' || type === 'AGREE'))
    return false;
  if (!AT_HOME.has(type)) return true;
  return type === 'ASSAULT' && actors.every(({ entity }) => FIGHTERS.has(entity.sector ?? ''));
}

const FIGHTERS: ReadonlySet<string> = new Set(['MIL', 'REB', 'SEP', 'UAF']);

/** "said that a war must never be fought" asks nobody; "would fight" attacks nobody yet. */
const isOpinion = ({ match: { rule }, status }: Act): boolean =>
  (rule.type === 'REQUEST' && rule.recipient.every((role) => role === 'complement-subject')) ||
  (AT_HOME.has(rule.type) && status !== 'happened' && status !== 'denied');

/** What a clause of its own tells; "after police executed a cleric", "drills, which it calls", "to reject" are told beside it. */
export function isTold({ kind, form, relation }: Clause): boolean {
  return kind === 'verb' && form === 'finite' && ['root', 'conj', 'ccomp', 'parataxis'].includes(relation);
}

/** "reaffirmed its commitment to defend the Philippines": what the commitment is to is told by itself. */
const sharesActor = (act: Act, actors: Act['actors']): boolean =>
  act.actors.some(({ entity }) => actors.some((one) => one.entity.id === entity.id));
