import { readRow } from '../../src/documents/read-row.js';
import type { Document } from '../../src/documents/document.js';
import type { CommitmentStatus } from '../../src/commitments/commitment.js';
import type { Position } from '../../src/positions/position.js';
import type { GoldSentence } from './gold-sentence.js';
import { readLines } from './gold-sentence.js';

interface Statement {
  readonly quote: string;
  readonly optional?: true;
}

export interface GoldCommitment extends Statement {
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** Both together, as the scorer takes them. */
  readonly parties: readonly string[];
  /** EDTF; any of them will do. */
  readonly due: readonly (string | null)[];
  readonly status: readonly CommitmentStatus[];
  readonly also_ok?: { readonly parties: readonly (readonly string[])[] };
}

export interface GoldPosition extends Statement {
  readonly holder: readonly string[];
  readonly stance: readonly Position['stance'][];
  readonly act?: Position['act'];
}

/** What is said of wording (`who` speaks so) or of ties (`who` are the two). */
export interface GoldClaim extends Statement {
  readonly about: 'wording' | 'ties';
  readonly who: readonly string[];
  /** Any of those between bars will do. */
  readonly change: string;
}

/** One to four sentences from an invented text. `README.md` beside this file says what each field means. */
export interface GoldPassage {
  readonly id: string;
  readonly publishedOn: string;
  readonly manner: string;
  readonly office?: string;
  readonly kind: string;
  readonly text: string;
  readonly commitments: readonly GoldCommitment[];
  readonly positions: readonly GoldPosition[];
  readonly claims: readonly GoldClaim[];
}

/** Passages about status and date of events: sentences, of which some say that an act is told as background. */
export type DatedSentence = Omit<GoldSentence, 'events'> & {
  readonly events: readonly (GoldSentence['events'][number] & { readonly historical?: boolean })[];
};

/** The sets of passages about promises, positions and claims, each annotated before a reading and scored apart. */
export const PASSAGES = ['g', 'promises', 'said', 'said2'] as const;

export const readPassages = (set: (typeof PASSAGES)[number]): readonly GoldPassage[] =>
  readLines(set) as readonly GoldPassage[];
/** What is said aloud and is no act between states, and days that hang on others; some from an office. */
export type SpokenSentence = GoldSentence & Pick<GoldPassage, 'kind' | 'office'>;

/** The sets of passages about status and date. */
export const DATED = ['dated', 'days'] as const;

export const readDated = (set: (typeof DATED)[number] = 'dated'): readonly DatedSentence[] =>
  readLines(set) as readonly DatedSentence[];
export const readSpoken = (): readonly SpokenSentence[] => readLines('spoken') as readonly SpokenSentence[];

/** The passage laid out as a document, with its lists, questions and answers. */
export function documentOf({ id, text, publishedOn, office, kind }: Partial<GoldPassage>): Document {
  const row = JSON.stringify({ id, text, publishedOn, office, kind, language: 'en' });
  const { document } = readRow(row, 1, { path: null, url: null });
  if (!document) throw new Error(`no document: ${id ?? ''}`);
  return document;
}
