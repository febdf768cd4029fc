import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { causedBy } from './causing.js';
import type { Clause } from './clause.js';
import { entitiesIn, firstOf, othersIn } from './entities-in.js';
import { findConditions } from './find-conditions.js';
import { homeRecipients } from './home-recipients.js';
import type { Match } from './match-rules.js';
import type { Found } from './noun-phrases.js';
import { onlyOther } from './only-other.js';
import { PLANNING } from './planning.js';
import { hasKnown, isSameParty } from './same-party.js';
import { spokenOf } from './spoken-of.js';
import { struckHere } from './struck-here.js';
import { caseOf, dependants, tokenAt } from './tree.js';
import { toldOfIt } from './told-of-it.js';
import { visitedHere } from './visited-here.js';
import { visitedPlace } from './visited-place.js';

/** To whom it is done: at the rule's own roles, else who must meet the condition, is at home, or is the only other. */
export function findRecipients(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  actors: readonly Found[],
  codebook: Codebook,
): { recipients: readonly Found[]; why: readonly string[] } {
  const { rule } = match;
  const why: string[] = [];
  const at = (own: Clause): Found[] => firstOf(sentence, own, match, codebook, rule.recipient, true, actors);
  let recipients = match.converse
    ? entitiesIn(sentence, clause.subjects, { places: false, inside: true })
    : at(clause);
  // "is considering sanctions against Togo": the tree may hang the phrase on the verb
  const plan = recipients.length === 0 ? planAbove(sentence, clause) : null;
  if (plan !== null) recipients = at({ ...clause, obliques: plan.obliques });
  recipients = recipients.filter((found) => !actors.some((actor) => isSameParty(actor, found)));
  if (!hasKnown(recipients) && rule.type === 'THREATEN') {
    recipients = threatened(sentence, clause, actors);
    if (recipients.length > 0) why.push('recipient.condition');
  }
  const home =
    hasKnown(recipients) || match.converse ? [] : homeRecipients(sentence, clause, match, actors, codebook);
  if (home.length > 0) {
    recipients = home;
    why.push('recipient.home');
  }
  const fallBack = (name: string, found: () => readonly Found[]): void => {
    if (recipients.length > 0 || match.converse) return;
    recipients = [...found()];
    if (recipients.length > 0) why.push(`recipient.${name}`);
  };
  if (!hasKnown(actors)) fallBack('here', () => struckHere(sentence, clause, match));
  // "handed Togo a note of protest": the first of two objects
  fallBack('given', () =>
    othersIn(sentence, dependants(sentence.tree, clause.predicate, 'iobj'), actors, {
      places: true,
      inside: true,
    }),
  );
  // "congratulated its ally in Caracas": "its" is the one who does so
  fallBack('there', () =>
    othersIn(
      sentence,
      [
        ...clause.objects
          .flatMap((object) => dependants(sentence.tree, object, 'nmod'))
          .filter((noun) => caseOf(sentence.tree, noun) === 'in'),
        // the tree may hang the place on the verb
        ...clause.obliques
          .filter(({ preposition, noun }) => preposition === 'in' && clause.objects.includes(noun - 2))
          .map(({ noun }) => noun),
      ],
      actors,
      { places: false, inside: false },
    ),
  );
  fallBack('here', () => visitedHere(sentence, clause, match, actors));
  fallBack('told', () => toldOfIt(sentence, clause, rule.type, actors));
  fallBack('spoken-of', () => spokenOf(sentence, clause, rule.type, actors));
  fallBack('cause', () => causedBy(sentence, clause, rule.type, actors));
  if (rule.recipient[0] !== 'none') fallBack('only', () => onlyOther(sentence, clause, rule.type, actors));
  // "has filed suit with the International Court of Justice": the court is who hears it
  if (
    rule.type === 'ACCUSE' &&
    rule.mode === 'allege' &&
    recipients.every(({ entity }) => COURT.test(entity.name))
  )
    recipients = [];
  const visited = recipients.length === 0 ? visitedPlace(sentence, clause, match) : [];
  if (visited.length > 0) {
    recipients = visited.filter((found) => !actors.some((actor) => isSameParty(actor, found)));
    why.push('recipient.place');
  }
  // "blocked streets in Hong Kong in defiance of Beijing": where it happens is no second recipient
  const elsewhere = recipients.filter(
    ({ mention, entity }) => !(mention.asPlace && actors.some((actor) => actor.entity.id === entity.id)),
  );
  return { recipients: elsewhere.length > 0 ? elsewhere : recipients, why };
}

const COURT = /\b(?:Court|Tribunal)\b/;

/** The verb of planning whose object the act is. */
function planAbove(sentence: AnalysedSentence, clause: Clause): Clause | null {
  if (clause.kind !== 'noun' || clause.relation !== 'obj') return null;
  const above = sentence.clauses.get(tokenAt(sentence.tree, clause.predicate).head);
  return above?.kind === 'verb' && PLANNING.has(above.lemma) ? above : null;
}

/** "threatened to strike unless Khartoum withdrew": the threat is to whoever must meet the condition. */
export function threatened(sentence: AnalysedSentence, clause: Clause, actors: readonly Found[]): Found[] {
  const heads = findConditions(sentence, clause).flatMap(({ subjects }) => subjects);
  // "if Houthi attacks resume": whose attacks they are
  return othersIn(sentence, heads, actors, { places: false, inside: true, inner: ['by'] });
}
