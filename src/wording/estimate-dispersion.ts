import { findComparable, placesIn } from './choose-exposure.js';
import type { Corpus } from './encode-corpus.js';
import { findSpells } from './find-spells.js';
import { growFormulas } from './grow-formulas.js';
import { weighFormula } from './weigh-formula.js';

/** Fewest stretches of use to estimate from; below it, what the kind of text lets one expect. */
const FEWEST = 20;
const MOST = 4000;
/** Texts in a block, and blocks in a stretch. */
const BLOCK = 8;
const FEWEST_BLOCKS = 5;

/**
 * How much the uses of an office's formulas come in clusters: within spells of constant rate, the variance of the uses
 * in blocks of eight texts over the variance that independent texts would have; the median over formulas, at least 1.
 * Verdicts divide their counts by it. Where too few formulas are used for long, 4 for texts of questions and answers
 * (measured on briefings) and 1 for others.
 */
export function estimateDispersion(corpus: Corpus): number {
  const comparableOf = findComparable(corpus);
  const ratios: number[] = [];
  growFormulas(
    corpus,
    { fewestTexts: Math.max(12, Math.ceil(corpus.texts.length / 50)), longest: 4 },
    (formula) => {
      const run = corpus.tokens.subarray(formula.at, formula.at + formula.length);
      if (ratios.length >= MOST) return false;
      if (weighFormula(corpus, run, { before: formula.boundBefore, after: formula.boundAfter }) < 0.6)
        return true;
      const comparable = comparableOf(formula.texts);
      const uses = placesIn(comparable, formula.texts);
      for (const spell of findSpells(uses, comparable.texts.length)) {
        const ratio = blockRatio(uses, spell.from, spell.to);
        if (ratio !== null) ratios.push(ratio);
      }
      return true;
    },
  );
  if (ratios.length < FEWEST)
    return corpus.texts.some(({ kind }) => /brief|conference|记者会|記者会見|회견|브리핑/i.test(kind))
      ? 4
      : 1;
  ratios.sort((a, b) => a - b);
  return Math.max(1, Math.round((ratios[Math.floor(ratios.length / 2)] ?? 1) * 10) / 10);
}

/** Variance of uses in blocks over binomial variance; null where the stretch is short or the rate near 0 or 1. */
function blockRatio(uses: readonly number[], from: number, to: number): number | null {
  const blocks = Math.floor((to - from) / BLOCK);
  if (blocks < FEWEST_BLOCKS) return null;
  const counts = new Array<number>(blocks).fill(0);
  for (const place of uses) {
    const block = Math.floor((place - from) / BLOCK);
    if (place >= from && block < blocks) counts[block] = (counts[block] ?? 0) + 1;
  }
  const mean = counts.reduce((sum, count) => sum + count, 0) / blocks;
  const binomial = mean * (1 - mean / BLOCK);
  if (mean < 0.4 || binomial < 0.3) return null;
  return counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (blocks - 1) / binomial;
}
