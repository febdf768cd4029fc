import type { Comparable } from './choose-exposure.js';
import { RANK_NAMES } from './data/ranks.js';
import type { Corpus } from './encode-corpus.js';
import { logBayesFactor, logRateChange, logRatio, logSilence } from './find-spells.js';
import { strengthOf, type SeriesChange, type Share } from './judge-series.js';

/**
 * Judges a change of texts of several ranks anew, each rank compared with itself alone: chances of silence multiply, and so
 * do likelihoods. That a spokesperson speaks more often than before, and a president less, changes nothing then. Null where
 * nothing is left of it.
 *
 * @param uses places in the exposure of the texts that carry the formula, ascending
 */
export function judgeRanks(
  corpus: Corpus,
  exposure: Comparable,
  uses: readonly number[],
  change: SeriesChange,
  dispersion: number,
): SeriesChange | null {
  const until = (change.after ?? change.at - 1) + 1;
  const before = sharesOf(corpus, exposure, uses, until - change.before.of, until);
  const since = sharesOf(corpus, exposure, uses, change.at, change.at + change.since.of);
  const sum = (of: (a: Share, b: Share) => number): number => before.reduce((all, a, i) => all + of(a, since[i] ?? { uses: 0, of: 0 }), 0); // prettier-ignore
  const isSilent = change.kind === 'dropped' || change.kind === 'introduced' || change.kind === 'returned';
  const silence = (a: Share, b: Share): number => change.kind === 'dropped' ? logSilence(a.uses, a.of, b.of, dispersion) : logSilence(b.uses, b.of, a.of, dispersion); // prettier-ignore
  // what the choice of the spell cost is paid again
  const choice = change.logP === null || change.logP === 0 ? 0 : Math.max(0, change.logP - silence(change.before, change.since)); // prettier-ignore
  const logP = isSilent ? Math.min(0, choice + sum(silence)) : logRateChange(sum(logRatio) / dispersion, exposure.texts.length); // prettier-ignore
  const strength = strengthOf(logP);
  return strength === 'fact' ? null : { ...change, logP, logBayes: sum(logBayesFactor), strength };
}

/** Texts with it of each rank's texts, from one place of the exposure to another. */
function sharesOf(
  corpus: Corpus,
  { texts }: Comparable,
  uses: readonly number[],
  from: number,
  to: number,
): Share[] {
  const shares = RANK_NAMES.map(() => ({ uses: 0, of: 0 }));
  const shareAt = (place: number): { uses: number; of: number } | undefined =>
    shares[RANK_NAMES.indexOf(corpus.texts[texts[place] ?? 0]?.rank ?? 'office')];
  for (let place = Math.max(0, from); place < to; place++) {
    const share = shareAt(place);
    if (share !== undefined) share.of += 1;
  }
  for (const place of uses) {
    const share = place >= from && place < to ? shareAt(place) : undefined;
    if (share !== undefined) share.uses += 1;
  }
  return shares;
}
