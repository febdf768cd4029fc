import { naturalLog } from './natural-log.js';

/**
 * Benjamini and Hochberg's procedure (J. R. Stat. Soc. B 57, 1995): which of the tests may be called discoveries so that
 * at most `rate` of those called are false. Takes ln p, returns for each whether it is held.
 *
 * @param tested all tests made, where only the smallest p are given
 */
export function holdFalseDiscoveries(
  logPs: readonly number[],
  rate = 0.05,
  tested = logPs.length,
): boolean[] {
  const order = logPs.map((logP, i) => ({ logP, i })).sort((a, b) => a.logP - b.logP);
  let last = -1;
  for (const [k, { logP }] of order.entries())
    if (logP <= naturalLog((rate * (k + 1)) / Math.max(tested, 1))) last = k;
  const held = logPs.map(() => false);
  for (const { i } of order.slice(0, last + 1)) held[i] = true;
  return held;
}
