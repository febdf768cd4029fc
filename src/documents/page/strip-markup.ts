import type { PageBlock } from './page-block.js';

const BREAKS =
  /^\/?(?:address|article|aside|blockquote|br|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;
const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function withoutReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (REFERENCES[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

/**
 * The words of a page that is too large for a tree of elements, a block for each stretch between breaks of its layout.
 * Takes tamed markup; linear in its length. What is article and what is menu cannot be told this way.
 */
export function stripMarkup(html: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  let parts: string[] = [];
  const flush = (): void => {
    const text = withoutReferences(parts.join('')).replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ text, role: 'paragraph', linked: 0 });
    parts = [];
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (open > at) parts.push(html.slice(at, open));
    const close = html.indexOf('>', open);
    if (close < 0) {
      at = html.length;
      break;
    }
    const name = /^<(\/?[a-z][a-z0-9]{0,12})/i.exec(html.slice(open, open + 16))?.[1]?.toLowerCase() ?? '';
    if (BREAKS.test(name)) flush();
    at = close + 1;
  }
  parts.push(html.slice(at));
  flush();
  return blocks;
}
