import type { Corpus } from './encode-corpus.js';

/** Some texts of a corpus, by their places in order, as a corpus of their own. */
export function sliceCorpus(corpus: Corpus, places: readonly number[]): Corpus {
  const lengthOf = (place: number): number => (corpus.begins[place + 1] ?? 0) - (corpus.begins[place] ?? 0);
  const tokens = new Uint32Array(places.reduce((sum, place) => sum + lengthOf(place), 0));
  const begins = new Uint32Array(places.length + 1);
  let at = 0;
  for (const [i, place] of places.entries()) {
    begins[i] = at;
    tokens.set(corpus.tokens.subarray(corpus.begins[place], corpus.begins[place + 1]), at);
    at += lengthOf(place);
  }
  begins[places.length] = at;
  return { ...corpus, texts: places.flatMap((place) => corpus.texts[place] ?? []), tokens, begins };
}
