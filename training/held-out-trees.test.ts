import { expect, test } from 'vitest';
import { makeAnalyser } from '../src/language/analysis/make-analyser.js';
import { parseModel } from '../src/language/index.js';
import { readWeights } from '../src/loading/load-language.js';
import { readTrees } from './read-trees.js';

test('The committed model parses our own sentences that were kept out: 98 % of tags, 92 % of labelled arcs.', () => {
  const analyse = makeAnalyser(parseModel(readWeights()));
  let words = 0;
  let tags = 0;
  let arcs = 0;
  for (const sentence of readTrees('training/trees', 'test', [])) {
    let at = 0;
    const spans = sentence.words.map((word) => {
      const span = { start: at, end: at + word.length };
      at = span.end + 1;
      return span;
    });
    analyse(sentence.words.join(' '), spans, []).forEach((token, i) => {
      words++;
      if (sentence.tags[i]?.startsWith(`${token.upos}|`) === true) tags++;
      if (sentence.heads[i] === token.head + 1 && sentence.labels[i] === token.deprel) arcs++;
    });
  }
  // measured: 98.8 and 92.9
  expect(words).toBeGreaterThan(1900);
  expect(tags / words).toBeGreaterThan(0.98);
  expect(arcs / words).toBeGreaterThan(0.92);
});
