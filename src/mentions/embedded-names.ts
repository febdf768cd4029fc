import type { Named } from './classify-name.js';
import { bareAt, gapBefore, isPossessive, isTitleCase, uposOf, type Layout } from './lay-out.js';
import { followsGivenName, isBodyWord, type ReadContext } from './read-name.js';
import { PREFIXES, SUFFIXES } from './words.js';

/** "anti-China", "Iran-backed", "Moscow-based", "China-South Korea" is none. */
export function isCompound(layout: Layout, first: number, last: number): boolean {
  if (/^[-‐‑]$/u.test(gapBefore(layout, first)) && PREFIXES.has(bareAt(layout, first - 1))) return true;
  return (
    /^\.?[-‐‑]$/u.test(gapBefore(layout, last)) &&
    layout.words[last]?.shape === 'lower' &&
    isSuffix(bareAt(layout, last))
  );
}

function isSuffix(word: string): boolean {
  return SUFFIXES.has(word) || /(?:ed|ing|wide|ward)$/.test(word);
}

/** The end of a body's name that begins with its state: "Russian Direct Investment Fund"; null where there is none. */
export function endOfBody(layout: Layout, named: Named, context: ReadContext): number | null {
  if (isTitleCase(layout) || isPossessive(layout, named.match.last - 1)) return null;
  let last = named.match.last;
  let found: number | null = null;
  for (let i = last; i < layout.words.length && i - last < 7; i++) {
    const word = layout.words[i];
    if (word === undefined || !/^(?:\s|[-‐‑]|['’]\s)$/u.test(gapBefore(layout, i))) break;
    if (layout.nameAt[i]?.entries.some((entry) => entry.kind === 'state') === true) break;
    if (word.shape === 'lower') {
      if (!/^(?:of|and|for)$/.test(word.bare) || layout.words[i + 1]?.shape === 'lower') break;
      if (word.bare !== 'and' && found === null && i === named.match.last) break;
      continue;
    }
    last = i + 1;
    if (
      context.gazetteer.isNameWord('body', word.bare) ||
      (/^(?:of|for|and)$/.test(bareAt(layout, i - 1)) && found !== null)
    )
      found = last;
    if (word.key !== word.bare) break;
  }
  return found;
}

/** A state's name that is part of a person's: "Jordan Peterson", "Michael Jordan". */
export function isOfAName(layout: Layout, i: number, named: Named, context: ReadContext): boolean {
  if (followsGivenName(layout, i, context)) return true;
  if (
    !context.gazetteer.isNameWord('given-m', bareAt(layout, i)) &&
    !context.gazetteer.isNameWord('given-f', bareAt(layout, i))
  )
    return false;
  return !isPossessive(layout, i) && nextIsUnknownCapital(layout, named.match.last, context);
}

/** A state's name that begins a longer name that nobody knows: "China Evergrande", "Ukraine Recovery Conference". */
export function isEmbedded(layout: Layout, named: Named, context: ReadContext): boolean {
  if (named.owner?.kind !== 'state' || isPossessive(layout, named.match.last - 1) || isTitleCase(layout))
    return false;
  if (!nextIsUnknownCapital(layout, named.match.last, context)) return false;
  const word = bareAt(layout, named.match.last);
  return uposOf(layout, named.match.last) === 'PROPN' || isBodyWord(word, context);
}

function nextIsUnknownCapital(layout: Layout, word: number, context: ReadContext): boolean {
  return (
    !context.gazetteer.isNameWord('not-a-name', bareAt(layout, word)) &&
    layout.words[word]?.shape === 'title' &&
    layout.nameAt[word] === null &&
    gapBefore(layout, word) === ' '
  );
}
