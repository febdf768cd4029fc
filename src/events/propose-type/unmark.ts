import type { Span } from '../../span.js';

/** `<s>…</s>` and `<t>…</t>` as spans of the text without them; null where a mark is missing. */
export function unmark(marked: string): { text: string; source: Span | null; target: Span | null } {
  const spans: Record<string, Span> = {};
  const open: Record<string, number> = {};
  let text = '';
  let at = 0;
  for (const tag of marked.matchAll(/<(\/?)([st])>/g)) {
    text += marked.slice(at, tag.index);
    at = tag.index + tag[0].length;
    const name = tag[2] ?? '';
    if (tag[1] === '') open[name] = text.length;
    else spans[name] ??= { start: open[name] ?? text.length, end: text.length };
  }
  text += marked.slice(at);
  return { text, source: spans['s'] ?? null, target: spans['t'] ?? null };
}
