import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { caseStyle } from '../src/language/features/case-style.js';
import { normaliseWord } from '../src/language/features/word-features.js';
import { splitSentences } from '../src/language/sentences/split-sentences.js';
import { splitWords } from '../src/language/words/split-words.js';
import type { TreebankSentence } from './read-treebank.js';

/** Running words of plain texts and treebanks, for word vectors. */
export interface TextWords {
  /** Words seen at least `least` times, most frequent first. */
  readonly words: readonly string[];
  /** `CASE_SIZE` numbers a word: how it is written. */
  readonly cases: Float32Array;
  /** Writes ids in running order, -1 between sentences. */
  write(path: string, ids: ReadonlyMap<string, number>): void;
}

/** How a word is written in running text: its capital, capitals only, first in its sentence, how often it is seen. */
export const CASE_SIZE = 4;

/** Words of `*.jsonl.gz` texts (a field `text` a line) and of the treebanks, which count three times. */
export function readTextWords(
  paths: readonly string[],
  treebank: readonly TreebankSentence[],
  least: number,
  most: number,
): TextWords {
  const index = new Map<string, number>();
  const names: string[] = [];
  const counts: number[] = [];
  const running: number[] = [];
  const written: Written[] = [];
  const add = (form: string, isFirst: boolean, isUsual: boolean): void => {
    const word = normaliseWord(form);
    let at = index.get(word);
    if (at === undefined) {
      at = names.length;
      index.set(word, at);
      names.push(word);
      counts.push(0);
      written.push({ first: 0, small: 0, capital: 0, capitals: 0 });
    }
    counts[at] = (counts[at] ?? 0) + 1;
    running.push(at);
    const seen = written[at];
    if (!seen || !isUsual) return;
    if (isFirst) seen.first++;
    else if (/^\p{Lu}{2,}$/u.test(form)) seen.capitals++;
    else if (/^\p{Lu}/u.test(form)) seen.capital++;
    else seen.small++;
  };
  const addSentence = (forms: readonly string[]): void => {
    const isUsual = caseStyle(forms) === 'usual';
    let isFirst = true;
    for (const form of forms) {
      add(form, isFirst, isUsual);
      if (/[\p{L}\p{N}]/u.test(form)) isFirst = false;
    }
    running.push(-1);
  };
  for (let round = 0; round < 3; round++) for (const sentence of treebank) addSentence(sentence.words);
  for (const path of paths) {
    for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
      if (line === '') continue;
      const { text } = JSON.parse(line) as { text: string };
      for (const sentence of splitSentences(text, { start: 0, end: text.length }))
        addSentence(splitWords(text, sentence).map(({ start, end }) => text.slice(start, end)));
    }
  }
  const words = names
    .map((word, i) => ({ word, count: counts[i] ?? 0 }))
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
  const cases = new Float32Array(words.length * CASE_SIZE);
  words.forEach((word, i) => {
    const at = index.get(word) ?? 0;
    const seen = written[at];
    if (seen) cases.set(describeCase(seen, counts[at] ?? 0), i * CASE_SIZE);
  });
  return {
    words,
    cases,
    write: (path, ids) => {
      const out = new Int32Array(running.length);
      running.forEach((at, i) => (out[i] = at < 0 ? -1 : (ids.get(names[at] ?? '') ?? 0)));
      writeFileSync(path, new Uint8Array(out.buffer));
    },
  };
}

interface Written {
  first: number;
  small: number;
  capital: number;
  capitals: number;
}

/** Numbers of the size of a word vector's. Seldom seen, a word's shares draw near the middle. */
function describeCase({ first, small, capital, capitals }: Written, count: number): number[] {
  const within = small + capital + capitals;
  return [
    (capital + capitals - small) / (within + 2),
    (capitals - capital) / (capital + capitals + 2),
    (first - 0.1 * within) / (first + within + 2),
    Math.log(count) / 10 - 0.5,
  ];
}
