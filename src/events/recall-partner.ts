import { overlaps } from '../span.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { isOfPeace } from './counterparty.js';
import { isTold } from './keep-one-sided.js';
import type { Found } from './noun-phrases.js';
import { keyOfParties, partiesOfAct, wholeParties } from './parties.js';
import { tokenAt } from './tree.js';
import { REACH } from './view.js';

/** Verbs that tell of a visit without saying where. */
const COMING = new Set(['visit', 'come', 'arrive', 'return', 'travel', 'call']);

/** Whether an act is a visit to, or a mediation between, parties whom its clause does not name. */
export function lacksPartner(
  sentence: AnalysedSentence,
  { match: { rule }, clause, actors, recipients }: Act,
): boolean {
  if (rule.type !== 'CONSULT' || clause.kind !== 'verb') return false;
  if (recipients.length > 0 || new Set(actors.map(({ entity }) => entity.id)).size !== 1) return false;
  if (rule.mode === 'third-party') return isTold(clause);
  const isTime = (noun: number): boolean =>
    sentence.times.some((time) => overlaps(time, tokenAt(sentence.tree, noun)));
  const isBare =
    clause.objects.length === 0 &&
    clause.obliques.every(({ preposition, noun }) => !AT.has(preposition) || isTime(noun));
  return rule.mode === 'visit' && isBare && COMING.has(clause.lemma);
}

const AT: ReadonlySet<string> = new Set(['in', 'to', 'at', 'into', 'on', 'with', 'for', 'from']);

/**
 * "Seoul and Jakarta are near a deal. It will be signed when Prabowo visits": the other of the two of whom the text tells.
 * "Ethiopia attacked Eritrea. Algeria brokered a truce": the two who were at odds. Nobody where several may be meant.
 */
export function recallPartner(act: Act, sentence: AnalysedSentence, told: readonly Act[]): Found[] {
  const self = act.actors[0]?.entity.id;
  for (let back = 0; back <= REACH; back++) {
    const near = told.filter((one) => one.sentence === act.sentence - back).map(partiesOfAct);
    const pairs = near.filter((parties) => parties.length === 2);
    const [pair] = pairs;
    if (pair === undefined) continue;
    const keys = new Set(pairs.map(keyOfParties));
    if (keys.size > 1) return [];
    const others = pair.filter(({ entity }) => entity.id !== self);
    const wanted = act.match.rule.mode === 'third-party' ? 2 : 1;
    return others.length === wanted ? wholeParties(others) : [];
  }
  return act.match.rule.mode === 'third-party' && isOfPeace(act, sentence) ? foes(act, told) : [];
}

/** "Algeria brokered a truce", of those whose war the text has told: the pair that it told of most. */
function foes(act: Act, told: readonly Act[]): Found[] {
  const self = new Set(act.actors.map(({ entity }) => entity.id));
  const pairs = new Map<string, { readonly parties: Found[]; count: number }>();
  for (const parties of told.map(partiesOfAct)) {
    if (parties.length !== 2 || parties.some(({ entity }) => self.has(entity.id))) continue;
    const pair = pairs.get(keyOfParties(parties)) ?? { parties, count: 0 };
    pairs.set(keyOfParties(parties), { ...pair, count: pair.count + 1 });
  }
  const [first, second] = [...pairs.values()].sort((a, b) => b.count - a.count);
  return first === undefined || first.count === second?.count ? [] : wholeParties(first.parties);
}
