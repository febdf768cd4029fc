import type { Block, Picture } from './document.js';
import type { Draft } from './draft.js';
import { findParagraphs } from './find-paragraphs.js';
import { MAX_PARAGRAPHS } from './limits.js';
import { markBoilerplate } from './mark-boilerplate.js';
import { markCaptions } from './mark-captions.js';
import { markHeadings } from './mark-headings.js';
import { markHeadline } from './mark-headline.js';
import { markSections } from './mark-sections.js';
import { markTranscript } from './mark-transcript.js';
import { splitGluedEndings } from './split-glued-endings.js';

export interface Segmented {
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
}

export interface Hints {
  /** The title given beside the text, which a text often repeats on top. */
  readonly title: string | null;
}

/**
 * What each stretch of a plain text is: headline, caption, heading, body, question, answer, quotation, vote, recap or
 * boilerplate. Blocks are in order and leave out only white space and marks of layout (`##`, `- `, `**`); nothing is
 * cut from the text.
 */
export function segment(text: string, hints: Hints): Segmented {
  const paragraphs = findParagraphs(text).flatMap(splitGluedEndings);
  return markParts(
    paragraphs.map((paragraph) => ({ ...paragraph, part: null, isCaption: false })),
    hints,
  );
}

/** Gives each draft its part; each step takes only what the steps before it left. */
export function markParts(paragraphs: readonly Draft[], hints: Hints): Segmented {
  if (paragraphs.length > MAX_PARAGRAPHS) {
    return {
      blocks: paragraphs.map(({ start, end }): Block => ({ start, end, part: 'body' })),
      pictures: [],
    };
  }
  markHeadline(paragraphs, hints.title);
  markTranscript(paragraphs);
  const { drafts, pictures } = markCaptions(paragraphs);
  markBoilerplate(drafts);
  markSections(drafts);
  markHeadings(drafts);
  return {
    blocks: drafts.map(({ start, end, part }): Block => ({ start, end, part: part ?? 'body' })),
    pictures,
  };
}
