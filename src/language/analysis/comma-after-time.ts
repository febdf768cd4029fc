import type { Span } from '../../span.js';
import type { Token } from '../token.js';

/** The words with a comma of no width put before word `at`, where the writer left it out. */
export function addComma(
  words: readonly Span[],
  texts: readonly string[],
  at: number,
): { readonly words: readonly Span[]; readonly texts: readonly string[] } {
  const end = words[at - 1]?.end ?? 0;
  return {
    words: [...words.slice(0, at), { start: end, end }, ...words.slice(at)],
    texts: [...texts.slice(0, at), ',', ...texts.slice(at)],
  };
}

/** Takes the added comma out of the tree again; what hung on it hangs on its head. */
export function dropComma(tokens: readonly Token[], at: number): Token[] {
  const own = tokens[at]?.head ?? -1;
  const place = (head: number): number => (head > at ? head - 1 : head);
  return tokens.flatMap((token, index) =>
    index === at ? [] : [{ ...token, head: place(token.head === at ? own : token.head) }],
  );
}
