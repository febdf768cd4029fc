import type { Token } from '../language/token.js';
import { contains } from '../span.js';
import { headToken } from './head-token.js';
import type { Mention } from './mention.js';

/** The longest mention that covers a token; null where none does. */
export function mentionAt(mentions: readonly Mention[], token: Token): Mention | null {
  return mentions
    .filter((mention) => contains(mention, token))
    .reduce<Mention | null>(
      (best, one) => (best === null || one.end - one.start > best.end - best.start ? one : best),
      null,
    );
}

/** The index of the token that a mention hangs on; -1 where it covers none. */
export function headOfMention(mention: Mention, tokens: readonly Token[]): number {
  return headToken(tokens, mention);
}

/** Mentions within a span, the span's own left out: Iran in "the ambassador to Iran". */
export function mentionsWithin(
  mentions: readonly Mention[],
  outer: { start: number; end: number },
): Mention[] {
  return mentions.filter(
    (mention) => contains(outer, mention) && (mention.start !== outer.start || mention.end !== outer.end),
  );
}
