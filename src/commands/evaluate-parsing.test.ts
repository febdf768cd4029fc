import { expect, test } from 'vitest';
import { fillConllu } from './evaluate-parsing.js';
import type { Token } from '../language/index.js';

const chain = (words: readonly string[]): Token[] =>
  words.map((text, i) => ({
    text,
    start: 0,
    end: 0,
    upos: 'X',
    lemma: text,
    head: i - 1,
    deprel: i === 0 ? 'root' : 'dep',
  }));

test('Tags and trees are filled in; comments, ranges, empty nodes and other columns stay as they are.', () => {
  const given = [
    '# sent_id = 1',
    "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
    '1\tdo\tdo\t_\tVBP\tx=y\t_\t_\t_\t_',
    "2\tn't\t_\t_\t_\t_\t_\t_\t_\t_",
    '2.1\tgo\t_\t_\t_\t_\t_\t_\t_\t_',
    '',
    '1\tGo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No',
    '',
  ].join('\n');
  expect(fillConllu(given, chain).split('\n')).toEqual([
    '# sent_id = 1',
    "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
    '1\tdo\tdo\tX\tVBP\tx=y\t0\troot\t_\t_',
    "2\tn't\t_\tX\t_\t_\t1\tdep\t_\t_",
    '2.1\tgo\t_\t_\t_\t_\t_\t_\t_\t_',
    '',
    '1\tGo\t_\tX\t_\t_\t0\troot\t_\tSpaceAfter=No',
    '',
  ]);
});

test('A file that ends without a blank line loses no sentence.', () => {
  expect(fillConllu('1\tGo\t_\t_\t_\t_\t_\t_\t_\t_', chain)).toBe('1\tGo\t_\tX\t_\t_\t0\troot\t_\t_');
});
