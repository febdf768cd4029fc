import { findComparable, placesIn } from './choose-exposure.js';
import { fewestTextsOf, longestOf } from './discover-formulas.js';
import { encodeCorpora } from './encode-corpus.js';
import { estimateDispersion } from './estimate-dispersion.js';
import { growFormulas } from './grow-formulas.js';
import { judgeSeries } from './judge-series.js';
import type { WordingText } from './text.js';
import { trimFormula } from './trim-formula.js';
import { weighFormula } from './weigh-formula.js';

/** How many of an office's formulas would be called dropped where nothing changed. */
export interface FalseDrops {
  readonly office: string;
  readonly language: string;
  readonly texts: number;
  readonly formulas: number;
  /** Called dropped at the end, firmly or provisionally; and firmly alone. */
  readonly dropped: number;
  readonly firm: number;
}

/**
 * Deals the dates of texts out anew, within each office, language and format, so that no wording changes at any time, and
 * counts the formulas that are called dropped all the same. The order is drawn from `seed` and is the same every time.
 */
export function countFalseDrops(texts: readonly WordingText[], seed = 1): FalseDrops[] {
  return encodeCorpora(dealDates(texts, seed)).map((corpus) => {
    const dispersion = estimateDispersion(corpus);
    const comparableOf = findComparable(corpus);
    let [formulas, dropped, firm] = [0, 0, 0];
    growFormulas(corpus, { fewestTexts: fewestTextsOf(corpus), longest: longestOf(corpus) }, (formula) => {
      const run = trimFormula(corpus, corpus.tokens.subarray(formula.at, formula.at + formula.length));
      if (run.length === 0 || weighFormula(corpus, run, { before: 0, after: 0 }) < 0.2) return;
      formulas += 1;
      const { places, texts: all, weighed } = comparableOf(formula.texts);
      const last = judgeSeries(placesIn({ places }, formula.texts), all.length, { dispersion, weighed })
        .filter(({ kind, strength, undone }) => kind === 'dropped' && strength !== 'fact' && !undone)
        .at(-1);
      if (last === undefined) return;
      dropped += 1;
      if (last.strength === 'firm') firm += 1;
    });
    return {
      office: corpus.office,
      language: corpus.language,
      texts: corpus.texts.length,
      formulas,
      dropped,
      firm,
    };
  });
}

function dealDates(texts: readonly WordingText[], seed: number): WordingText[] {
  let state = seed >>> 0;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const piles = new Map<string, string[]>();
  const pileOf = ({ office, language, kind }: WordingText): string => `${office}\n${language}\n${kind ?? ''}`;
  for (const text of texts) {
    const pile = piles.get(pileOf(text));
    if (pile === undefined) piles.set(pileOf(text), [text.date]);
    else pile.push(text.date);
  }
  for (const dates of piles.values())
    for (let i = dates.length - 1; i > 0; i--) {
      const j = draw(i + 1);
      [dates[i], dates[j]] = [dates[j] ?? '', dates[i] ?? ''];
    }
  return texts.map((text) => ({ ...text, date: piles.get(pileOf(text))?.pop() ?? text.date }));
}
