import type { Codebook, EventType } from '../codebook/index.js';
import type { Document } from '../documents/document.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Event, EventDate, Participant } from '../events/event.js';
import { toParticipant } from '../events/find-events.js';
import { contextsWithin } from '../events/find-contexts.js';
import { matchRules } from '../events/match-rules.js';
import { occasionDate, type Meeting } from '../events/meeting-date.js';
import { isBackground } from '../events/is-background.js';
import { datesMeet } from '../events/same-event.js';
import { contentWords, SAME_WORDS, sharedWords } from '../events/shared-words.js';
import { tokenAt } from '../events/tree.js';
import { nameFor } from '../identity.js';
import type { Span, TextSpan } from '../span.js';
import type { Commitment } from './commitment.js';

/** What was promised, as against what is expected, or how a promise fared. */
const MADE: ReadonlySet<Commitment['status']> = new Set<Commitment['status']>(['pledged', 'agreed']);

/**
 * Who promises, agrees: the events, and an AGREE event for each promise that no rule of the codebook told as one ("fees would
 * be waived from 1 August", "each side undertakes to"). It shares the promise's quote, date and attribution; in words of what
 * the same parties agreed, it is another telling of that. What an office promises nobody by name is its own affair, and no event.
 */
export function withPromises(
  commitments: readonly Commitment[],
  found: readonly Event[],
  sentences: readonly AnalysedSentence[],
  document: Pick<Document, 'id' | 'office' | 'publishedOn'>,
  codebook: Codebook,
): Event[] {
  const issuer = document.office?.split('/')[0] ?? null;
  const events = [...found];
  for (const commitment of commitments) {
    const { by, to, status, quote, form } = commitment;
    if (!MADE.has(status) || form === 'press-expectation') continue;
    if (events.some((event) => tellings(event).some((told) => overlap(told, quote)))) continue;
    if (issuer !== null && [...by, ...to].every((id) => id === issuer)) continue;
    const event = promiseEvent(commitment, events, sentences, document, codebook);
    if (event === null) continue;
    const at = events.findIndex((other) => isOneAgreement(other, event, sentences));
    const told = events[at];
    if (told === undefined) events.push(event);
    else events[at] = { ...told, alsoQuotes: [...(told.alsoQuotes ?? []), quote] };
  }
  return events.sort((a, b) => a.quote.start - b.quote.start);
}

function promiseEvent(
  { by, to, quote, date, attribution, why }: Commitment,
  events: readonly Event[],
  sentences: readonly AnalysedSentence[],
  document: Pick<Document, 'id' | 'publishedOn'>,
  codebook: Codebook,
): Event | null {
  const row = codebook.types.get('AGREE');
  const at = sentences.findIndex(({ sentence }) => sentence.start <= quote.start && quote.end <= sentence.end);
  const actor = participants(by, sentences, at);
  const sentence = sentences[at];
  if (row === undefined || actor.length === 0 || sentence === undefined) return null;
  if (by.length === 1 && isHostile(sentence, quote, codebook)) return null;
  const when = date ?? meetingDateOf(by, at, events, sentences, document.publishedOn);
  return {
    id: nameFor(document.id, quote.start, quote.end, 'AGREE', null),
    type: 'AGREE',
    mode: null,
    contexts: contextsWithin(quote, sentence.tree.tokens, codebook),
    quad: row.quad,
    score: row.score,
    actor,
    recipient: participants(to.filter((id) => !by.includes(id)), sentences, at),
    date: when,
    place: null,
    status: 'happened',
    historical: isBackground(when, 'happened', quote.text, document),
    attribution,
    quote,
    why: ['AGREE.undertaking', ...why],
  };
} // prettier-ignore

/** "will impose sanctions on three banks": what is promised against somebody is agreed with nobody. */
const isHostile = (sentence: AnalysedSentence, quote: Span, codebook: Codebook): boolean =>
  [...sentence.clauses.values()].some((clause) => {
    const { start, end } = tokenAt(sentence.tree, clause.predicate);
    const type =
      quote.start <= start && end <= quote.end
        ? matchRules(sentence, clause, codebook)[0]?.rule.type
        : undefined;
    return type !== undefined && HOSTILE.has(type);
  });

const HOSTILE: ReadonlySet<EventType> = new Set<EventType>([
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'THREATEN',
  'ACCUSE',
]);

/** "agreed to keep up their efforts", "said that the two would continue their efforts": one agreement, told twice. */
function isOneAgreement(told: Event, promise: Event, sentences: readonly AnalysedSentence[]): boolean {
  if (told.type !== 'AGREE' || told.status !== 'happened' || promise.actor.length < 2) return false;
  if (!sameSet(told.actor, promise.actor) || told.recipient.length + promise.recipient.length > 0)
    return false;
  const words = wordsOf(promise.quote, sentences);
  return (
    datesMeet(told.date, promise.date) &&
    tellings(told).some((quote) => sharedWords(wordsOf(quote, sentences), words) >= SAME_WORDS)
  );
}

const tellings = ({ quote, alsoQuotes = [] }: Event): readonly TextSpan[] => [quote, ...alsoQuotes];

const sameSet = (some: readonly Participant[], others: readonly Participant[]): boolean =>
  some.length === others.length && some.every(({ id }) => others.some((other) => other.id === id));

const wordsOf = (quote: Span, sentences: readonly AnalysedSentence[]): ReadonlySet<string> =>
  contentWords(
    sentences.flatMap(({ sentence, tokens }) => (overlap(sentence, quote) ? tokens : [])),
    quote,
  );

/** What several promise together, they promise at the meeting of theirs that the text tells. */
function meetingDateOf(
  by: readonly string[],
  at: number,
  events: readonly Event[],
  sentences: readonly AnalysedSentence[],
  publishedOn: string | null,
): EventDate | null {
  if (by.length < 2) return null;
  const meetings = events.flatMap(({ type, status, actor, recipient, date, quote }): Meeting[] => {
    if (type !== 'CONSULT' || status !== 'happened' || date === null) return [];
    const met = [...actor, ...recipient].map(({ id }) => id);
    const sentence = sentences.findIndex((one) => one.sentence.end >= quote.end);
    return by.every((id) => met.includes(id)) ? [{ date, sentence }] : [];
  });
  return occasionDate(meetings, at, publishedOn, false);
}

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
