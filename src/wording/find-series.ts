import type { Corpus } from './encode-corpus.js';
import { nameOccasion, type OccasionOptions } from './name-occasion.js';

/** Texts of one occasion over time: the comparable ones. */
export interface OccasionSeries {
  readonly key: string;
  readonly parties: readonly string[];
  /** Places in the corpus, in order of date. */
  readonly texts: readonly number[];
}

/**
 * Groups the texts of an office into occasion series: same rank, form and counterparts, as their titles name them or as
 * the user set. Series of one text are left out; the longest come first.
 */
export function findSeries(corpus: Corpus, options: OccasionOptions = {}): OccasionSeries[] {
  const series = new Map<string, { key: string; parties: readonly string[]; texts: number[] }>();
  for (const [place, { id, title, kind }] of corpus.texts.entries()) {
    const text = { id, title, kind, office: corpus.office, language: corpus.language };
    const occasion = nameOccasion(text, options);
    if (occasion === null) continue;
    const held = series.get(occasion.key);
    if (held === undefined) series.set(occasion.key, { ...occasion, texts: [place] });
    else held.texts.push(place);
  }
  return [...series.values()]
    .filter(({ texts }) => texts.length > 1)
    .sort((a, b) => b.texts.length - a.texts.length || (a.key < b.key ? -1 : 1));
}
