import type { Event } from '../../src/events/event.js';
import type { Gold } from '../articles/gold.js';
import { compareEvents, isFullyRight, pairUp, type Agreement } from '../articles/match-events.js';
import type { GoldSentence, SentenceEvent } from './gold-sentence.js';

/** Counts over all sentences; `misses` tells each failure in a line. */
export interface SentenceScore {
  /** Events that must be found. */
  wanted: number;
  /** … with type and actors right. */
  right: number;
  /** … and status and date too. */
  full: number;
  /** Events read that answer one that must be found, or none at all. */
  read: number;
  readRight: number;
  /** Sentences that hold no event, and how many events were read there. */
  empty: number;
  readInEmpty: number;
  misses: string[];
}

/** How an event of a sentence and one that was read agree; by the rules of the articles. */
function agreementOf(gold: SentenceEvent, event: Event, meta: Gold): Agreement {
  const { also_ok: other } = gold;
  const as = {
    ...{ id: '', quote: '', attribution: null, tier: 'core' as const },
    ...{ source: gold.actor, target: gold.recipient, event: gold.type, date: gold.date, status: gold.status },
    symmetric: gold.symmetric === true,
    also_ok: {
      ...(other?.type && { event: other.type }),
      ...(other?.actor && { source: other.actor }),
      ...(other?.recipient && { target: other.recipient }),
      ...(other?.status && { status: other.status }),
      ...(other?.date && { date: other.date }),
    },
  };
  return compareEvents(as, event, meta);
}

const shown = (event: Event): string =>
  `${event.type} ${event.actor.map(({ id }) => id ?? '?').join()}>${event.recipient.map(({ id }) => id ?? '?').join()} ${event.status} ${event.date?.edtf ?? '-'}`;
const shownGold = (one: SentenceEvent): string =>
  `${one.type} ${one.actor.join()}>${one.recipient.join()} ${one.status} ${one.date ?? '-'}`;

/** Scores the events read from each sentence, in the same order; `meta` says which bodies count as one. */
export function scoreSentences(
  sentences: readonly GoldSentence[],
  read: readonly (readonly Event[])[],
  meta: Gold,
): SentenceScore {
  const score: SentenceScore = {
    ...{ wanted: 0, right: 0, full: 0, read: 0, readRight: 0, empty: 0, readInEmpty: 0, misses: [] },
  };
  sentences.forEach(({ id, text, events: gold }, index) => {
    const events = read[index] ?? [];
    const pairs = pairUp(gold, events, (one, event) => {
      const { type, actors, status, date } = agreementOf(one, event, meta);
      return type || actors ? 4 * (Number(type) + Number(actors)) + Number(status) + Number(date) : null;
    });
    if (gold.length === 0) {
      score.empty++;
      score.readInEmpty += events.length;
    }
    const answers = new Map([...pairs].map(([l, r]) => [r, gold[l]]));
    gold.forEach((one, at) => {
      if (one.optional === true) return;
      score.wanted++;
      const event = events[pairs.get(at) ?? -1];
      const agreement = event && agreementOf(one, event, meta);
      if (agreement?.type === true && agreement.actors) score.right++;
      if (agreement && isFullyRight(agreement)) score.full++;
      else
        score.misses.push(
          `${id} ${event ? `read ${shown(event)}` : 'missed'}; gold ${shownGold(one)} "${text}"`,
        );
    });
    events.forEach((event, at) => {
      const one = answers.get(at);
      if (one?.optional === true) return;
      score.read++;
      const agreement = one && agreementOf(one, event, meta);
      if (agreement?.type === true && agreement.actors) score.readRight++;
      if (!one) score.misses.push(`${id} extra: ${shown(event)} "${event.quote.text}"`);
    });
  });
  return score;
}
