import type { Codebook, Role } from '../codebook/index.js';
import type { Mention } from '../mentions/mention.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import type { Match } from './match-rules.js';
import { entitiesOf, nounsAfter, possessors, type Found, type Taking } from './noun-phrases.js';
import { allComplements } from './find-clauses.js';
import { isPreposition } from './is-preposition.js';
import { relation, tokenAt } from './tree.js';

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
  if (actors.length === 0 && clause.kind === 'verb' && clause.subjects.length === 0 && !clause.passive) {
    actors = nearestBefore(sentence, clause.predicate);
    if (actors.length > 0) why.push('actor.nearest');
  }
  if (actors.length === 0 && rule.reciprocal && (clause.kind === 'noun' || clause.passive)) {
    actors = entitiesIn(sentence, subjectsAbove(sentence, clause), { places: false, inside: true });
    if (actors.length > 0) why.push('actor.above');
  }
  let recipients = match.converse
    ? entitiesIn(sentence, clause.subjects, { places: false, inside: true })
    : firstOf(sentence, clause, match, codebook, rule.recipient, true, actors);
  recipients = recipients.filter((found) => !actors.some((actor) => isSameParty(actor, found)));
  return { actors: unique(actors), recipients: unique(recipients), why };
}

/** A state's government and its own people or rebels are two: "the army shelled the rebels". */
function isSameParty(a: Found, b: Found): boolean {
  if (key(a) !== key(b)) return false;
  const [x, y] = [a.entity.sector ?? 'GOV', b.entity.sector ?? 'GOV'];
  return x === y || a.mention === b.mention || (!APART.has(x) && !APART.has(y));
}

/** Sectors that are not the government's own. */
const APART: ReadonlySet<string> = new Set([
  'CVL',
  'REB',
  'OPP',
  'SEP',
  'REF',
  'LAB',
  'EDU',
  'JOU',
  'MED',
  'CRM',
  'PTY',
  'BUS',
  'HLH',
  'UAF',
]);

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

/** The entities at the first role that names any. */
function firstOf(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  codebook: Codebook,
  roles: readonly Role[],
  isRecipient: boolean,
  not: readonly Found[] = [],
): Found[] {
  for (const role of roles) {
    if (role === 'none') continue;
    const places = isRecipient && PLACE_ROLES.has(role);
    const taking: Taking = { places, inside: true, adjectives: role === 'possessor' };
    const found = entitiesIn(sentence, placesOf(sentence, clause, match, role, codebook), taking).filter(
      (one) => !not.some((actor) => isSameParty(actor, one)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function entitiesIn(sentence: AnalysedSentence, heads: readonly number[], taking: Taking): Found[] {
  return heads.flatMap((head) => entitiesOf(sentence, head, taking));
}

/** The noun phrases that stand in a role, as the indices of their heads. */
function placesOf(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  role: Role,
  codebook: Codebook,
): number[] {
  switch (role) {
    case 'subject':
      return [...clause.subjects];
    case 'object':
      return objectsOf(sentence, clause, match, codebook);
    case 'possessor':
      return match.noun === null && clause.kind === 'verb'
        ? clause.objects.flatMap((object) => possessors(sentence, object))
        : possessors(sentence, match.noun ?? clause.predicate);
    case 'complement-subject':
      return clause.complements.flatMap(({ predicate }) => [
        ...(sentence.clauses.get(predicate)?.subjects ?? []),
      ]);
    case 'sayer':
      return [
        ...(sayingAbove(sentence, clause, codebook, (above) => above.subjects.length > 0)?.subjects ?? []),
      ];
    case 'told': {
      const telling = sayingAbove(sentence, clause, codebook, (above) => above.objects.length > 0);
      return [...(telling?.objects ?? [])];
    }
    case 'none':
      return [];
    default:
      return afterPreposition(sentence, clause, match, role);
  }
}

/** Of an event noun, the object stands after "of"; of "refused to meet the king", it is the complement's. */
function objectsOf(sentence: AnalysedSentence, clause: Clause, match: Match, codebook: Codebook): number[] {
  if (match.noun !== null) return nounsAfter(sentence, match.noun, 'of');
  const taking: Taking = { places: true, inside: true };
  const own = clause.objects.flatMap((object) =>
    entitiesOf(sentence, object, taking).length > 0
      ? [object]
      : doersOfDeed(sentence, object, clause, codebook),
  );
  return own.length > 0 || !match.rule.complement ? own : objectsBelow(sentence, clause, 0);
}

function objectsBelow(sentence: AnalysedSentence, clause: Clause, depth: number): number[] {
  if (depth > 4) return [];
  return allComplements(sentence.tree, clause).flatMap(({ predicate }) => {
    const inner = sentence.clauses.get(predicate);
    if (!inner) return [];
    return inner.objects.length > 0 ? [...inner.objects] : objectsBelow(sentence, inner, depth + 1);
  });
}

function afterPreposition(sentence: AnalysedSentence, clause: Clause, match: Match, role: string): number[] {
  const own = clause.obliques
    .filter((oblique) => isPreposition(oblique, role))
    .map((oblique) => oblique.noun);
  const carrier = match.noun !== null ? carriersOf(sentence, match.noun) : clause.objects;
  const direct = carrier.flatMap((noun) => nounsAfter(sentence, noun, role));
  // "the withdrawal of its troops from Somalia": the tree may hang the place on the troops
  const inner =
    direct.length > 0
      ? direct
      : carrier.flatMap((noun) =>
          nounsAfter(sentence, noun, 'of').flatMap((of) => nounsAfter(sentence, of, role)),
        );
  const below = allComplements(sentence.tree, clause).flatMap(({ predicate, kind }) =>
    kind === 'ing'
      ? []
      : (sentence.clauses.get(predicate)?.obliques ?? [])
          .filter((oblique) => isPreposition(oblique, role))
          .map((oblique) => oblique.noun),
  );
  const deeper = match.rule.complement
    ? objectsBelow(sentence, clause, 0).flatMap((object) => nounsAfter(sentence, object, role))
    : [];
  const last = clause.obliques.flatMap((oblique) => nounsAfter(sentence, oblique.noun, role));
  // "agreed to work for engagement with the North": with whom they will engage is no party to the agreement
  const isJoint = match.rule.type === 'AGREE' && clause.subjects.length > 1;
  const deep = isJoint ? [] : [...below, ...deeper, ...last];
  return [...own, ...inner, ...(own.length + inner.length === 0 ? deep : [])];
}

/** "launched missiles, an action condemned by Seoul": who did what the noun sums up. */
function doersOfDeed(
  sentence: AnalysedSentence,
  noun: number,
  clause: Clause,
  codebook: Codebook,
): readonly number[] {
  if (!codebook.predicates.deeds.has(tokenAt(sentence.tree, noun).lemma.toLowerCase())) return [];
  for (let at = tokenAt(sentence.tree, noun).head; at >= 0; at = tokenAt(sentence.tree, at).head) {
    const above = sentence.clauses.get(at);
    if (above && above.predicate !== clause.predicate && above.kind !== 'noun' && above.subjects.length > 0)
      return above.subjects;
  }
  return [];
}

/** The nearest clause of saying above, of those that a test takes. */
function sayingAbove(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
  takes: (above: Clause) => boolean,
): Clause | null {
  for (
    let at = tokenAt(sentence.tree, clause.predicate).head;
    at >= 0;
    at = tokenAt(sentence.tree, at).head
  ) {
    const above = sentence.clauses.get(at);
    if (above?.kind === 'verb' && codebook.saying.verbs.has(above.lemma) && takes(above)) return above;
  }
  return null;
}

/** Nouns that only count others: "a series of meetings with", "rounds of talks in". */
const COUNTERS = new Set([
  'series',
  'round',
  'number',
  'set',
  'string',
  'spate',
  'wave',
  'day',
  'pair',
  'couple',
  'flurry',
  'barrage',
  'slew',
  'host',
  'week',
  'hour',
]);

/** The noun and the one that counts it, with the days that stand between: where its prepositional phrases may hang. */
function carriersOf(sentence: AnalysedSentence, noun: number): number[] {
  const { tree } = sentence;
  const out = [noun];
  const token = tokenAt(tree, noun);
  if (
    token.head >= 0 &&
    relation(token) === 'nmod' &&
    COUNTERS.has(tokenAt(tree, token.head).lemma.toLowerCase())
  )
    out.push(token.head);
  return out.flatMap((index) => [
    index,
    ...(tree.children[index] ?? []).filter(
      (child) =>
        tokenAt(tree, child).deprel.endsWith(':unmarked') || tokenAt(tree, child).deprel.endsWith(':tmod'),
    ),
  ]);
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

/** Where the tree gives no subject, the nearest named actor before the verb. */
function nearestBefore(sentence: AnalysedSentence, predicate: number): Found[] {
  const verb = tokenAt(sentence.tree, predicate);
  if (!['root', 'conj', 'ccomp', 'parataxis', 'acl', 'advcl', 'xcomp'].includes(relation(verb))) return [];
  const before = sentence.mentions.filter(
    (mention) =>
      mention.end <= verb.start &&
      !mention.asPlace &&
      mention.kind !== 'adjective' &&
      mention.entities.length > 0 &&
      mayBeSubject(sentence, mention),
  );
  const last = before[before.length - 1];
  return last ? last.entities.map((entity) => ({ entity, mention: last, inside: false })) : [];
}

/** "an ally of the United States": what hangs on another noun is no subject. */
function mayBeSubject(sentence: AnalysedSentence, mention: Mention): boolean {
  const { tree } = sentence;
  const head = tree.tokens.findIndex((token, index) => {
    if (token.start < mention.start || token.end > mention.end) return false;
    const above = token.head < 0 ? null : tokenAt(tree, token.head);
    return !above || above.start < mention.start || above.end > mention.end || index === token.head;
  });
  return (
    head >= 0 &&
    ['nsubj', 'conj', 'root', 'parataxis', 'dep', 'vocative', 'dislocated', 'ccomp'].includes(
      relation(tokenAt(tree, head)),
    )
  );
}
