import type { Codebook, Role } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { entitiesIn, firstOf } from './entities-in.js';
import { authoritiesOfPlace, homeActors, isSummons } from './home-actors.js';
import { besideSubject, joinedWith } from './joined-with.js';
import type { Match } from './match-rules.js';
import { FORCES } from './data/force-nouns.js';
import { nearestActor } from './nearest-actor.js';
import { mentionsAt, type Found, type Taking } from './noun-phrases.js';
import { nounsInRole } from './nouns-in-role.js';
import { isOwnMoved } from './own-moved.js';
import { VOICED, voiceAsActor } from './own-voice.js';
import { PLANNING } from './planning.js';
import { hasKnown, key } from './same-party.js';
import { isTalksOfSubject } from './talks-of-subject.js';
import { dependants, tokenAt } from './tree.js';

/** Who does it: at the rule's own roles, else at the noun that carries the act, else who the clauses above say. */
export function findActors(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  codebook: Codebook,
): { actors: readonly Found[]; why: readonly string[] } {
  if (clause.isVoiced) return { actors: voiceAsActor(sentence), why: [VOICED] };
  const { rule } = match;
  const roles = rolesOfActor(clause, match);
  const at = (own: readonly Role[]): Found[] => firstOf(sentence, clause, match, codebook, own, false);
  const isNoun = clause.kind === 'noun';
  const why: string[] = [];
  let actors = at(match.converse ? ['from', 'by', 'possessor'] : roles);
  // "won the backing of Kenya": who backs, but "drew condemnation of the raid"
  if (match.converse && actors.length === 0 && rule.type === 'SUPPORT') actors = at(['of', 'among']);
  const fallBack = (name: string, found: () => readonly Found[]): void => {
    if (actors.length > 0) return;
    actors = [...found()];
    if (actors.length > 0 && name !== '') why.push(name);
  };
  const isSubjectless = clause.kind === 'verb' && clause.subjects.length === 0;
  if (clause.subjects.some((head) => isOwnForce(sentence, clause, head)))
    fallBack('actor.own', () => actorsAbove(sentence, clause));
  if (match.noun !== null && !isNoun && clause.subjects.length === 0)
    fallBack('', () => at(['possessor', 'by']));
  if (isNoun && rule.reciprocal) fallBack('', () => at(['of', 'with']));
  const joined = entitiesIn(
    sentence,
    [...joinedWith(sentence, clause), ...besideSubject(sentence, clause)],
    INSIDE,
  );
  if (joined.length > 0) {
    if (isNoun) fallBack('', () => actorsAbove(sentence, clause));
    actors = [...actors, ...joined];
    why.push('actor.joined');
  }
  if (isTalksOfSubject(sentence, clause, match) && new Set(actors.map(key)).size === 1) {
    actors = [...actorsAbove(sentence, clause), ...actors];
    why.push('actor.above');
  }
  if (isSubjectless && !clause.passive)
    fallBack('actor.nearest', () => nearestActor(sentence, clause.predicate));
  // "reviewed talks on a ceasefire": what they speak of is not theirs
  if (rule.reciprocal && (isNoun ? rule.type !== 'RETREAT' : clause.passive))
    fallBack('actor.above', () => actorsAbove(sentence, clause));
  if (isNoun) fallBack('actor.plan', () => entitiesIn(sentence, planners(sentence, clause), INSIDE));
  if (!hasKnown(actors) && isOwnMoved(clause, match)) {
    actors = entitiesIn(sentence, clause.objects, { ...INSIDE, inner: ['possessor', 'of', 'from'] });
    if (actors.length > 0) why.push('actor.own');
  }
  if (!hasKnown(actors)) {
    const heads = match.converse
      ? []
      : roles
          .flatMap((role) => nounsInRole(sentence, clause, match, role, codebook))
          .flatMap((head) => antecedent(sentence, clause, head));
    const home = homeActors(sentence, clause, match, heads, codebook, () =>
      firstOf(sentence, clause, match, codebook, rule.recipient, true),
    );
    if (home.length > 0) {
      actors = home;
      why.push('actor.home');
    }
  }
  if (rule.ownWords && rule.actor?.includes('sayer') && clause.relation === 'root')
    fallBack(VOICED, () => voiceAsActor(sentence));
  // "was summoned to the ministry in Moscow", "to this Ministry"
  if (clause.passive && isSummons(clause)) fallBack('actor.summons', () => at(['to']));
  if (!hasKnown(actors)) {
    actors = authoritiesOfPlace(sentence, clause, match);
    if (actors.length > 0) why.push('actor.place');
  }
  return { actors, why };
}

const INSIDE: Taking = { places: false, inside: true };

const rolesOfActor = (clause: Clause, { rule }: Match): readonly Role[] =>
  rule.actor ?? (clause.kind === 'noun' ? ['possessor', 'by', 'between', 'from'] : ['subject']);

const actorsAbove = (sentence: AnalysedSentence, clause: Clause): Found[] =>
  entitiesIn(sentence, subjectsAbove(sentence, clause), INSIDE);

/** "The rebels said they would fight on": a pronoun that names nobody known stands for who says so. */
function antecedent(sentence: AnalysedSentence, clause: Clause, head: number): readonly number[] {
  if (tokenAt(sentence.tree, head).upos !== 'PRON') return [head];
  const above = subjectsAbove(sentence, clause).filter((one) => one !== head);
  return above.length === 1 ? above : [head];
}

/** "The Defence Ministry said F-16s had intercepted two bombers": forces without an owner are those of the one who reports. */
function isOwnForce(sentence: AnalysedSentence, clause: Clause, head: number): boolean {
  const { lemma, text } = tokenAt(sentence.tree, head);
  // "F-16s", "MiG-29s"
  const isForce = FORCES.has(lemma.toLowerCase()) || /^(?:F|B|C|P|Su|MiG|Mi|Tu|Il|J|H)$/.test(text);
  if (!isForce || clause.relation !== 'ccomp') return false;
  if (dependants(sentence.tree, head, 'det', 'amod', 'nmod', 'compound').length > 0) return false;
  return subjectsAbove(sentence, clause).some((above) =>
    mentionsAt(sentence, above).some((mention) => ARMED.test(mention.text)),
  );
}

const ARMED = /\b(?:defen[cs]e|army|military|navy|air force|general staff|armed forces)\b/i;

/** "is considering sanctions against", "cancelled the deployment": whose plan it is, is who would do it. */
function planners(sentence: AnalysedSentence, clause: Clause): readonly number[] {
  const token = tokenAt(sentence.tree, clause.predicate);
  const above = clause.relation === 'obj' ? sentence.clauses.get(token.head) : undefined;
  return above && PLANNING.has(above.lemma) ? above.subjects : [];
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
