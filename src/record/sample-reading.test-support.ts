import type { EventType, Status } from '../codebook/event-type.js';
import type { Document } from '../documents/document.js';
import type { Event, EventDate, Participant } from '../events/event.js';
import type { Reading } from '../reading.js';
import { cut, type TextSpan } from '../span.js';

/** An event in short: `actor`s and `recipient`s as ids, the quote as words of the text. */
export interface SampleEvent {
  readonly type: EventType;
  readonly actor: readonly string[];
  readonly recipient?: readonly string[];
  readonly quote: string;
  readonly mode?: string;
  readonly date?: string;
  readonly status?: Status;
  readonly score?: number;
  readonly place?: string;
  /** The id of who says so. */
  readonly according?: string;
  /** Of the first actor. */
  readonly office?: string;
}

export interface SampleDocument extends Partial<Omit<Document, 'id' | 'text'>> {
  readonly id: string;
  readonly text: string;
}

/** A document with every field filled in. */
export function sampleDocument(given: SampleDocument): Document {
  return {
    url: null,
    title: null,
    publisher: null,
    office: null,
    language: 'en',
    publishedOn: '2026-01-07',
    kind: 'article',
    blocks: [{ start: 0, end: given.text.length, part: 'body' }],
    pictures: [],
    tags: [],
    path: null,
    ...given,
  };
}

/** A reading of a text whose sentences end in full stops, with the events given. */
export function sampleReading(
  given: SampleDocument,
  events: readonly SampleEvent[] = [],
  more: Partial<Reading> = {},
): Reading {
  const document = sampleDocument(given);
  return {
    document,
    sentences: [...document.text.matchAll(/[^.。\s][^.。]*[.。]?/gu)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      part: 'body',
    })),
    events: events.map((event, index) => eventOf(document.text, event, index)),
    positions: [],
    commitments: [],
    claims: [],
    issues: [],
    ...more,
  };
}

/** The words of a text as a quote. */
export function quoteOf(text: string, words: string): TextSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return cut(text, { start, end: start + words.length });
}

export function dateOf(edtf: string): EventDate {
  return { edtf, basis: 'resolved', text: edtf };
}

function eventOf(text: string, sample: SampleEvent, index: number): Event {
  const quote = quoteOf(text, sample.quote);
  const participants = (ids: readonly string[], office: string | null = null): Participant[] =>
    ids.map((id, place) => ({ id: id === '?' ? null : id, name: id, office: place === 0 ? office : null, person: null, sector: null, wikidata: null, start: quote.start, end: quote.start + 1 })); // prettier-ignore
  return {
    id: `event ${index}`,
    type: sample.type,
    mode: sample.mode ?? null,
    contexts: ['diplomatic'],
    quad: 1,
    score: sample.score ?? 2.5,
    actor: participants(sample.actor, sample.office ?? null),
    recipient: participants(sample.recipient ?? []),
    date: sample.date === undefined ? null : dateOf(sample.date),
    place:
      sample.place === undefined
        ? null
        : { name: sample.place, in: null, start: quote.start, end: quote.end },
    status: sample.status ?? 'happened',
    historical: false,
    attribution: sample.according === undefined ? null : { text: sample.according, id: sample.according, via: null, start: quote.start, end: quote.end }, // prettier-ignore
    quote,
    why: ['sample'],
  };
}
