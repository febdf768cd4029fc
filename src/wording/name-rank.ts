import { BRIEFING_KIND, COUNTERPART, PAPERS, PERSONAL_OFFICE, RANKS, type Rank } from './data/ranks.js';
import { JOINT } from './data/markers.js';
import { foldText } from './fold-text.js';
import type { WordingText } from './text.js';

const LONGEST_TITLE = 300;

/**
 * Whose authority a text carries: what several signed is joint; else the first rank that its title names before any
 * counterpart; else the speaker's, the kind's, or that of an office which is one person's. What an office says in nobody's
 * name is the office's own.
 */
export function nameRank({ title, kind, office, speaker }: Pick<WordingText, 'title' | 'kind' | 'office' | 'speaker'>): Rank {
  const folded = foldText(title.slice(0, LONGEST_TITLE)).folded;
  if (kind === 'joint-statement' || JOINT.some((pattern) => pattern.test(folded))) return 'joint';
  const isPaper = PAPERS.test(folded) || /fact ?-?sheet/.test(kind ?? '');
  const named = isPaper ? null : rankIn(beforeCounterpart(folded));
  if (named !== null) return named;
  if (isPaper) return 'office';
  const spoken = rankIn(foldText((speaker ?? '').slice(0, LONGEST_TITLE)).folded);
  if (spoken !== null) return spoken;
  if (PERSONAL_OFFICE.test(office.includes('/') ? office : foldText(office).folded)) return 'leader';
  return BRIEFING_KIND.test((kind ?? '').toLowerCase()) ? 'spokesperson' : 'office';
} // prettier-ignore

/** The first rank that folded words name; of two that begin together, the first listed. */
export function rankIn(words: string): Rank | null {
  let first: { name: Rank; at: number } | null = null;
  for (const { name, pattern } of RANKS) {
    const at = words.search(pattern);
    if (at >= 0 && (first === null || at < first.at)) first = { name, at };
  }
  return first?.name ?? null;
}

/** "Readout of the call with President Ek" names no speaker. */
function beforeCounterpart(title: string): string {
  const at = title.search(COUNTERPART);
  return at > 0 ? title.slice(0, at) : title;
}
