import type { EventType } from '../codebook/index.js';
import { overlaps } from '../span.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { THANKING } from './data/parleys.js';
import type { Found } from './noun-phrases.js';
import { idsOfActors, partiesOfAct, wholeParties } from './parties.js';

/** What is given or granted to those whom one meets, by whatever verb. */
const TO_HOSTS: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'AID', 'CONCEDE']);
/**
 * "telephoned his Togolese colleague and offered to pay", "The Emir held talks in Ankara. He promised a loan": what somebody
 * grants while he meets somebody, is for whom he meets. Nobody where he met two, or the words name somebody else.
 */
export function whomMet(act: Act, sentence: AnalysedSentence, told: readonly Act[]): Found[] {
  const { clause, match, recipients, status } = act;
  const { type } = match.rule;
  const isThanks = type === 'SUPPORT' && THANKING.has(clause.lemma);
  if (clause.kind !== 'verb' || clause.passive || status === 'denied') return [];
  if (!TO_HOSTS.has(type) && !isThanks) return [];
  const self = idsOfActors(act);
  if (self.size !== 1 || recipients.some(({ entity }) => entity.id !== null)) return [];
  const met = meetingOf(act, self, told);
  const [other] = met;
  if (other === undefined || new Set(met.map(({ entity }) => entity.id)).size > 1) return [];
  const isNamedOther = sentence.mentions
    .filter((mention) => overlaps(mention, act.quote) && !overlaps(mention, other.mention))
    .some(({ entities }) =>
      entities.some(({ id }) => id !== null && !self.has(id) && id !== other.entity.id),
    );
  return isNamedOther ? [] : wholeParties([other]);
}

/** With whom the doer met as the same sentence tells, or the one before where a pronoun takes him up. */
function meetingOf(act: Act, self: ReadonlySet<string | null>, told: readonly Act[]): Found[] {
  const reach = act.actors.every(({ mention }) => mention.kind === 'anaphor') ? 1 : 0;
  for (let back = 0; back <= reach; back++) {
    const met = told
      .filter((one) => one.sentence === act.sentence - back && isMeeting(one))
      .map(partiesOfAct)
      .filter((parties) => parties.some(({ entity }) => self.has(entity.id)));
    if (met.length > 0) return met.flat().filter(({ entity }) => !self.has(entity.id));
  }
  return [];
}

const isMeeting = ({ match: { rule }, status }: Act): boolean =>
  rule.type === 'CONSULT' && rule.mode !== 'third-party' && status === 'happened';
