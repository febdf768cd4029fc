import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '../src/language/sentences/split-sentences.js';
import { splitWords } from '../src/language/words/split-words.js';
import type { TreebankSentence } from './read-treebank.js';

/** Of every `TEXTS_NTH` text every `SENTENCES_NTH` sentence: some 25,000 of the 10,705 texts named in the model card. */
const TEXTS_NTH = 10;
const SENTENCES_NTH = 4;
const SHORTEST = 4;
const LONGEST = 60;

/**
 * Sentences of plain texts (`*.jsonl.gz`, a field `text` a line), without tags and trees, for the student to learn from what its
 * teachers make of them. None comes twice.
 */
export function readPlainSentences(paths: readonly string[]): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  const seen = new Set<string>();
  for (const path of paths)
    gunzipSync(readFileSync(path))
      .toString('utf8')
      .split('\n')
      .filter((line, number) => line !== '' && number % TEXTS_NTH === 0)
      .forEach((line) => {
        const { text } = JSON.parse(line) as { text: string };
        for (const span of splitSentences(text, { start: 0, end: text.length })) {
          const words = splitWords(text, span).map(({ start, end }) => text.slice(start, end));
          const key = words.join(' ');
          if (words.length < SHORTEST || words.length > LONGEST || seen.has(key)) continue;
          seen.add(key);
          if (seen.size % SENTENCES_NTH === 0)
            sentences.push(withoutGold(words, `plain-${sentences.length}`));
        }
      });
  return sentences;
}

function withoutGold(words: readonly string[], id: string): TreebankSentence {
  const each = <T>(value: T): T[] => words.map(() => value);
  return {
    id,
    document: id,
    treebank: 'plain',
    words,
    lemmas: each(''),
    tags: each(''),
    heads: each(0),
    labels: each(''),
  };
}
