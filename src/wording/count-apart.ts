import type { Part } from '../documents/document.js';
import { spellOut } from './compile-phrase.js';
import type { Corpus } from './encode-corpus.js';
import { OWN_PARTS } from './find-parts.js';
import { isKoreanWord } from './fold-word.js';
import { CLAUSE_END, prepareText, tokenisePhrase } from './prepare-text.js';
import type { WordingText } from './text.js';

/** Counts the uses of phrases that are not the office's own words, by the part they stand in. One pass. */
export function countApart(
  texts: Iterable<WordingText>,
  corpus: Corpus,
  phrases: readonly string[],
): Partial<Record<Part, number>> {
  const forms = phrases
    .flatMap(spellOut)
    .map((form) => tokenisePhrase(form, corpus.language))
    .filter((words) => words.length > 0);
  const lines = new Set(corpus.boilerplate.map(({ line }) => line));
  const counts: Partial<Record<Part, number>> = {};
  for (const text of texts) {
    if (text.office !== corpus.office || !text.language.toLowerCase().startsWith(corpus.language)) continue;
    const { forms: words, breaks, parts, writing } = prepareText(text, lines);
    const fits = (i: number, word: string): boolean =>
      words[i] === word || (writing === 'particles' && isKoreanWord(words[i] ?? '', word));
    for (const [i, part] of parts.entries()) {
      if (OWN_PARTS.has(part)) continue;
      const found = forms.some((form) =>
        form.every((word, k) => fits(i + k, word) && (k === 0 || breaks[i + k] !== CLAUSE_END)),
      );
      if (found) counts[part] = (counts[part] ?? 0) + 1;
    }
  }
  return counts;
}
