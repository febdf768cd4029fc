import { readFileSync } from 'node:fs';
import { inPackage } from '../../src/loading/package-root.js';
import type { DocumentKind } from '../../src/documents/document.js';
import type { EventType, Status } from '../../src/codebook/event-type.js';

/** An event of a sentence as the annotator read it. `README.md` beside this file says what each field means. */
export interface SentenceEvent {
  readonly type: EventType;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly status: Status;
  readonly date: string | null;
  readonly symmetric?: true;
  readonly optional?: true;
  readonly also_ok?: {
    readonly type?: readonly EventType[];
    readonly actor?: readonly (readonly string[])[];
    readonly recipient?: readonly (readonly string[])[];
    readonly status?: readonly Status[];
    readonly date?: readonly (string | null)[];
  };
}

export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly publishedOn: string;
  /** What is known of its document, where the passage is not of a plain article: its office, kind, title, publisher. */
  readonly office?: string;
  readonly kind?: DocumentKind;
  readonly title?: string;
  readonly publisher?: string;
  readonly events: readonly SentenceEvent[];
}

/** Those on which rules may be shaped, and `c`, which is kept back. */
export const SENTENCE_SETS = ['b', 'c', 'd', 'e', 'f', 'h', 'i', 'j', 'k', 'l'] as const;

/** The lines of a file beside this one. */
export const readLines = (name: string): readonly unknown[] =>
  readFileSync(inPackage('tests', 'sentences', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

export const readSentences = (set: (typeof SENTENCE_SETS)[number] = 'b'): readonly GoldSentence[] =>
  readLines(set) as readonly GoldSentence[];
