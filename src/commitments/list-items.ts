import type { Span } from '../span.js';

/** "(a)", "1.", "iv)", "-", "•" before an item. */
const MARK = /^\s{0,8}(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|[-–—•*▪])\s{0,8}/i;
const ONLY_MARK = /^\s*\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s*$/i;
/** What may stand between the end of an item's line and the next mark. */
const NEXT_MARK = /^\s{0,8}(?:and\s{1,8})?(?=(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|[-–—•*▪])\s)/i;
const MOST_ITEMS = 40;

/** One item of a list: its own words, without mark, "to" and the point that ends it, and the sentence that it stands in. */
export interface ListItem extends Span {
  readonly sentence: number;
}

/**
 * The items of the list that a sentence opens with a colon: "The two sides agreed: (a) to …; (b) to …", in the sentence itself
 * or in those that follow, each with its mark. None where no list follows.
 * @param colon where the colon stands, from the start of the text
 */
export function listItems(text: string, sentences: readonly Span[], lead: number, colon: number): ListItem[] {
  const items: ListItem[] = [];
  const own = sentences[lead];
  if (!own) return items;
  const within = { start: colon + 1, end: own.end };
  if (/\S/.test(text.slice(within.start, within.end))) {
    if (!MARK.test(text.slice(within.start, within.end))) return items;
    items.push(...segments(text, within, lead));
  }
  let isMarked = false;
  for (let at = lead + 1; at < sentences.length && items.length < MOST_ITEMS; at++) {
    const next = sentences[at];
    if (!next) break;
    const words = text.slice(next.start, next.end);
    // "1." may have been taken for a sentence
    if (ONLY_MARK.test(words)) {
      isMarked = true;
      continue;
    }
    if (!isMarked && !MARK.test(words) && !isMarkedBefore(text, next.start)) break;
    items.push(...segments(text, next, at));
    isMarked = false;
  }
  return items;
}

/** "- harmonise the papers": where a paragraph was cut out of its list, the mark stands before it on its line. */
function isMarkedBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return MARK.test(before.slice(before.lastIndexOf('\n') + 1));
}

function segments(text: string, { start, end }: Span, sentence: number): ListItem[] {
  const words = text.slice(start, end);
  const cuts = [0];
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== '\n' && words[at] !== ';') continue;
    const next = NEXT_MARK.exec(words.slice(at + 1, at + 40));
    if (next) cuts.push(at + 1 + next[0].length);
  }
  return cuts.flatMap((from, index) => {
    const segment = words.slice(from, cuts[index + 1] ?? words.length);
    const lead = (MARK.exec(segment)?.[0] ?? '').length;
    const to = /^to\s/i.test(segment.slice(lead)) ? 3 : 0;
    const kept = withoutEnd(segment.slice(lead + to));
    const first = start + from + lead + to;
    return /\s/.test(kept) ? [{ start: first, end: first + kept.length, sentence }] : [];
  });
}

/** "…; and": what ends an item is no part of it. */
function withoutEnd(words: string): string {
  const bare = words.trimEnd().replace(/[;,] and$/, '');
  let end = bare.length;
  while (end > 0 && /[\s;,.]/.test(bare[end - 1] ?? '')) end--;
  return bare.slice(0, end);
}
