import { hashText } from '../features/hash-text.js';
import { findHash } from '../features/feature-index.js';
import type { LanguageModel } from '../model/parse-model.js';
import type { Upos } from '../token.js';
import { IRREGULAR_FORMS } from './irregular-forms.js';
import { lemmaByRule } from './lemma-by-rule.js';

export type FindLemma = (text: string, upos: Upos, xpos: string) => string;

/** Lemmas of words: lower case, but for proper names, which keep their letters ("Taiwan", "Nations"). */
export function makeLemmatiser(model: LanguageModel): FindLemma {
  const lists = ['hash.word', 'hash.otherWords'].map((name) => model.section(name).values as Uint32Array);
  const isKnown = (word: string): boolean => {
    const hash = hashText(word);
    return lists.some((list) => findHash(list, hash) > 0);
  };
  const cache = new Map<string, string>();
  return (text, upos, xpos) => {
    if (upos === 'PROPN') return text;
    const word = `${text}|${upos}|${xpos}`;
    const known = cache.get(word);
    if (known !== undefined) return known;
    const lemma = findAnew(text, upos, xpos);
    if (cache.size >= CACHED_WORDS) cache.clear();
    cache.set(word, lemma);
    return lemma;
  };

  function findAnew(text: string, upos: Upos, xpos: string): string {
    const form = text
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .replace(/[\u2010\u2011]/g, '-');
    if (upos === 'PUNCT' || upos === 'SYM' || upos === 'NUM') return form;
    if (form === "n't") return 'not';
    const key = `${form}|${xpos}`;
    return IRREGULAR_FORMS.get(key) ?? model.lemmas.get(key) ?? lemmaByRule(form, xpos, isKnown);
  }
}

/** Words whose lemmas are remembered. */
const CACHED_WORDS = 20_000;
