import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../loading/load-language.js';
import type { Span } from '../span.js';
import { LONGEST_SENTENCE } from './sentences/split-sentences.js';

const english = loadLanguage();

/** Sentences lie in order and all that is between them is blank. */
function checkSentences(text: string, sentences: readonly Span[]): void {
  let at = 0;
  const between: string[] = [];
  for (const { start, end } of sentences) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(end - start).toBeLessThanOrEqual(LONGEST_SENTENCE);
    between.push(text.slice(at, start));
    at = end;
  }
  between.push(text.slice(at));
  expect(between.join('').replace(BLANK, '')).toBe('');
}

const BLANK = /[\s\0-\x20\u0085\u200b\ufeff]+/g;

/** Tokens lie in order within their sentence, are what the text says, take in all but blanks and form one tree. */
function checkTokens(text: string, sentence: Span): void {
  const tokens = english.analyse(text, sentence);
  let at = sentence.start;
  let between = '';
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(at);
    expect(text.slice(token.start, token.end)).toBe(token.text);
    between += text.slice(at, token.start);
    at = token.end;
  }
  expect(at).toBeLessThanOrEqual(sentence.end);
  expect((between + text.slice(at, sentence.end)).replace(BLANK, '')).toBe('');
  expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
  // every word reaches the root: heads go round in no circle
  const depth = new Map<number, number>([[-1, 0]]);
  const depthOf = (i: number): number => {
    const path: number[] = [];
    let word = i;
    while (!depth.has(word)) {
      path.push(word);
      expect(path.length).toBeLessThanOrEqual(tokens.length);
      word = tokens[word]?.head ?? -1;
    }
    const base = depth.get(word) ?? 0;
    path.reverse().forEach((step, k) => depth.set(step, base + k + 1));
    return depth.get(i) ?? 0;
  };
  tokens.forEach((_, i) => expect(depthOf(i)).toBeGreaterThan(0));
}

describe('Whatever stands in a text, offsets are true and nothing is lost:', () => {
  const cases: [name: string, text: string][] = [
    ['a sentence of 1 MB without a stop', 'the envoy of the island nation spoke on '.repeat(25_000)],
    ['a word of 1 MB', 'x'.repeat(1_000_000)],
    ['10,000 nested brackets', `The pact ${'('.repeat(10_000)}signed${')'.repeat(10_000)} holds.`],
    ['10,000 nested quotes with spaces', '“ '.repeat(10_000) + '” '.repeat(10_000)],
    ['lone surrogates', 'Minister \ud800Kim met \udc00\udc00 Lee.\ud83d He left. '.repeat(200)],
    ['surrogate pairs where a long sentence is cut', '😀'.repeat(4_000)],
    ['control characters', 'The\u0000 envoy\u0007 left\u001b[31m.\u0085 He\u202e returned\u200b.\ufeff '.repeat(200)],
    ['mixed scripts', 'Министр Lavrov 会见了 王毅 في الدوحة。They agreed. 両国は合意した。한국은 환영했다. Ο υπουργός left. '.repeat(100)],
    ['combining marks', `Ne\u0301gociations ${'e\u0301'.repeat(3_000)} re\u0301ussies.`],
    ['stops only', '. ! ? … 。'.repeat(2_000)],
    ['line breaks only', '\n\r\n\u2028\u2029\t\u00a0'.repeat(2_000)],
    ['abbreviations only', 'Mr. Gen. U.S. '.repeat(3_000)],
    ['capitals and links', 'SEE HTTPS://EXAMPLE.ORG/A?B=C&D=E%20F NOW '.repeat(500)],
  ]; // prettier-ignore
  test.each(cases)(
    '%s',
    (_, text) => {
      const sentences = english.splitSentences(text, { start: 0, end: text.length });
      checkSentences(text, sentences);
      // of very many the first, the last and some between
      const step = Math.max(1, Math.floor(sentences.length / 20));
      sentences
        .filter((_, i) => i % step === 0 || i === sentences.length - 1)
        .forEach((one) => checkTokens(text, one));
    },
    120_000,
  );
});

test('A long sentence is cut at a space, and never between the halves of a character.', () => {
  const words = 'the envoy of the island nation spoke on '.repeat(200);
  for (const { start, end } of english.splitSentences(words, { start: 0, end: words.length }))
    expect(words[start - 1] ?? ' ').toBe(words[end] ?? ' ');
  const faces = '😀'.repeat(4_000);
  for (const { start, end } of english.splitSentences(faces, { start: 0, end: faces.length }))
    expect(faces.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
});
