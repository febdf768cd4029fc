import type { Issue } from '../issue.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';

/**
 * What an office says of its own state alone, in a sentence that names nobody else, is said at home: "I encourage you to go",
 * "we refused to let our wildlife disappear". Half of what was read from White House texts was so, nearly all of it no act
 * between states. A show of force needs no other party.
 * @param issuer the state whose office speaks, null in the press
 */
export function keepOutward(
  acts: readonly Act[],
  sentences: readonly AnalysedSentence[],
  issuer: string | null,
): { readonly acts: readonly Act[]; readonly issues: readonly Issue[] } {
  const isInward = ({ match, actors, recipients, sentence }: Act): boolean =>
    match.rule.type !== 'MOBILIZE' &&
    actors.length > 0 &&
    [...actors, ...recipients].every(({ entity }) => entity.id === issuer || entity.id === null) &&
    !sentences[sentence]?.mentions.some(({ entities }) =>
      entities.some(({ id }) => id !== null && id !== issuer),
    );
  if (issuer === null) return { acts, issues: [] };
  return {
    acts: acts.filter((act) => !isInward(act)),
    issues: acts.filter(isInward).map(({ match, quote, clause }) => ({
      code: 'domestic-act',
      where: quote,
      saw: clause.lemma,
      message: `${match.rule.type} was not coded: the office speaks of its own state, and names nobody else.`,
    })),
  };
}
