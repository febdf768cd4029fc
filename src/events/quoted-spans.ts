import type { Span } from '../span.js';
import type { AnalysedSentence } from './analysed-sentence.js';

/** The words of one quotation, from one mark to the next, and the sentences in which it begins and ends. */
export interface Quotation extends Span {
  readonly first: number;
  readonly last: number;
}

/**
 * What stands between quotation marks, over as many sentences as it lasts; a new paragraph ends what was left open. Linear in
 * the text.
 */
export function quotedSpans(sentences: readonly AnalysedSentence[], text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: { start: number; first: number } | null = null;
  let read = 0;
  sentences.forEach(({ sentence }, index) => {
    if (/\n\s*\n/.test(text.slice(read, sentence.start))) open = null;
    // a closing mark may stand between two sentences
    for (let at = read; at < sentence.end; at++) {
      const mark = text[at];
      if (mark !== '"' && mark !== '“' && mark !== '”') continue;
      if (open === null && mark !== '”') open = { start: at + 1, first: index };
      else if (open !== null && mark !== '“') {
        found.push({
          start: open.start,
          end: at,
          first: open.first,
          last: Math.max(open.first, at < sentence.start ? index - 1 : index),
        });
        open = null;
      }
    }
    read = sentence.end;
  });
  return found;
}
