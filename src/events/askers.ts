import type { Attribution } from '../attribution.js';
import type { Block } from '../documents/document.js';
import { cut, type Span } from '../span.js';
import type { Event } from './event.js';

/** "Question (Harbour Times):", "Harbour Times:": not the bare "Q" of a verbatim record, under which people think aloud. */
const LABEL = /^(\p{Lu}\p{Ll}[^:：\n]{0,60}|\p{Lu}{4,}[^:：\n]{0,60})[:：]/u;

/** Who asks at a place of the text: the label before the question; null outside questions, and where none stands. */
export function askerAt(place: Span, blocks: readonly Block[], text: string): Attribution | null {
  const at = blocks.findIndex(({ start, end }) => start <= place.start && place.end <= end);
  for (let index = at; blocks[index]?.part === 'question'; index--) {
    const { start, end } = blocks[index] ?? place;
    const label = LABEL.exec(text.slice(start, end))?.[1];
    if (label !== undefined)
      return { ...cut(text, { start, end: start + label.length }), id: null, via: null };
  }
  return null;
}

/** What a question tells is told by whoever asks; whom the question names as saying so is known through them. */
export function attributeToAskers(events: readonly Event[], blocks: readonly Block[], text: string): Event[] {
  return events.map((event) => {
    const asker = askerAt(event.quote, blocks, text);
    return asker === null ? event : { ...event, attribution: through(event.attribution, asker) };
  });
}

const through = (said: Attribution | null, asker: Attribution): Attribution =>
  said === null ? asker : { ...said, via: said.via === null ? asker : through(said.via, asker) };
