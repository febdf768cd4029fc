import type { Span } from '../../span.js';
import type { Arcs } from './make-tokens.js';

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

/** The tree without the added comma; what hung on it hangs on its head. */
export function dropComma({ heads, deprels }: Arcs, at: number): Arcs {
  const own = heads[at] ?? -1;
  const place = (head: number): number => (head > at ? head - 1 : head);
  return {
    heads: heads.filter((_, index) => index !== at).map((head) => place(head === at ? own : head)),
    deprels: deprels.filter((_, index) => index !== at),
  };
}
