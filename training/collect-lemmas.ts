import { IRREGULAR_FORMS } from '../src/language/lemmas/irregular-forms.js';
import { lemmaByRule } from '../src/language/lemmas/lemma-by-rule.js';
import type { TreebankSentence } from './read-treebank.js';
import { findId, type Vocabulary } from './vocabulary.js';

/**
 * Lemmas that the treebanks give and tables and rules would miss, as `form|XPOS` → lemma; of several, the most frequent.
 */
export function collectLemmas(
  train: readonly TreebankSentence[],
  vocabulary: Vocabulary,
): Record<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const sentence of train)
    sentence.words.forEach((word, i) => {
      const [upos = '', xpos = ''] = (sentence.tags[i] ?? '').split('|');
      const form = word.toLowerCase();
      const lemma = (sentence.lemmas[i] ?? '').toLowerCase();
      if (!LEMMATISED.has(upos) || !/^[a-z'-]+$/.test(form) || !/^[a-z'-]+$/.test(lemma)) return;
      const key = `${form}|${xpos}`;
      const counts = seen.get(key) ?? new Map<string, number>();
      seen.set(key, counts.set(lemma, (counts.get(lemma) ?? 0) + 1));
    });
  const found: Record<string, string> = {};
  for (const [key, counts] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [form = '', xpos = ''] = key.split('|');
    const [lemma] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [''];
    if (IRREGULAR_FORMS.has(key)) continue;
    if (lemma !== lemmaByRule(form, xpos, (word) => findId(vocabulary, 'word', word) > 0)) found[key] = lemma;
  }
  return found;
}

const LEMMATISED = new Set(['NOUN', 'VERB', 'AUX', 'ADJ', 'ADV', 'PRON', 'DET', 'PART']);
