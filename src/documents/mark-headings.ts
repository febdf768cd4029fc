import { countWords, endsOpen, endsWithStop, type Draft } from './draft.js';

const MAX_HEADING = 120;
const MAX_HEADING_WORDS = 14;

function looksLikeHeading(draft: Draft): boolean {
  if (draft.mark === '#') return draft.text.length <= 250;
  const { text } = draft;
  if (draft.mark === '-' || text.length > MAX_HEADING || countWords(text) > MAX_HEADING_WORDS) return false;
  if (draft.mark === '**') return !/[.;,]$/.test(text) || countWords(text) <= 6;
  return endsOpen(text) && /^["'“‘«「『([<]?[\p{Lu}\p{Lo}\p{N}]/u.test(text);
}

/** Marks short lines without a stop that stand over prose. In a text whose paragraphs have no stops there are none. */
export function markHeadings(drafts: readonly Draft[]): void {
  const left = drafts.filter((draft) => draft.part === null);
  const stopped = left.filter((draft) => endsWithStop(draft.text)).length;
  const trusted = stopped >= left.length * 0.3;
  for (const [index, draft] of drafts.entries()) {
    if (draft.part !== null || !looksLikeHeading(draft)) continue;
    const next = drafts
      .slice(index + 1, index + 6)
      .find((later) => later.part === null || later.part === 'quotation');
    const isOverProse =
      next !== undefined && (next.text.length > draft.text.length || next.mark === '-' || next.mark === '**');
    if (draft.mark === '#' || (trusted && isOverProse && left.length > 1)) draft.part = 'heading';
  }
}
