import type { Corpus } from './encode-corpus.js';

/**
 * Returns what weighs how long a formula lasts, 0…1: by the different months in which it was used, half at one and a
 * half. What is said in ten texts of one week is the week's news; a formula comes back.
 */
export function weighPersistence({ texts }: Corpus): (uses: ArrayLike<number>) => number {
  const monthOf = texts.map(({ date }) => date.slice(0, 7));
  return (uses) => {
    let months = 0;
    let last = '';
    for (let i = 0; i < uses.length; i++) {
      const month = monthOf[uses[i] ?? 0] ?? '';
      if (month === last) continue;
      months += 1;
      last = month;
    }
    return months / (months + 1.5);
  };
}
