import type { Span } from '../span.js';
import { OWN_PARTS } from './find-parts.js';
import { CLAUSE_END, PAUSE, prepareText } from './prepare-text.js';
import type { WordingText } from './text.js';

/** A clause of a text: its words in one spelling, and where it stands in the text as published. */
export interface Clause extends Span {
  readonly words: readonly string[];
}

/** A clause shorter than this goes with its neighbour, so that a list is not cut into its items. */
const SHORTEST = { words: 4, particles: 3, characters: 6 };

/** The clauses of an office's own words, in order: cut at stops, and at commas where both sides are long enough. */
export function splitClauses(text: WordingText): Clause[] {
  const prepared = prepareText(text);
  const shortest = SHORTEST[prepared.writing];
  const clauses: Clause[] = [];
  let words: string[] = [];
  let start = 0;
  /** The end of the last own word: what stands between is somebody else's. */
  let end = 0;
  const close = (): void => {
    if (words.length > 0) clauses.push({ start, end, words });
    words = [];
  };
  for (const [i, form] of prepared.forms.entries()) {
    const part = prepared.parts[i];
    if (part === undefined || !OWN_PARTS.has(part)) continue;
    const stop = prepared.breaks[i] ?? 0;
    if (words.length > 0 && (stop === CLAUSE_END || (stop === PAUSE && words.length >= shortest))) close();
    if (words.length === 0) start = prepared.starts[i] ?? 0;
    words.push(form);
    end = prepared.ends[i] ?? 0;
  }
  close();
  return clauses;
}
