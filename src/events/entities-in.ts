import type { Codebook, Role } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { DONE_THERE_NOUNS, STRUCK_NOUNS } from './data/harm-nouns.js';
import type { Match } from './match-rules.js';
import { entitiesOf, type Found, type Taking } from './noun-phrases.js';
import { nounsInRole } from './nouns-in-role.js';
import { isSameParty, key } from './same-party.js';
import { tokenAt } from './tree.js';

/** Roles in which a place as such may stand for whom an act is done to: "arrived in Beijing", "shelled positions in Syria". */
const PLACE_ROLES: ReadonlySet<Role> = new Set<Role>([
  'subject', 'on', 'around', 'along', 'across', 'off', 'object', 'in', 'into', 'at', 'near', 'inside', 'from', 'to', 'over', 'outside',
  'toward', 'towards',
]); // prettier-ignore

/** The entities at the first role that names any, those on the clause's own words before those further down. */
export function firstOf(
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
      // "a rescue team flew from Seoul to Izmit"
      const isFrom = !isRecipient && role === 'from' && match.rule.type === 'AID';
      // "left for Kampala"
      const isBound = role === 'for' && match.rule.mode === 'visit';
      const places = isFrom || (isRecipient && (PLACE_ROLES.has(role) || isLeft || isBound) && !isVenue);
      const taking: Taking = { places, inside: true, adjectives: role === 'possessor' };
      const isJudged = isRecipient && match.rule.type === 'ACCUSE';
      const heads = nounsInRole(sentence, clause, match, role, codebook, reach).filter(
        (head) =>
          // "captured a camp on the Thai border": a border tells where, not whom
          !(isRecipient && match.rule.type === 'ASSAULT' && role !== 'object' && isBorder(sentence, head)) &&
          !(isJudged && isVictim(sentence, head, role)),
      );
      const found = heads
        .flatMap((head) => entitiesOf(sentence, head, isJudged ? byDoer(sentence, head, taking) : taking))
        .filter((one) => !not.some((actor) => isSameParty(actor, one)));
      if (found.some((one) => !not.some((actor) => key(actor) === key(one)))) return found;
      if (own.length === 0) own = found;
    }
  return own;
}

/** "condemned the attack on Israel" blames whoever attacked, not Israel. */
function byDoer(sentence: AnalysedSentence, head: number, taking: Taking): Taking {
  const lemma = tokenAt(sentence.tree, head).lemma.toLowerCase();
  if (STRUCK_NOUNS.has(lemma)) return { ...taking, inner: ['by', 'from', 'between'] };
  return DONE_THERE_NOUNS.has(lemma) ? { ...taking, inner: ['by', 'from', 'between', 'in'] } : taking;
}

function isVictim(sentence: AnalysedSentence, head: number, role: Role): boolean {
  const above = tokenAt(sentence.tree, head).head;
  const deed = above < 0 ? '' : tokenAt(sentence.tree, above).lemma.toLowerCase();
  if (STRUCK_NOUNS.has(deed)) return STRUCK_ROLES.has(role);
  return DONE_THERE_NOUNS.has(deed) && role !== 'in' && STRUCK_ROLES.has(role);
}

const STRUCK_ROLES: ReadonlySet<Role> = new Set<Role>(['of', 'on', 'against', 'in', 'at', 'to']);

const isBorder = (sentence: AnalysedSentence, head: number): boolean =>
  ['border', 'frontier'].includes(tokenAt(sentence.tree, head).lemma.toLowerCase());

/** Whom the words that hang on these nouns name. */
export function entitiesIn(sentence: AnalysedSentence, heads: readonly number[], taking: Taking): Found[] {
  return heads.flatMap((head) => entitiesOf(sentence, head, taking));
}

/** Those of them that we know, but who act: to whom something is done is another. */
export const othersIn = (
  sentence: AnalysedSentence,
  heads: readonly number[],
  actors: readonly Found[],
  taking: Taking,
): Found[] =>
  entitiesIn(sentence, heads, taking).filter(
    (found) => found.entity.id !== null && !actors.some((actor) => isSameParty(actor, found)),
  );
