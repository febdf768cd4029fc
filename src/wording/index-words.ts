import { COMMA, type Corpus } from './encode-corpus.js';
import type { Occurrence } from './occurrence.js';

/** For each token of a corpus, where it stands: places `begins[t]` … `begins[t + 1]` of `places`, ascending. */
export interface WordIndex {
  readonly begins: Uint32Array;
  readonly places: Uint32Array;
}

/** A corpus is asked about many phrases, and indexed once. */
const known = new WeakMap<Corpus, WordIndex>();

/** The index of a corpus, where one was made. */
export const knownIndex = (corpus: Corpus): WordIndex | null => known.get(corpus) ?? null;

/** Indexes a corpus by token; four bytes a word. */
export function indexWords(corpus: Corpus): WordIndex {
  const index = known.get(corpus) ?? indexAnew(corpus);
  known.set(corpus, index);
  return index;
}

function indexAnew({ tokens, forms }: Corpus): WordIndex {
  const begins = new Uint32Array(forms.length + 1);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? 0;
    if (token > COMMA) begins[token + 1] = (begins[token + 1] ?? 0) + 1;
  }
  for (let i = 1; i < begins.length; i++) begins[i] = (begins[i] ?? 0) + (begins[i - 1] ?? 0);
  const places = new Uint32Array(begins[forms.length] ?? 0);
  const filled = begins.slice();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? 0;
    if (token <= COMMA) continue;
    const at = filled[token] ?? 0;
    places[at] = i;
    filled[token] = at + 1;
  }
  return { begins, places };
}

/** How often a token stands in the corpus. */
export const countOf = ({ begins }: WordIndex, token: number): number =>
  (begins[token + 1] ?? 0) - (begins[token] ?? 0);

/**
 * Where a run of tokens stands: every place of its rarest word is looked at.
 *
 * @param most stops after so many: a common word stands in a million places
 */
export function findRun(corpus: Corpus, index: WordIndex, run: Uint32Array, most = Infinity): Occurrence[] {
  const found: Occurrence[] = [];
  visitRun(corpus, index, run, (from) => found.push({ from, to: from + run.length }) < most);
  return found;
}

/** The same one at a time, by the first token, until `visit` says false: nothing is held. */
export function visitRun(
  { tokens }: Corpus,
  index: WordIndex,
  run: Uint32Array,
  visit: (from: number) => boolean,
): void {
  let rarest = run.findIndex((token) => token > COMMA);
  for (let k = rarest + 1; k < run.length; k++)
    if ((run[k] ?? 0) > COMMA && countOf(index, run[k] ?? 0) < countOf(index, run[rarest] ?? 0)) rarest = k;
  const token = run[rarest] ?? 0;
  for (let p = index.begins[token] ?? 0; p < (index.begins[token + 1] ?? 0); p++) {
    const from = (index.places[p] ?? 0) - rarest;
    if (from < 0) continue;
    let k = 0;
    while (k < run.length && tokens[from + k] === run[k]) k += 1;
    if (k === run.length && !visit(from)) return;
  }
}
