import { expect, test } from 'vitest';
import { caseStyle } from './case-style.js';

const styleOf = (sentence: string) => caseStyle(sentence.split(' '));

test.each([
  ['The envoy left for Hanoi .', 'usual'],
  ['UN Council Condemns Attack on Embassy in Tripoli', 'capitals'],
  ['SANCTIONS LIFTED', 'capitals'],
  ['is there a zoo in auckland ?', 'small'],
  ['Yes .', 'usual'],
  ['42 % ( 2019 )', 'usual'],
  ['President Lee Jae Myung met Xi Jinping', 'capitals'],
  ['President Lee Jae Myung arrived in Beijing late on Monday', 'usual'],
])('%s is of the style "%s".', (sentence, style) => {
  expect(styleOf(sentence)).toBe(style);
});
