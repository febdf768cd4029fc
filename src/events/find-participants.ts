import type { Codebook, Role } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import type { Match } from './match-rules.js';
import { findConditions } from './find-conditions.js';
import { authoritiesOfPlace, homeActors } from './home-actors.js';
import { APART, homeRecipients } from './home-recipients.js';
import { nearestActor } from './nearest-actor.js';
import { entitiesOf, type Found, type Taking } from './noun-phrases.js';
import { nounsInRole } from './nouns-in-role.js';
import { onlyOther } from './only-other.js';
import { isTalksOfSubject } from './talks-of-subject.js';
import { tokenAt } from './tree.js';

export interface Participants {
  readonly actors: readonly Found[];
  readonly recipients: readonly Found[];
  readonly why: readonly string[];
}

/** Roles in which a place as such may stand for whom an act is done to: "arrived in Beijing", "shelled positions in Syria". */
const PLACE_ROLES: ReadonlySet<Role> = new Set<Role>([
  'on',
  'around',
  'along',
  'across',
  'off',
  'object',
  'in',
  'into',
  'at',
  'near',
  'inside',
  'from',
  'to',
  'over',
  'outside',
  'toward',
  'towards',
]);

/** Who does it and to whom, by the rule's roles, best place first. */
export function findParticipants(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  codebook: Codebook,
): Participants {
  const { rule } = match;
  const why: string[] = [];
  const actorRoles: readonly Role[] =
    rule.actor ?? (clause.kind === 'noun' ? ['possessor', 'by', 'between', 'from'] : ['subject']);
  let actors = firstOf(
    sentence,
    clause,
    match,
    codebook,
    match.converse ? ['from', 'by', 'possessor'] : actorRoles,
    false,
  );
  if (actors.length === 0 && match.noun !== null && clause.kind !== 'noun' && clause.subjects.length === 0)
    actors = firstOf(sentence, clause, match, codebook, ['possessor', 'by'], false);
  if (actors.length === 0 && clause.kind === 'noun' && rule.reciprocal)
    actors = firstOf(sentence, clause, match, codebook, ['of', 'with'], false);
  if (isTalksOfSubject(sentence, clause, match) && new Set(actors.map(key)).size === 1) {
    actors = [
      ...entitiesIn(sentence, subjectsAbove(sentence, clause), { places: false, inside: true }),
      ...actors,
    ];
    why.push('actor.above');
  }
  if (actors.length === 0 && clause.kind === 'verb' && clause.subjects.length === 0 && !clause.passive) {
    actors = nearestActor(sentence, clause.predicate);
    if (actors.length > 0) why.push('actor.nearest');
  }
  if (actors.length === 0 && rule.reciprocal && (clause.kind === 'noun' || clause.passive)) {
    actors = entitiesIn(sentence, subjectsAbove(sentence, clause), { places: false, inside: true });
    if (actors.length > 0) why.push('actor.above');
  }
  if (actors.length === 0 && clause.kind === 'noun') {
    actors = entitiesIn(sentence, planners(sentence, clause), { places: false, inside: true });
    if (actors.length > 0) why.push('actor.plan');
  }
  if (!hasKnown(actors) && isOwnMoved(clause, match)) {
    actors = entitiesIn(sentence, clause.objects, { places: false, inside: true, inner: OWNED });
    if (actors.length > 0) why.push('actor.own');
  }
  if (!hasKnown(actors)) {
    const heads = match.converse
      ? []
      : actorRoles.flatMap((role) => nounsInRole(sentence, clause, match, role, codebook));
    const own = homeActors(sentence, clause, match, heads, codebook, () =>
      firstOf(sentence, clause, match, codebook, rule.recipient, true),
    );
    if (own.length > 0) {
      actors = own;
      why.push('actor.home');
    }
  }
  if (!hasKnown(actors)) {
    actors = authoritiesOfPlace(sentence, clause, match);
    if (actors.length > 0) why.push('actor.place');
  }
  let recipients = match.converse
    ? entitiesIn(sentence, clause.subjects, { places: false, inside: true })
    : firstOf(sentence, clause, match, codebook, rule.recipient, true, actors);
  // "is considering sanctions against Togo": the tree may hang the phrase on the verb
  if (recipients.length === 0 && clause.kind === 'noun' && clause.relation === 'obj') {
    const above = sentence.clauses.get(tokenAt(sentence.tree, clause.predicate).head);
    if (above && above.kind === 'verb' && PLANNING.has(above.lemma))
      recipients = firstOf(
        sentence,
        { ...clause, obliques: above.obliques },
        match,
        codebook,
        rule.recipient,
        true,
        actors,
      );
  }
  recipients = recipients.filter((found) => !actors.some((actor) => isSameParty(actor, found)));
  if (!hasKnown(recipients) && rule.type === 'THREATEN') {
    recipients = threatened(sentence, clause, actors);
    if (recipients.length > 0) why.push('recipient.condition');
  }
  if (!hasKnown(recipients) && !match.converse) {
    const home = homeRecipients(sentence, clause, match, actors, codebook);
    if (home.length > 0) {
      recipients = home;
      why.push('recipient.home');
    }
  }
  if (!hasKnown(recipients) && recipients.length === 0 && !match.converse && rule.recipient[0] !== 'none') {
    recipients = onlyOther(sentence, clause, rule.type, actors);
    if (recipients.length > 0) why.push('recipient.only');
  }
  // "blocked streets in Hong Kong in defiance of Beijing": where it happens is no second recipient
  const isHere = (found: Found): boolean =>
    found.mention.asPlace && actors.some(({ entity }) => entity.id === found.entity.id);
  if (recipients.some((found) => !isHere(found))) recipients = recipients.filter((found) => !isHere(found));
  return { actors: unique(actors), recipients: unique(recipients), why };
}

const OWNED = ['possessor', 'of', 'from'];

/**
 * "Chinese troops were deployed along the border", "Iranian missiles were launched at a base": where nobody says who moved
 * them, whose they are.
 */
function isOwnMoved(clause: Clause, { rule }: Match): boolean {
  if (!clause.passive || clause.kind !== 'verb' || clause.subjects.length > 0) return false;
  if (rule.type === 'MOBILIZE') return true;
  if (rule.type === 'RETREAT') return rule.mode === 'withdraw';
  if (rule.type === 'AID') return rule.name.startsWith('AID.peacekeeping');
  return rule.type === 'ASSAULT' && rule.object !== null && !rule.recipient.includes('object');
}

/** "is considering sanctions against", "cancelled the deployment": whose plan it is, is who would do it. */
function planners(sentence: AnalysedSentence, clause: Clause): readonly number[] {
  const token = tokenAt(sentence.tree, clause.predicate);
  const above = clause.relation === 'obj' ? sentence.clauses.get(token.head) : undefined;
  return above && PLANNING.has(above.lemma) ? above.subjects : [];
}

const PLANNING = new Set(
  'consider weigh mull contemplate ponder plan prepare study threaten propose cancel postpone shelve scrap schedule discuss debate'.split(
    ' ',
  ),
);

/** "threatened to strike unless Khartoum withdrew": the threat is to whoever must meet the condition. */
export function threatened(sentence: AnalysedSentence, clause: Clause, actors: readonly Found[]): Found[] {
  const heads = findConditions(sentence, clause).flatMap(({ subjects }) => subjects);
  return entitiesIn(sentence, heads, { places: false, inside: false }).filter(
    (found) => found.entity.id !== null && !actors.some((actor) => isSameParty(actor, found)),
  );
}

const hasKnown = (list: readonly Found[]): boolean => list.some(({ entity }) => entity.id !== null);

/** A state's government and its own people or rebels are two: "the army shelled the rebels". */
function isSameParty(a: Found, b: Found): boolean {
  if (key(a) !== key(b)) return false;
  const [x, y] = [a.entity.sector ?? 'GOV', b.entity.sector ?? 'GOV'];
  return x === y || a.mention === b.mention || (!APART.has(x) && !APART.has(y));
}

const key = (found: Found): string => found.entity.id ?? `?${found.entity.person ?? found.entity.name}`;

function unique(list: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return list.filter((found) => {
    const name = key(found);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** The entities at the first role that names any, those on the clause's own words before those further down. */
function firstOf(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  codebook: Codebook,
  roles: readonly Role[],
  isRecipient: boolean,
  not: readonly Found[] = [],
): Found[] {
  // "handed over two of its nationals to Britain": one's own people are the recipient where nobody else is
  let own: Found[] = [];
  for (const reach of ['own', 'deep'] as const)
    for (const role of roles) {
      if (role === 'none') continue;
      // "signed a truce in Norway": where parties act together is none of them
      const isTogether = clause.subjects.length > 1 || new Set(not.map(key)).size > 1;
      const isVenue = match.rule.reciprocal && isTogether && match.rule.mode !== 'visit';
      // "marched out of Goma"
      const isLeft = role === 'of' && match.rule.type === 'RETREAT' && match.rule.mode === 'withdraw';
      const places = isRecipient && (PLACE_ROLES.has(role) || isLeft) && !isVenue;
      const taking: Taking = { places, inside: true, adjectives: role === 'possessor' };
      const heads = nounsInRole(sentence, clause, match, role, codebook, reach).filter(
        // "captured a camp on the Thai border": a border tells where, not whom
        (head) =>
          !(isRecipient && match.rule.type === 'ASSAULT' && role !== 'object' && isBorder(sentence, head)),
      );
      const found = entitiesIn(sentence, heads, taking).filter(
        (one) => !not.some((actor) => isSameParty(actor, one)),
      );
      if (found.some((one) => !not.some((actor) => key(actor) === key(one)))) return found;
      if (own.length === 0) own = found;
    }
  return own;
}

const isBorder = (sentence: AnalysedSentence, head: number): boolean =>
  ['border', 'frontier'].includes(tokenAt(sentence.tree, head).lemma.toLowerCase());

function entitiesIn(sentence: AnalysedSentence, heads: readonly number[], taking: Taking): Found[] {
  return heads.flatMap((head) => entitiesOf(sentence, head, taking));
}

/** "Lee spoke to reporters after talks with Xi": whose talks they were, the verb above says. */
function subjectsAbove(sentence: AnalysedSentence, clause: Clause): readonly number[] {
  for (
    let at = tokenAt(sentence.tree, clause.predicate).head;
    at >= 0;
    at = tokenAt(sentence.tree, at).head
  ) {
    const above = sentence.clauses.get(at);
    if (above && above.kind !== 'noun') return above.passive ? above.objects : above.subjects;
  }
  return [];
}
