import type { Codebook, EventType } from '../codebook/index.js';
import type { Mention, Sector } from '../mentions/mention.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { DESCENT } from './data/count-nouns.js';
import type { Found } from './noun-phrases.js';
import { dependants, relation, tokenAt, tokenFrom } from './tree.js';

/** Acts that people and firms may do, or suffer, in their own right: "nurses struck", "rebels abducted two tourists". */
const OF_ANYBODY: ReadonlySet<EventType> = new Set<EventType>([
  'PROTEST',
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'AID',
]);
/** Acts that take two states: what is done to a firm or a tourist is then not done to its state. */
const BETWEEN_STATES: ReadonlySet<EventType> = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'COOPERATE',
  'SUPPORT',
]);
/** What somebody may say to a foreign state: "a Saudi businessman is suing the United States". */
const TO_A_STATE: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);
const PRIVATE_SECTORS: ReadonlySet<Sector> = new Set<Sector>(['BUS']);

/**
 * The parties of an act, without people, firms and things that merely have a nationality: "a Swiss insurer agreed to buy" is no
 * act of Switzerland. What crowds, captors and victims do and suffer stays, with its sector.
 */
export function withoutPrivate(
  sentence: AnalysedSentence,
  type: EventType,
  parties: { readonly actors: readonly Found[]; readonly recipients: readonly Found[] },
  codebook: Codebook,
): { actors: readonly Found[]; recipients: readonly Found[] } {
  const isState = (found: Found): boolean => !isPrivate(sentence, found, codebook.privateNouns);
  const ofState = (list: readonly Found[]): readonly Found[] =>
    list.filter(({ mention }) => !isOfDescent(sentence, mention));
  const facesState =
    TO_A_STATE.has(type) &&
    parties.recipients.some(
      (found) => found.entity.kind === 'state' && found.entity.sector === undefined && isState(found),
    );
  return {
    actors:
      OF_ANYBODY.has(type) || facesState
        ? withoutThings(sentence, ofState(parties.actors), codebook)
        : ofState(parties.actors).filter(isState),
    // a state's oil or rice is traded with the state: of things only those who act are left out
    recipients: BETWEEN_STATES.has(type)
      ? ofState(parties.recipients).filter((found) => !isPrivate(sentence, found, codebook.privateParties))
      : ofState(parties.recipients),
  };
} // prettier-ignore

/** "railway workers of Chinese descent" are not China's. */
const isOfDescent = ({ tree }: AnalysedSentence, { start, end }: Mention): boolean =>
  tree.tokens.some(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      DESCENT.has(tree.tokens[token.head]?.lemma.toLowerCase() ?? ''),
  );

/** Knotweed does not invade: things do nothing to anybody, whatever the verb. */
function withoutThings(
  sentence: AnalysedSentence,
  found: readonly Found[],
  codebook: Codebook,
): readonly Found[] {
  return found.filter(
    (one) => one.entity.sector !== undefined || !isPrivate(sentence, one, codebook.privateThings),
  );
}

function isPrivate(
  sentence: AnalysedSentence,
  { entity, mention }: Found,
  nouns: ReadonlySet<string>,
): boolean {
  if (mention.kind === 'anaphor' || entity.kind !== 'state') return false;
  if (entity.id === null || entity.office !== undefined || entity.person !== undefined) return false;
  if (entity.sector !== undefined && PRIVATE_SECTORS.has(entity.sector)) return true;
  const { tree } = sentence;
  // from the words that name the state up to the noun that they describe: "Swiss" → "insurer", "of Italy" → "masters"
  let at = tokenFrom(tree, mention.end - 1);
  for (let steps = 0; steps < 6; steps++) {
    const token = tokenAt(tree, at);
    const lemma = token.lemma.toLowerCase();
    if (steps > 0 || mention.kind !== 'name') {
      if (token.upos !== 'PROPN' && nouns.has(lemma)) return true;
      const pairs = dependants(tree, at, 'compound', 'amod').map(
        (child) => `${tokenAt(tree, child).lemma.toLowerCase()} ${lemma}`,
      );
      if (pairs.some((pair) => nouns.has(pair))) return true;
    }
    if (token.head < 0 || !DESCRIBING.has(relation(token))) return false;
    at = token.head;
  }
  return false;
}

const DESCRIBING: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod', 'flat', 'det']);
