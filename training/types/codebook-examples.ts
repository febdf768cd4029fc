import { holds, listExamples, sentenceDocument } from '../../src/commands/codebook-check.js';
import { loadCodebookRows } from '../../src/loading/load-codebook.js';
import { loadReader } from '../../src/loading/load-reader.js';
import type { Example } from './read-examples.js';

/** The codebook's own examples that name two parties and are read as they should be, with the parties marked. */
export function codebookExamples(): Example[] {
  const reader = loadReader();
  return listExamples(loadCodebookRows().events).flatMap((example) => {
    const { events } = reader.read(sentenceDocument(example.say));
    const event = events[0];
    const [source, target] = [event?.actor[0], event?.recipient[0] ?? event?.actor[1]];
    if (!event || !source || !target || events.length > 1 || !holds(example, events)) return [];
    if (example.isCounter && example.reads === '-') return [];
    if (source.start < target.end && target.start < source.end) return [];
    return [{ type: event.type, marked: mark(example.say, source, target) }];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function mark(text: string, source: Place, target: Place): string {
  const parts = [
    { ...source, name: 's' },
    { ...target, name: 't' },
  ].sort((a, b) => b.start - a.start);
  return parts.reduce(
    (marked, { start, end, name }) =>
      `${marked.slice(0, start)}<${name}>${marked.slice(start, end)}</${name}>${marked.slice(end)}`,
    text,
  );
}
