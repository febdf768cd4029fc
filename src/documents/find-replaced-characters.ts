import type { Span } from '../span.js';

/** U+FFFD, or half of a surrogate pair without the other half. */
const REPLACED = /\uFFFD|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Characters that were lost before we saw the text; null when there are none. */
export function findReplacedCharacters(
  text: string,
): { readonly count: number; readonly first: Span } | null {
  let count = 0;
  let first: Span | null = null;
  for (const match of text.matchAll(REPLACED)) {
    count += 1;
    first ??= { start: match.index, end: match.index + 1 };
  }
  return first === null ? null : { count, first };
}
