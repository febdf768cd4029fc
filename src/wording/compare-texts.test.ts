import { expect, it } from 'vitest';
import { findFigures } from './find-figures.js';
import { compareTexts, readLexicon, type WordingText } from './index.js';

const text = (words: string, language = 'en'): WordingText => ({
  id: words.slice(0, 8),
  date: '2026-01-05',
  office: 'XXX',
  language,
  title: '',
  text: words,
});

it('Clauses are same, reworded, moved, or only on one side.', () => {
  const a = text(
    'The two sides met in the old harbour. They agreed to reopen the ferry line next spring. They deplored the seizure of boats. The host gave a dinner.',
  );
  const b = text(
    'They deplored the seizure of boats. The two sides met in the old harbour. They agreed to study the ferry line next spring. A tree was planted by the guests.',
  );
  const comparison = compareTexts(a, b);
  if (comparison.by !== 'clauses') throw new Error('one language is compared by clauses');
  expect(
    comparison.passages.map(
      ({ kind, moved, a: left, b: right }) =>
        `${kind}${moved ? ', moved' : ''}: ${(left ?? right)?.text ?? ''}`,
    ),
  ).toEqual([
    'same: The two sides met in the old harbour',
    'reworded: They agreed to reopen the ferry line next spring',
    'only-b: A tree was planted by the guests',
    'same, moved: They deplored the seizure of boats',
    'only-a: The host gave a dinner',
  ]);
  const reworded = comparison.passages[1]?.words;
  expect(reworded?.a.filter(({ shared }) => !shared).map(({ text: words }) => words)).toEqual(['reopen']);
  expect(reworded?.b.filter(({ shared }) => !shared).map(({ text: words }) => words)).toEqual(['study']);
});

it('Across languages: concepts, figures and days that both have, or one.', () => {
  const lexicon = readLexicon([{ name: 'x', rows: { concepts: [
    { id: 'ferry', en: 'ferry line', zh: '轮渡航线' },
    { id: 'boats', en: 'seizure of boats', zh: '扣押船只' },
    { id: 'harmony', en: 'lasting harmony', zh: '持久和睦' },
  ] } }]); // prettier-ignore
  const a = text(
    'On November 14 they spoke of the ferry line, of 1,250 tonnes of rice, and of the seizure of boats.',
  );
  const b = text('11月14日，双方谈到轮渡航线和1250吨大米，愿持久和睦。', 'zh');
  const comparison = compareTexts(a, b, lexicon);
  if (comparison.by !== 'concepts') throw new Error('two languages are compared by concepts');
  expect(comparison.both.map(({ id }) => id).sort()).toEqual(['day:11-14', 'ferry', 'figure:1250']);
  expect(comparison.onlyA.map(({ id }) => id)).toEqual(['boats']);
  expect(comparison.onlyB.map(({ id }) => id)).toEqual(['harmony']);
});

it.each([
  ['11月14日，双方谈到1250吨大米。', 'zh', ['day:11-14', 'figure:1250']],
  ['去年11月会晤，14日下午续谈。', 'zh', []],
  ['详见 https://example.org/2031/11/15/r34DiW61aI311115.shtml', 'zh', []],
  ['The G20 met at 19:34 with 300 guests in 2031.', 'en', ['figure:300']],
  ['会谈持续15日間に及び、42隻が来た。', 'ja', ['figure:15', 'figure:42']],
])('%s: digits of addresses, names, clocks and lone months count nothing', (words, language, expected) => {
  expect(findFigures(text(words, language)).map(({ id }) => id)).toEqual(expected);
});
