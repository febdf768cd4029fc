import { readFileSync } from 'node:fs';
import { makeAnalyser } from '../../src/language/analysis/make-analyser.js';
import { parseModel } from '../../src/language/index.js';
import { readTrees } from '../read-trees.js';

/**
 * How many words of each relation get the right head and the right relation (without its subtype), on our own sentences that
 * were kept out of training: recall, and precision over what was predicted.
 *   npx esbuild training/measure/relations.ts --bundle --platform=node --format=esm --outfile=build/relations.mjs
 *   node build/relations.mjs [MODEL]
 */
const analyse = makeAnalyser(parseModel(readFileSync(process.argv[2] ?? 'models/english.bin')));
const SHOWN = new Set([
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'ccomp',
  'xcomp',
  'root',
  'conj',
  'appos',
  'nmod',
  'acl',
  'advcl',
]);
const counts = new Map<string, { gold: number; found: number; right: number }>();
const countOf = (relation: string) => {
  const known = counts.get(relation) ?? { gold: 0, found: 0, right: 0 };
  counts.set(relation, known);
  return known;
};
const plain = (relation: string) => relation.split(':')[0] ?? '';

for (const { id, words, heads, labels } of readTrees('training/trees', 'test', [])) {
  let at = 0;
  const spans = words.map((word) => {
    const span = { start: at, end: at + word.length };
    at = span.end + 1;
    return span;
  });
  analyse(words.join(' '), spans, []).forEach((token, i) => {
    const gold = plain(labels[i] ?? '');
    const right = plain(token.deprel) === gold && token.head + 1 === heads[i];
    countOf(gold).gold++;
    countOf(plain(token.deprel)).found++;
    if (right) countOf(gold).right++;
    else if (process.env['SHOW'] !== undefined && SHOWN.has(gold))
      console.log(
        id, `${token.text}: ${labels[i]} of ${words[(heads[i] ?? 0) - 1] ?? 'root'}`,
        `but ${token.deprel} of ${words[token.head] ?? 'root'} | ${words.join(' ')}`,
      ); // prettier-ignore
  });
}

for (const relation of SHOWN) {
  const { gold, found, right } = countOf(relation);
  console.log(
    `${relation.padEnd(6)} ${right} of ${gold} right (${((100 * right) / gold).toFixed(1)} %), precision ${((100 * right) / found).toFixed(1)} %`,
  );
}
