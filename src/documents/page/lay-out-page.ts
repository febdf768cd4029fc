import type { Block, Picture } from '../document.js';
import type { Draft } from '../draft.js';
import { endsWithStop } from '../draft.js';
import { markParts } from '../segment.js';
import type { PageBlock } from './page-block.js';

export interface LaidOutPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
}

const MARKS: Readonly<Record<PageBlock['role'], Draft['mark']>> = {
  paragraph: '',
  heading: '#',
  item: '-',
  quotation: '>',
  caption: '',
  summary: '',
  cell: '',
};

/** A line that is a link and no sentence is a way to another page; over prose of its own it is a linked heading. */
function isWayOut(block: PageBlock, next: PageBlock | undefined): boolean {
  const isOverProse =
    next !== undefined && next.linked < 0.5 && next.text.length >= 60 && endsWithStop(next.text);
  if (block.role === 'heading' && isOverProse) return false;
  return (
    block.linked >= 0.8 && block.text.length <= 250 && !(endsWithStop(block.text) && block.text.length > 80)
  );
}

/**
 * A page's blocks as a text, an empty line between them, and what each is: what the page's markup says first, then
 * the same rules as for plain text.
 */
export function layOutPage(pageBlocks: readonly PageBlock[], title: string | null): LaidOutPage {
  const drafts: Draft[] = [];
  let text = '';
  for (const [index, block] of pageBlocks.entries()) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.text;
    const part =
      block.role === 'summary' ? 'recap' : isWayOut(block, pageBlocks[index + 1]) ? 'boilerplate' : null;
    drafts.push({ start, end: text.length, text: block.text, mark: MARKS[block.role], afterGap: true, part, isCaption: block.role === 'caption' }); // prettier-ignore
  }
  return { text, ...markParts(drafts, { title }) };
}
