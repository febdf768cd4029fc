import type { Document } from './documents/document.js';
import { loadParts } from './loading/load-reader.js';
import { createReader } from './pipeline.js';
import type { Reading } from './reading.js';
import { describeEvent, isAsDescribed } from './events/describe-event.js';

const reader = createReader(loadParts());

/** A text as an article of 9 January 2026, a Friday, read. */
export function readText(text: string, given: Partial<Document> = {}): Reading {
  return reader.read({
    id: 'one',
    url: null,
    title: null,
    publisher: null,
    office: null,
    language: 'en',
    publishedOn: '2026-01-09',
    kind: 'article',
    text,
    blocks: [{ start: 0, end: text.length, part: 'body' }],
    pictures: [],
    tags: [],
    path: null,
    ...given,
  });
}

/** What of the wanted events (`A TYPE B; …`, `-` for none) is missing, and what was read; null where all is there. */
export function missing(text: string, wanted: string, given: Partial<Document> = {}): string | null {
  const { events } = readText(text, given);
  const said = events.map(describeEvent).join('; ') || '-';
  const isThere =
    wanted === '-'
      ? events.every((event) => event.status === 'denied')
      : wanted.split('; ').every((words) => events.some((event) => isAsDescribed(event, words)));
  return isThere ? null : said;
}
