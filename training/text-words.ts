import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { normaliseWord } from '../src/language/features/word-features.js';
import { splitSentences } from '../src/language/sentences/split-sentences.js';
import { splitWords } from '../src/language/words/split-words.js';
import type { TreebankSentence } from './read-treebank.js';

/** Running words of plain texts and treebanks, for word vectors. */
export interface TextWords {
  /** Words seen at least `least` times, most frequent first. */
  readonly words: readonly string[];
  /** Writes ids in running order, -1 between sentences. */
  write(path: string, ids: ReadonlyMap<string, number>): void;
}

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
  const add = (form: string, weight: number): void => {
    const word = normaliseWord(form);
    let at = index.get(word);
    if (at === undefined) {
      at = names.length;
      index.set(word, at);
      names.push(word);
      counts.push(0);
    }
    counts[at] = (counts[at] ?? 0) + weight;
    running.push(at);
  };
  for (let round = 0; round < 3; round++)
    for (const sentence of treebank) {
      for (const form of sentence.words) add(form, 1);
      running.push(-1);
    }
  for (const path of paths) {
    for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
      if (line === '') continue;
      const { text } = JSON.parse(line) as { text: string };
      for (const sentence of splitSentences(text, { start: 0, end: text.length })) {
        for (const word of splitWords(text, sentence)) add(text.slice(word.start, word.end), 1);
        running.push(-1);
      }
    }
  }
  const words = names
    .map((word, i) => ({ word, count: counts[i] ?? 0 }))
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
  return {
    words,
    write: (path, ids) => {
      const out = new Int32Array(running.length);
      running.forEach((at, i) => (out[i] = at < 0 ? -1 : (ids.get(names[at] ?? '') ?? 0)));
      writeFileSync(path, new Uint8Array(out.buffer));
    },
  };
}
