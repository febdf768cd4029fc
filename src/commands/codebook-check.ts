import type { EventFile } from '../codebook/rows.js';
import type { Document } from '../documents/document.js';
import { describeEvent, isAsDescribed } from '../events/describe-event.js';
import type { Event } from '../events/event.js';
import { findShadowed } from '../codebook/find-shadowed.js';
import { loadCodebookRows } from '../loading/load-codebook.js';
import { loadParts } from '../loading/load-reader.js';
import { createReader, type ReaderParts } from '../pipeline.js';
import { listCueExamples } from './cue-examples.js';
import { findUnreachable } from './find-unreachable.js';
import { EXIT } from './trouble.js';
import { writeLine } from './write-line.js';

export interface CodebookOptions {
  readonly type?: string;
  readonly details?: boolean;
}

/** An example of the codebook with the place where it stands. */
export interface ExampleInPlace {
  readonly type: string;
  readonly rule: string;
  readonly isCounter: boolean;
  readonly say: string;
  readonly reads: string;
}

/** All examples and counter-examples of the event files. */
export function listExamples(files: readonly EventFile[]): ExampleInPlace[] {
  return files.flatMap((file) => {
    const of = (rule: string, holder: Pick<EventFile, 'examples' | 'counter'>): ExampleInPlace[] => [
      ...(holder.examples ?? []).map((one) => ({ type: file.type, rule, isCounter: false, ...one })),
      ...(holder.counter ?? []).map((one) => ({ type: file.type, rule, isCounter: true, ...one })),
    ];
    return [...file.rules.flatMap((rule) => of(rule.id, rule)), ...of('(type)', file)];
  });
}

/**
 * Whether events are as an example says: each described event is there; for a counter-example and for "-", nothing of the
 * file's own type is.
 */
export function holds(example: ExampleInPlace, events: readonly Event[]): boolean {
  const wanted = example.reads === '-' ? [] : example.reads.split('; ');
  const all = wanted.every((words) => events.some((event) => isAsDescribed(event, words)));
  if (!example.isCounter && example.reads !== '-') return all;
  const unwanted = events.filter(
    (event) => event.type === example.type && !wanted.some((words) => isAsDescribed(event, words)),
  );
  return unwanted.length === 0;
}

/** A sentence by itself as a document: published on no known day, by nobody. */
export function sentenceDocument(text: string): Document {
  return {
    id: text,
    url: null,
    title: null,
    publisher: null,
    office: null,
    language: 'en',
    publishedOn: null,
    kind: 'unknown',
    text,
    blocks: [{ start: 0, end: text.length, part: 'body' }],
    pictures: [],
    tags: [],
    path: null,
  };
}

/** `readout codebook check`: each entry can be opened, none is in another's shadow, and each example reads as it says. */
export async function runCodebookCheck(options: CodebookOptions): Promise<number> {
  const rows = loadCodebookRows();
  const parts = loadParts();
  const reader = createReader(parts);
  const unheard = await tellUnheard(parts);
  let right = 0;
  let all = 0;
  for (const example of listExamples(rows.events)) {
    if (options.type !== undefined && example.type !== options.type.toUpperCase()) continue;
    all++;
    const { events } = reader.read(sentenceDocument(example.say));
    if (holds(example, events)) right++;
    else if (options.details === true)
      await writeLine(
        `${example.type}.${example.rule}${example.isCounter ? ' (counter)' : ''}: ${example.say}\n    should read: ${example.reads}; reads: ${events.map((event) => `${describeEvent(event)} [${event.why[0] ?? ''}]`).join('; ') || '-'}`,
      );
  }
  if (options.type === undefined)
    for (const example of listCueExamples(rows)) {
      all++;
      if (example.holds(reader.read(sentenceDocument(example.say)))) right++;
      else if (options.details === true)
        await writeLine(`${example.row}: ${example.say}\n    should read: ${example.reads}`);
    }
  await writeLine(`${right} of ${all} examples are read as they should be`);
  return right === all && unheard === 0 ? EXIT.done : EXIT.someUnread;
}

/** Says which entries no sentence can open and which never decide anything; how many there are. */
async function tellUnheard({ codebook, language }: ReaderParts): Promise<number> {
  const unreachable = findUnreachable(codebook, language);
  for (const { rule, word, as } of unreachable)
    await writeLine(
      `${rule}: no sentence opens ${word}: as a ${as} it never comes out of the language stage so; write its lemma`,
    );
  const shadowed = [codebook.verbs, codebook.nouns, codebook.adjectives].flatMap(findShadowed);
  for (const { rule, head, by } of shadowed)
    await writeLine(
      `${rule.name}: ${head} never decides: wherever it fits, ${by.name} goes before; remove it, or give it a condition`,
    );
  const unheard = unreachable.length + shadowed.length;
  if (unheard === 0) await writeLine('every entry can be opened, and none stands in the shadow of another');
  return unheard;
}
