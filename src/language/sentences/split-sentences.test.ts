import { describe, expect, test } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from './split-sentences.js';

const sentences = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('splitSentences: what stands between the bars is a sentence', () => {
  const cases = [
    'Mr. Yoon met Gen. Brown on Jan. 7.|They spoke for an hour.',
    'The envoy left for the U.S. on Monday.|He will return.',
    'It was signed in the U.S.|The ministers then left.',
    '“We will not yield.”|The crowd cheered.',
    '“Are you sure?” he asked.|“I am.”',
    'George W. Bush spoke.|Nobody else did.',
    'Article No. 5 applies.|Art. 9 does not.',
    'They meet at 5 p.m. Tuesday.|Then they part.',
    'The talks failed!|What now?|Nobody knows…',
    'He wrote it in 2009. [7]|It was printed later.',
    'Exports rose 3.5 percent.|Imports fell.',
    'The tower (built in 1889.) stands.',
    'He paused.|- The first point is trade.',
    'The ministry denied it.”|A spokesman would not say more.',
    'She works for Acme Inc. in Ohio.|He does not.',
    // datelines, headlines, names and titles stay whole
    'SEOUL, Aug. 6 (Newswire) -- The envoy left for Hanoi.|He will return.',
    'TRIPOLI (Newswire) - Talks on the ceasefire resumed.|No date was set.',
    'UN Council Condemns Attack on Embassy in Tripoli',
    'Officials of the Ministry of Foreign Affairs met Vice President Amina Diallo in Dakar.',
    "The Kurdistan Workers' Party disbanded.|Turkey welcomed it.",
    'Talks ended ... and nobody knows what was said.',
    // no stop, or no capital: the classifier's part
    'the staff is nice!|they helped us right away.|highly recommended',
    'Anna Weller|03/14/2001 09:12 AM|Please see the attached draft.',
    'Ministers agreed on three points:|- a truce at sea',
    'Ministers agreed on a truce - and then on a text.',
    'The board must report within a year of the date of this order.|(b) It must meet twice a year.',
    '外交部发言人表示：“中方对此表示欢迎。”|双方同意继续对话。',
    '首相は「協議を続ける。」と述べた。|日程は未定だ。',
    '외교부는 환영한다고 밝혔다.|양국은 대화를 계속한다.',
    '両国は合意した。|詳細は後日発表される。',
  ];
  test.each(cases)('%s', (marked) => {
    const text = marked.replace(/\|/g, /[。]/.test(marked) ? '' : ' ');
    expect(sentences(text).join('|')).toBe(marked);
  });
});

test('A blank line, a bullet and a heading begin a sentence by themselves.', () => {
  expect(sentences('A title\n\nSome text that\nruns on\n- one point\n- another')).toEqual([
    'A title',
    'Some text that\nruns on',
    '- one point',
    '- another',
  ]);
});

test('Sentences lie within the block, in order, and nothing but space is between them.', () => {
  const text = ' \u00a0One. Two!  \n\n Three\ud800 四。五 ';
  let at = 0;
  for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
    expect(text.slice(at, start).trim()).toBe('');
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
});

test('A sentence without a stop is cut at spaces, and hostile texts take linear time.', () => {
  const pieces = sentences('word '.repeat(200_000));
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
  for (const piece of [
    'a',
    '.',
    '. ',
    '"',
    '(',
    '「',
    '。',
    '\n',
    '\r',
    'Mr. ',
    '\ud800',
    '!"',
    '…',
    '[1]',
    '. [1]',
    ' -',
    '? ”',
  ]) {
    const started = performance.now();
    sentences(piece.repeat(Math.floor(300_000 / piece.length)));
    expect([piece, performance.now() - started < 15_000]).toEqual([piece, true]);
  }
});
