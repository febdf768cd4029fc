import { CorpusBuilder, type ApartCorpus } from '../wording/corpus-builder.js';
import type { Corpus } from '../wording/encode-corpus.js';
import { encodeText, FormNumbers } from '../wording/encode-text.js';
import { estimateDispersion } from '../wording/estimate-dispersion.js';
import { findBoilerplate, type BoilerplateLine } from '../wording/find-boilerplate.js';
import type { WordingText } from '../wording/text.js';

/** An office's texts of one language, ready to be asked about any phrase. */
export interface OfficeCorpus {
  /** The office's own words. */
  readonly corpus: Corpus;
  /** All other words: questions, quotations, headings, votes, recaps, boilerplate. */
  readonly apart: ApartCorpus;
  /** Block variance over binomial variance of the office's formulas. */
  readonly dispersion: number;
}

/** Encodes texts, one corpus for each office and language. Two passes over them, each linear. */
export function encodeOffices(texts: readonly WordingText[]): OfficeCorpus[] {
  const lines = linesByOffice(findBoilerplate(texts));
  const numbers = new FormNumbers();
  const builders = new Map<string, CorpusBuilder>();
  const inOrder = [...texts].sort((a, b) => before(a.date, b.date) || before(a.id, b.id));
  // corpora stand in the order of the texts, as they were given
  for (const text of texts) builderOf(builders, text);
  for (const text of inOrder) {
    const boilerplate = new Set((lines.get(text.office) ?? []).map(({ line }) => line));
    builderOf(builders, text).add(text, encodeText(text, boilerplate, numbers), numbers.forms);
  }
  return [...builders.values()].map((builder) => {
    const { corpus, apart } = builder.finish(lines.get(builder.office) ?? []);
    return { corpus, apart, dispersion: estimateDispersion(corpus) };
  });
}

/** The boilerplate of each office. */
export function linesByOffice(all: readonly BoilerplateLine[]): Map<string, BoilerplateLine[]> {
  const lines = new Map<string, BoilerplateLine[]>();
  for (const line of all) lines.set(line.office, [...(lines.get(line.office) ?? []), line]);
  return lines;
}

/** The builder of a text's office and language. */
export function builderOf(
  builders: Map<string, CorpusBuilder>,
  { office, language }: Pick<WordingText, 'office' | 'language'>,
): CorpusBuilder {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? language;
  const key = `${office}\n${primary}`;
  const builder = builders.get(key) ?? new CorpusBuilder(office, primary);
  builders.set(key, builder);
  return builder;
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a text belongs to a corpus. */
export const isIn = ({ office, language }: Pick<WordingText, 'office' | 'language'>, corpus: Corpus): boolean =>
  office === corpus.office && language.toLowerCase().split(/[-_]/)[0] === corpus.language; // prettier-ignore
