import type { Codebook } from '../codebook/index.js';
import type { Document } from '../documents/document.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Event, Participant } from '../events/event.js';
import { toParticipant } from '../events/find-events.js';
import { contextsWithin } from '../events/find-contexts.js';
import { isBackground } from '../events/is-background.js';
import { nameFor } from '../identity.js';
import type { Span } from '../span.js';
import type { Commitment } from './commitment.js';

/** What was promised, as against what is expected, or how a promise fared. */
const MADE: ReadonlySet<Commitment['status']> = new Set<Commitment['status']>(['pledged', 'agreed']);

/**
 * Who promises, agrees: an AGREE event for each promise that no rule of the codebook told as one ("fees would be waived from
 * 1 August", "each side undertakes to"). It shares the promise's quote, date and attribution. What an office promises nobody by name
 * is its own affair, and no event.
 */
export function promiseEvents(
  commitments: readonly Commitment[],
  events: readonly Event[],
  sentences: readonly AnalysedSentence[],
  document: Pick<Document, 'id' | 'office' | 'publishedOn'>,
  codebook: Codebook,
): Event[] {
  const row = codebook.types.get('AGREE');
  if (row === undefined) return [];
  const issuer = document.office?.split('/')[0] ?? null;
  const told: Span[] = events.flatMap(({ quote, alsoQuotes = [] }) => [quote, ...alsoQuotes]);
  return commitments.flatMap((commitment): Event[] => {
    const { by, to, status, quote, date, attribution, why, form } = commitment;
    if (!MADE.has(status) || form === 'press-expectation' || told.some((span) => overlap(span, quote))) return [];
    const others = [...by, ...to].filter((id) => id !== issuer);
    if (issuer !== null && others.length === 0) return [];
    const at = sentences.findIndex(({ sentence }) => sentence.start <= quote.start && quote.end <= sentence.end);
    const actor = participants(by, sentences, at);
    const sentence = sentences[at];
    if (actor.length === 0 || sentence === undefined) return [];
    told.push(quote);
    return [
      {
        id: nameFor(document.id, quote.start, quote.end, 'AGREE', null),
        type: 'AGREE',
        mode: null,
        contexts: contextsWithin(quote, sentence.tree.tokens, codebook),
        quad: row.quad,
        score: row.score,
        actor,
        recipient: participants(to.filter((id) => !by.includes(id)), sentences, at),
        date,
        place: null,
        status: 'happened',
        historical: isBackground(date, 'happened', quote.text, document),
        attribution,
        quote,
        why: ['AGREE.undertaking', ...why],
      },
    ];
  });
} // prettier-ignore

/** The latest words, up to the sentence, that name each of them. */
function participants(ids: readonly string[], sentences: readonly AnalysedSentence[], at: number): Participant[] {
  return ids.flatMap((id) => {
    for (let index = at; index >= 0; index--) {
      const mention = sentences[index]?.mentions.find((one) => one.entities.some((entity) => entity.id === id));
      const entity = mention?.entities.find((one) => one.id === id);
      if (mention !== undefined && entity !== undefined) return [toParticipant({ mention, entity, inside: false })];
    }
    return [];
  });
} // prettier-ignore

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
