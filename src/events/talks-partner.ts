import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { PARLEYS, VENUES } from './data/parleys.js';
import { nounsAfter, entitiesOf, type Found } from './noun-phrases.js';
import { partiesOfAct, wholeParties } from './parties.js';
import { caseOf, tokenAt } from './tree.js';
import { REACH } from './view.js';

/** Whether an act is talks of which the words name one side alone, and nobody with whom: "held talks in Ankara", "the talks". */
export function lacksOtherSide(sentence: AnalysedSentence, act: Act): boolean {
  const { clause, match, actors, recipients } = act;
  if (match.rule.type !== 'CONSULT' || match.rule.mode === 'visit' || match.rule.mode === 'third-party')
    return false;
  if (recipients.length > 0 || new Set(actors.map(({ entity }) => entity.id)).size !== 1) return false;
  const noun = parleyOf(sentence, act);
  if (noun === null || clause.objects.some((object) => object !== noun)) return false;
  // "suspended the talks", "recalled its envoy for talks" are no talks; "pledged a loan during talks" tells of some
  if (clause.kind === 'noun' && !BESIDE.has(caseOf(sentence.tree, clause.predicate))) return false;
  // "talks with farmers", "talks between the unions"
  return (
    clause.obliques.every(({ preposition }) => !WITH.has(preposition)) &&
    [...WITH].every((preposition) => nounsAfter(sentence, noun, preposition).length === 0)
  );
}

const BESIDE: ReadonlySet<string> = new Set(['during', 'after', 'following', 'before', 'at', 'in']);
const WITH: ReadonlySet<string> = new Set(['with', 'between', 'among', 'to']);

/** The noun that names the talks. */
function parleyOf({ tree }: AnalysedSentence, { match, clause }: Act): number | null {
  const nouns = match.noun !== null ? [match.noun] : clause.objects;
  return nouns.find((noun) => PARLEYS.has(tokenAt(tree, noun).lemma.toLowerCase())) ?? null;
}

/**
 * The other side of talks: the state in whose capital they are held, "The Emir held talks in Ankara"; else the only party with
 * whom the sentences before tell of its dealing, "Kenya and Uganda quarrelled. Nairobi broke off the talks". Nobody where
 * several may be meant.
 */
export function otherSide(act: Act, sentence: AnalysedSentence, told: readonly Act[]): Found[] {
  const self = act.actors[0]?.entity.id ?? null;
  const hosts = hostsOf(act, sentence).filter(({ entity }) => entity.id !== self);
  if (hosts.length > 0) return theOnly(hosts);
  for (let back = 0; back <= REACH; back++) {
    const others = told
      .filter((one) => one.sentence === act.sentence - back)
      .map(partiesOfAct)
      .filter((parties) => parties.length === 2 && parties.some(({ entity }) => entity.id === self))
      .flatMap((parties) => parties.filter(({ entity }) => entity.id !== self));
    if (others.length === 0) continue;
    return theOnly(others);
  }
  return [];
}

const theOnly = (found: readonly Found[]): Found[] =>
  new Set(found.map(({ entity }) => entity.id)).size === 1 ? wholeParties(found.slice(0, 1)) : [];

/** "held talks in Ankara"; Geneva and Vienna receive everybody. */
function hostsOf(act: Act, sentence: AnalysedSentence): Found[] {
  const noun = parleyOf(sentence, act);
  const places = [...placesOf(act.clause), ...(noun === null ? [] : nounsAfter(sentence, noun, 'in'))];
  return places
    .flatMap((place) => entitiesOf(sentence, place, { places: true, inside: false }))
    .filter(
      ({ mention, entity }) =>
        mention.asPlace &&
        entity.id?.length === 3 &&
        (mention.kind === 'metonym' || mention.kind === 'name') &&
        !VENUES.has(mention.text.toLowerCase()),
    );
}

const placesOf = ({ obliques }: Clause): number[] =>
  obliques.filter(({ preposition }) => preposition === 'in').map(({ noun }) => noun);
