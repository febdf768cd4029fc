import { findComparable } from './choose-exposure.js';
import { compilePhrases, findPhrase, numberWords } from './compile-phrase.js';
import type { Corpus } from './encode-corpus.js';
import { estimateDispersion } from './estimate-dispersion.js';
import { indexWords } from './index-words.js';
import type { ShiftKind } from './judge-series.js';
import { measureUse, type Change } from './measure-use.js';

/** What became of a phrase that was asked about: at most one verdict of each kind. */
export interface PhraseVerdict {
  readonly phrase: string;
  readonly kind: ShiftKind;
  readonly date: string;
  readonly change: Change;
}

/** Comparable texts before a first use, from which on it is called an introduction. */
const FEWEST_BEFORE = 1;

/** Judges phrases by name in one corpus; of several changes of one kind, the latest, and no drop that was undone. */
export function judgePhrases(
  corpus: Corpus,
  phrases: readonly string[],
  dispersion = estimateDispersion(corpus),
): PhraseVerdict[] {
  const comparableOf = findComparable(corpus);
  const index = indexWords(corpus);
  const numbers = numberWords(corpus);
  return phrases.flatMap((phrase) => {
    const occurrences = findPhrase(corpus, compilePhrases([phrase], corpus, numbers), index);
    if (occurrences.length === 0) return [];
    const best = new Map<ShiftKind, Change>();
    for (const change of measureUse(corpus, index, comparableOf, occurrences, { dispersion }).changes) {
      const held = best.get(change.kind);
      if (change.kind === 'introduced' && change.before.of < FEWEST_BEFORE) continue;
      if (change.undone) continue;
      if (held === undefined || change.at > held.at) best.set(change.kind, change);
    }
    return [...best].map(([kind, change]) => ({
      phrase,
      kind,
      date: corpus.texts[change.at]?.date ?? '',
      change,
    }));
  });
}
