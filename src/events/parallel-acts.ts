import type { EventType } from '../codebook/index.js';
import { overlaps } from '../span.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { isTold } from './keep-one-sided.js';
import type { Found } from './noun-phrases.js';
import { wholeParties } from './parties.js';

/** What several do to one. */
const JOINED: ReadonlySet<EventType> = new Set<EventType>(['SANCTION', 'ACCUSE', 'REQUEST', 'THREATEN']);

/** "is expected to agree an embargo" tells of an act of its own too. */
const isOwn = (clause: Clause): boolean =>
  isTold(clause) || (clause.kind === 'verb' && clause.relation === 'xcomp');

/**
 * "The United States cut its aid to Burundi, and the European Union agreed an arms embargo": what another does at the same time,
 * in the same sentence or for sanctions in the next, is done to the same. Nobody where the act's own words name somebody else,
 * or the others are at odds with its doer.
 */
export function whomOthersToo(act: Act, sentence: AnalysedSentence, told: readonly Act[]): Found[] {
  const { type } = act.match.rule;
  if (!JOINED.has(type) || act.status === 'denied' || !isOwn(act.clause)) return [];
  if (act.actors.length === 0 || act.recipients.some(({ entity }) => entity.id !== null)) return [];
  const self = new Set(act.actors.map(({ entity }) => entity.id));
  const reach = type === 'SANCTION' ? 1 : 0;
  const others = told.filter(
    (one) =>
      act.sentence - one.sentence <= reach &&
      one.match.rule.type === type &&
      one.status !== 'denied' &&
      one.actors.length > 0 &&
      one.recipients.length > 0 &&
      ![...one.actors, ...one.recipients].some(({ entity }) => self.has(entity.id) || entity.id === null),
  );
  const [first] = others.flatMap(({ recipients }) => recipients);
  if (first === undefined) return [];
  if (others.some(({ recipients }) => recipients.some(({ entity }) => entity.id !== first.entity.id)))
    return [];
  const isNamedOther = sentence.mentions
    .filter((mention) => overlaps(mention, act.quote) && !overlaps(mention, first.mention))
    .some(({ entities }) =>
      entities.some(({ id }) => id !== null && !self.has(id) && id !== first.entity.id),
    );
  return isNamedOther ? [] : wholeParties([first]);
}
