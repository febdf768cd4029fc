import type { Anchor } from './review.js';

/** A report that an anchor may stand for, as the pipeline read it. */
export interface Candidate {
  readonly uid: string;
  readonly kind: Anchor['kind'];
  readonly quote: string;
  readonly start: number;
  readonly type: string;
  readonly mode: string | null;
  /** As in `Anchor`. */
  readonly participants: readonly string[];
}

/**
 * Finds the report that a person's word was about, in a document that may have been read anew or changed. It must have
 * the anchor's quote, or one that holds it or lies in it (sentences may be split otherwise), and either the same type or
 * the same participants: otherwise it is another record of that sentence. Of several, the likest; then the nearest.
 * Undefined when there is none: the word then waits for review.
 */
export function placeAnchor(anchor: Anchor, candidates: readonly Candidate[]): Candidate | undefined {
  const ranked = candidates
    .flatMap((candidate) => {
      const score = likenessTo(anchor, candidate);
      return score === undefined
        ? []
        : [{ candidate, score, distance: Math.abs(candidate.start - anchor.start) }];
    })
    .sort(
      (a, b) => b.score - a.score || a.distance - b.distance || (a.candidate.uid < b.candidate.uid ? -1 : 1),
    );
  return ranked[0]?.candidate;
}

/** Higher is likelier; undefined for what it cannot be. */
function likenessTo(anchor: Anchor, candidate: Candidate): number | undefined {
  if (candidate.kind !== anchor.kind) return undefined;
  const [wanted, there] = [plain(anchor.quote), plain(candidate.quote)];
  const isSameQuote = wanted === there;
  if (!isSameQuote && !there.includes(wanted) && !wanted.includes(there)) return undefined;
  const isSameType = candidate.type === anchor.type;
  const areSameParticipants = candidate.participants.join('|') === anchor.participants.join('|');
  if (!isSameType && !areSameParticipants) return undefined;
  const isSameMode = candidate.mode === anchor.mode;
  return (
    Number(isSameQuote) * 8 + Number(isSameType) * 4 + Number(areSameParticipants) * 2 + Number(isSameMode)
  );
}

/** White space may change between two versions of a page. */
const plain = (quote: string): string => quote.replace(/\s+/g, ' ').trim();
