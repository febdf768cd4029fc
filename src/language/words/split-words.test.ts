import { describe, expect, test } from 'vitest';
import { splitWords } from './split-words.js';

const words = (text: string): string[] =>
  splitWords(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('splitWords cuts as the English treebanks do', () => {
  const cases: [sentence: string, words: string][] = [
    ["We don't know.", "We do n't know ."],
    ['Seoul’s envoy won’t wait.', 'Seoul ’s envoy wo n’t wait .'],
    ["The ministers' talks cannot fail.", "The ministers ' talks can not fail ."],
    ['Gen. Park of the U.S. met Mr. Kim.', 'Gen. Park of the U.S. met Mr. Kim .'],
    ['He left for the U.S.', 'He left for the U.S.'],
    ['Rice, fuel, etc.', 'Rice , fuel , etc .'],
    ['a high-level visit', 'a high - level visit'],
    ['a high‑level visit', 'a high ‑ level visit'],
    ['pro-European re-election', 'pro-European re-election'],
    ['a counter-offensive de-escalated', 'a counter-offensive de-escalated'],
    ['Pyongyang test-fired a rocket', 'Pyongyang test-fired a rocket'],
    ['a test-range and a cold-hearted act', 'a test - range and a cold - hearted act'],
    ['$2.5 billion, up 3%', '$ 2.5 billion , up 3 %'],
    ['at 7:30 p.m. on 11/28/2000', 'at 7:30 p.m. on 11/28/2000'],
    ['at 5pm on the 3rd, in the 1970s', 'at 5 pm on the 3rd , in the 1970s'],
    ['“Peace—now,” he said.', '“ Peace — now , ” he said .'],
    ['SEOUL, Jan. 7 (Newswire) -- Talks', 'SEOUL , Jan. 7 ( Newswire ) -- Talks'],
    ['See https://example.org/a,b?c=1.', 'See https://example.org/a,b?c=1 .'],
    ['Write to desk@example.org!', 'Write to desk@example.org !'],
    ['- 1,200 troops', '- 1,200 troops'],
    ['**Bold** and _italic_', '** Bold ** and _italic_'],
    ['AT&T and/or P&O', 'AT&T and / or P&O'],
    ["O'Brien's 80's", "O'Brien 's 80 's"],
    ['Wait... what?!', 'Wait ... what ?!'],
    ['2026-01-07', '2026-01-07'],
  ];
  test.each(cases)('%s', (sentence, expected) => {
    expect(words(sentence).join(' ')).toBe(expected);
  });
});

test('A third of a megabyte without a space is cut in linear time, and no character is lost.', () => {
  for (const piece of ['a', '.', '((', '\ud800', '1,', "a'", 'www.', '한', '-']) {
    const text = piece.repeat(Math.floor(300_000 / piece.length));
    const started = performance.now();
    const found = splitWords(text, { start: 0, end: text.length });
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(found.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(text.length);
  }
});

test('Words lie within the sentence, in order, and leave out nothing but space.', () => {
  const text = 'x\u0000y\u200bz ｆｕｌｌ “\ud83c\udde8\ud83c\uddf3” <b>[[[)))';
  const span = { start: 2, end: text.length - 2 };
  let at = span.start;
  for (const word of splitWords(text, span)) {
    expect(word.start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, word.start)).toMatch(/^[\s\p{Cc}\u200b]*$/u);
    expect(word.end).toBeGreaterThan(word.start);
    at = word.end;
  }
  expect(at).toBe(span.end);
});
