import type { Document } from '../documents/document.js';
import type { Issue } from '../issue.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { isTold } from './keep-one-sided.js';
import { namesOther } from './speaks-of-others.js';
import { tokenAt } from './tree.js';

/**
 * What an office says of its own state alone, in a sentence that names nobody else, is said at home: "I encourage you to go",
 * "we refused to let our wildlife disappear". Half of what was read from White House texts was so, nearly all of it no act
 * between states. In remarks and briefings the act's own words must name somebody else; in a statement a show of force needs
 * no other party. What a state itself should or must do is advice, not an act.
 */
export function keepOutward(
  acts: readonly Act[],
  sentences: readonly AnalysedSentence[],
  document: Document,
): { readonly acts: readonly Act[]; readonly issues: readonly Issue[] } {
  const issuer = document.office?.split('/')[0] ?? null;
  if (issuer === null) return { acts, issues: [] };
  const isAbroad = acts.some((act) => !isOnly(act, issuer));
  const isInward = (act: Act): boolean => {
    const sentence = sentences[act.sentence];
    if (sentence === undefined) return false;
    // a state's fleet sails in texts about others; in a text about nobody else, guards are sent to a flood
    const isSpoken = isTalk(document, sentence) || (isTroops(act) && !isAbroad);
    return isOwnDuty(act, issuer) || isAtHome(act, sentence, issuer, isSpoken);
  };
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

const isOnly = ({ actors, recipients }: Act, issuer: string): boolean =>
  [...actors, ...recipients].every(({ entity }) => entity.id === issuer || entity.id === null);

const isTroops = ({ match: { rule } }: Act): boolean => rule.type === 'MOBILIZE' && rule.mode === 'troops';

/** What is spoken freely, of much and many: "we have deployed 700 people" to a fire at home. */
export const isTalk = ({ kind }: Document, { sentence }: AnalysedSentence): boolean =>
  kind === 'speech' || kind === 'transcript' || sentence.part === 'answer';

function isAtHome(act: Act, sentence: AnalysedSentence, issuer: string, isSpoken: boolean): boolean {
  const { match, actors, quote } = act;
  const { type } = match.rule;
  if (type === 'MOBILIZE' && !isSpoken) return false;
  if (!isOnly(act, issuer)) return false;
  if (actors.length === 0 && !isBesides(act, sentence)) return false;
  return !namesOther(sentence, issuer, isSpoken ? quote : sentence.sentence);
}

/** What happens at home by nobody's hand, or is told in passing: "from being discriminated against", "a child was killed". */
function isBesides(act: Act, sentence: AnalysedSentence): boolean {
  const { type } = act.match.rule;
  if (type === 'ASSAULT') return !isOnState(act, sentence);
  // "they were deported yesterday" goes on with what the text tells
  return type === 'AID' || type === 'PROTEST' || type === 'SANCTION' || !isTold(act.clause);
}

/** "Our nation was attacked": the state itself, not its blood or one of its children. */
function isOnState({ clause, recipients }: Act, { tree }: AnalysedSentence): boolean {
  return clause.objects.some((noun) => {
    const { start, end } = tokenAt(tree, noun);
    return recipients.some(
      ({ entity, mention }) => entity.sector === undefined && mention.start <= start && end <= mention.end,
    );
  });
}

/** "We should fight them", "we must stop China": what the speaker's own state ought to do. */
const isOwnDuty = ({ status, actors, why }: Act, issuer: string): boolean =>
  status === 'hypothetical' &&
  actors.length > 0 &&
  actors.every(({ entity }) => entity.id === issuer) &&
  why.some((cue) => DUTIES.has(cue));

const DUTIES: ReadonlySet<string> = new Set(
  ['should', 'must', 'ought', 'can'].map((word) => `status.word.${word}`),
);
