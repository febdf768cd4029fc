import type { PageBlock, PageRole } from './page-block.js';
import { isElement, isText, type PageElement, type PageNode } from './page-node.js';

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);
const SKIPPED = new Set(
  'script style noscript template svg button input select textarea iframe object embed video audio canvas nav aside dialog form'.split(' '),
); // prettier-ignore
const ROLES: ReadonlyMap<string, PageRole> = new Map<string, PageRole>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['li', 'item'],
  ['dt', 'item'],
  ['dd', 'item'],
  ['blockquote', 'quotation'],
  ['figcaption', 'caption'],
  ['td', 'cell'],
  ['th', 'cell'],
]);

/** What these hold is theirs: a paragraph in a block quote is quotation. */
const STRONG: readonly PageRole[] = ['caption', 'summary', 'quotation'];

/**
 * The text of an element as blocks, in order: what a reader sees as separate lines. Menus, forms and asides are left
 * out. Iterative, for pages may be nested deep.
 */
export function serializeBlocks(
  root: PageElement,
  roleByName: (element: PageElement) => 'skip' | 'caption' | 'summary' | null,
): PageBlock[] {
  const blocks: PageBlock[] = [];
  let parts: string[] = [];
  let linked = 0;
  const roles: PageRole[] = ['paragraph'];
  const open: PageElement[] = [];
  let links = 0;

  const flush = (): void => {
    const text = parts.join('').replace(/[ \t\f\v\r\u00a0]+/g, ' ').replace(/ ?\n ?/g, '\n').trim(); // prettier-ignore
    const all = text.replace(/\s/g, '').length;
    for (const piece of text.split(/\n{2,}/)) {
      const line = piece.trim();
      if (!/[\p{L}\p{N}]/u.test(line)) continue;
      blocks.push({
        text: line,
        role: roles.at(-1) ?? 'paragraph',
        linked: Math.min(1, linked / Math.max(1, all)),
      });
    }
    parts = [];
    linked = 0;
  };
  const enter = (element: PageElement): boolean => {
    const name = element.localName;
    const named = SKIPPED.has(name) ? 'skip' : roleByName(element);
    if (named === 'skip') return false;
    if (name === 'br') parts.push('\n');
    if (BLOCKS.has(name)) flush();
    const role = named ?? ROLES.get(name);
    if (role !== undefined) {
      if (!BLOCKS.has(name)) flush();
      open.push(element);
      roles.push(STRONG.find((strong) => roles.includes(strong)) ?? role);
    }
    if (name === 'a') links += 1;
    return true;
  };
  const leave = (element: PageElement): void => {
    const name = element.localName;
    if (BLOCKS.has(name)) flush();
    if (open.at(-1) === element) {
      flush();
      open.pop();
      roles.pop();
    }
    if (name === 'a') links -= 1;
  };

  let node: PageNode | null = root;
  let down = true;
  while (node !== null) {
    if (down) {
      if (isText(node)) {
        const text = (node.textContent ?? '').replace(/\s+/g, ' ');
        parts.push(text);
        if (links > 0) linked += text.replace(/\s/g, '').length;
      } else if (isElement(node) && enter(node)) {
        if (node.firstChild !== null) {
          node = node.firstChild;
          continue;
        }
        leave(node);
      }
    } else if (isElement(node)) leave(node);
    if (node === root) break;
    down = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode;
  }
  flush();
  return blocks;
}
