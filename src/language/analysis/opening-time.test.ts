import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../loading/load-language.js';
import { openingTime } from './opening-time.js';

const length = (sentence: string): number => openingTime(sentence.split(' '), 0);

describe('openingTime', () => {
  it.each([
    ['In December Prime Minister Zenawi met him .', 2],
    ['In May Turkey recalled its envoy .', 2],
    ['On Monday Chinese officials met in Paris .', 2],
    ['On Monday evening the two sides met .', 3],
    ['On 5 June 1998 Ethiopian jets took off .', 4],
    ['On June 5 Ethiopian jets took off .', 3],
    ['In September of that year Asmara signed .', 5],
    ['The following May Eritrean armour crossed .', 3],
    ['That month Ethiopian troops broke through .', 2],
    ['Earlier this month Turkish jets took off .', 3],
    ['Yesterday President Biden signed it .', 1],
    ['Earlier a Turkish jet shot down a bomber .', 1],
    ['Meanwhile Turkish jets took off .', 1],
    ['In 1998 Eritrean troops occupied Badme .', 2],
  ])('%s → %i words', (sentence, count) => {
    expect(length(sentence)).toBe(count);
  });

  it.each([
    'In December , Prime Minister Zenawi met him .',
    'Monday Night Football is on .',
    'May Turkey prosper .',
    'The March agreement was signed .',
    'This week saw new raids .',
    'Late President Sadat went there .',
    'Early French proposals failed .',
    'Recently arrived troops left .',
    'In Paris President Macron met him .',
    '',
  ])('no time that runs into a subject: %s', (sentence) => {
    expect(length(sentence)).toBe(0);
  });
});

describe('a sentence that opens with a time and no comma', () => {
  const language = loadLanguage();
  it.each([
    ['In December Prime Minister Zenawi and President Afwerki met in Algiers.', 'met', 'Zenawi'],
    ['On Monday Chinese officials met in Paris.', 'met', 'officials'],
    ['That month Ethiopian troops broke through the lines.', 'broke', 'troops'],
    ['ANKARA, May 6 (Wire) -- In May Turkey recalled its envoy.', 'recalled', 'Turkey'],
  ])('%s: who %s is %s', (text, predicate, subject) => {
    const tokens = language.analyse(text, { start: 0, end: text.length });
    const verb = tokens.findIndex((token) => token.text === predicate);
    expect(
      tokens.filter(({ head, deprel }) => head === verb && deprel === 'nsubj').map((token) => token.text),
    ).toContain(subject);
    expect(tokens.map((token) => token.text).join(' ')).not.toContain(' ,  ');
    expect(tokens.every(({ start, end }) => end > start)).toBe(true);
  });
});
