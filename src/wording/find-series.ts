import { foldText } from './fold-text.js';
import type { WordingText } from './text.js';

/** Texts of one occasion and format over the years: the comparable ones. */
export interface OccasionSeries {
  readonly key: string;
  readonly office: string;
  readonly language: string;
  /** In order of date. */
  readonly texts: readonly WordingText[];
}

/** What differs between two titles of one occasion: dates, ordinals, numbers, roman numerals. */
const VARIABLE =
  /\d+(?:st|nd|rd|th)?|\b[ivx]{2,6}\b|[第제]\s?\d+|[一二三四五六七八九十百]+(?=[届次周回])|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gu;
const MARKS = /[^\p{L}\s]+/gu;

/**
 * Groups texts into occasion series by what their titles keep when dates and numbers are taken out, and their format.
 * `occasionOf` sets the series by hand: a name, or null to leave the text to its title. Series of one text are left out.
 */
export function findSeries(
  texts: Iterable<WordingText>,
  occasionOf: (text: WordingText) => string | null = () => null,
): OccasionSeries[] {
  const series = new Map<string, WordingText[]>();
  for (const text of texts) {
    const title = foldText(text.title)
      .folded.replace(VARIABLE, ' ')
      .replace(MARKS, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const occasion = occasionOf(text) ?? (title === '' ? null : `${text.kind ?? ''} ${title}`.trim());
    if (occasion === null) continue;
    const key = `${text.office}\n${text.language}\n${occasion}`;
    const held = series.get(key);
    if (held === undefined) series.set(key, [text]);
    else held.push(text);
  }
  return [...series]
    .filter(([, held]) => held.length > 1)
    .map(([key, held]) => ({
      key: key.split('\n')[2] ?? key,
      office: held[0]?.office ?? '',
      language: held[0]?.language ?? '',
      texts: held.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1)),
    }));
}
