import type { EventType } from '../codebook/index.js';
import type { Issue } from '../issue.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { EMERGENCIES } from './home-recipients.js';
import { isTold } from './keep-one-sided.js';
import { dependants, relation, tokenAt } from './tree.js';

/**
 * What happens within one state is recorded where that is the news: in texts that open with it, and in the opening
 * sentence itself; force against one's own people also further on, in a clause of its own. In a text about two states, "…, after
 * it executed a cleric" is background, and becomes an issue.
 */
export function keepDomestic(
  acts: readonly Act[],
  sentences: readonly AnalysedSentence[],
): { readonly acts: Act[]; readonly issues: Issue[] } {
  const lead = Math.min(...acts.map(({ sentence }) => sentence));
  const isMain = (act: Act): boolean => {
    const tree = sentences[act.sentence]?.tree;
    return tree !== undefined && relation(tokenAt(tree, act.clause.predicate)) !== 'advcl';
  };
  const opening = acts.filter(({ sentence }) => sentence === lead);
  const isDomesticNews = opening.length > 0 && opening.every(isDomestic);
  const kept: Act[] = [];
  const issues: Issue[] = [];
  for (const act of acts) {
    const isEmergency = act.clause.kind === 'verb' && EMERGENCIES.has(act.match.rule.mode ?? '');
    const isOfForce = isNews(act, sentences[act.sentence]);
    if (
      !isDomestic(act) ||
      isDomesticNews ||
      isEmergency ||
      isOfForce ||
      (act.sentence === lead && isMain(act))
    )
      kept.push(act);
    else issues.push(domesticIssue(act));
  }
  return { acts: kept, issues };
}

/** What force does at home, where a clause of its own tells it as news: "police had arrested activists" is what went before. */
function isNews({ match, clause, status }: Act, sentence: AnalysedSentence | undefined): boolean {
  if (sentence === undefined || status !== 'happened' || !FORCE.has(match.rule.type)) return false;
  // "demonstrated the power of that truth" is no march
  const isMarch =
    clause.objects.length === 0 ||
    ['obstruct', 'riot'].includes(match.rule.mode ?? '') ||
    match.noun !== null;
  if (!isTold(clause) || (match.rule.type === 'PROTEST' && !isMarch)) return false;
  return dependants(sentence.tree, clause.predicate, 'aux').every(
    (child) => tokenAt(sentence.tree, child).text.toLowerCase() !== 'had',
  );
}

const FORCE: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST']);

/** Both sides are of one state. */
function isDomestic({ actors, recipients }: Act): boolean {
  const ids = new Set([...actors, ...recipients].map(({ entity }) => entity.id));
  return actors.length > 0 && recipients.length > 0 && ids.size === 1;
}

function domesticIssue(act: Act): Issue {
  return {
    code: 'domestic-act',
    where: act.quote,
    saw: act.clause.lemma,
    message: `${act.match.rule.type} within ${act.actors[0]?.entity.name ?? 'one state'} was not coded: the text is about acts between states.`,
  };
}
