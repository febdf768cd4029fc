import { RANK_NAMES, type Rank } from './data/ranks.js';
import type { Corpus } from './encode-corpus.js';
import type { Share } from './judge-series.js';

/** Texts of one rank with a formula, of all texts of that rank, before some text and from it on. */
export interface RankShare {
  readonly rank: Rank;
  readonly before: Share;
  readonly since: Share;
}

/** Counts a formula's texts by rank of authority, highest first; ranks that never use it are left out. */
export function countRanks({ texts }: Corpus, uses: readonly number[], at: number): RankShare[] {
  const carrying = new Set(uses);
  const ranks = RANK_NAMES.map((rank) => ({ rank, before: { uses: 0, of: 0 }, since: { uses: 0, of: 0 } }));
  const byName = new Map(ranks.map((row) => [row.rank, row]));
  for (const [place, { rank }] of texts.entries()) {
    const side = byName.get(rank)?.[place < at ? 'before' : 'since'];
    if (side === undefined) continue;
    side.of += 1;
    if (carrying.has(place)) side.uses += 1;
  }
  return ranks.filter(({ before, since }) => before.uses + since.uses > 0);
}
