import type { EventType } from '../codebook/index.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Found } from './noun-phrases.js';
import { keyOfParties, partiesOfAct } from './parties.js';
import { REACH } from './view.js';

const TOGETHER: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE']);

/** Those who last met or agreed, and the act that tells it. */
export interface PartiesBefore {
  readonly act: Act;
  readonly parties: readonly Found[];
}

/**
 * Who met or agreed in the nearest sentence before that tells of it; where the whole text so far tells of one pair, how far
 * back does not matter. Null where two sets of parties may be meant, or somebody else has been named since.
 */
export function partiesBefore(
  told: readonly Act[],
  index: number,
  sentences: readonly AnalysedSentence[],
): PartiesBefore | null {
  const together = told.filter(
    (act) =>
      act.sentence <= index &&
      TOGETHER.has(act.match.rule.type) &&
      (act.status === 'happened' || act.status === 'planned') &&
      partiesOfAct(act).length > 1,
  );
  const last = together.at(-1);
  if (last === undefined) return null;
  const isOneText = together.length > 2 && together.every((act) => keyOf(act) === keyOf(last));
  if (index - last.sentence > REACH && !isOneText) return null;
  const near = together.filter(({ sentence }) => sentence === last.sentence);
  if (near.some((act) => keyOf(act) !== keyOf(last))) return null;
  const parties = partiesOfAct(last);
  const since = sentences.slice(last.sentence + 1, index + 1);
  return since.some((sentence) => namesOthers(sentence, parties)) ? null : { act: last, parties };
}

/** Whether a sentence names somebody who acts and is none of these. */
function namesOthers(sentence: AnalysedSentence, parties: readonly Found[]): boolean {
  const ids = new Set(parties.map(({ entity }) => entity.id));
  return sentence.mentions.some(
    ({ asPlace, entities }) =>
      !asPlace && entities.some(({ id, kind }) => id !== null && kind !== 'place' && !ids.has(id)),
  );
}

const keyOf = (act: Act): string => keyOfParties(partiesOfAct(act));
