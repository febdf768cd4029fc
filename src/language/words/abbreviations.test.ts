import { expect, test } from 'vitest';
import { abbreviationKind } from './abbreviations.js';

test.each([
  ['Gen', 'title'],
  ['Sept', 'leading'],
  ['No', 'leading'],
  ['no', null],
  ['J', 'initial'],
  ['U.S', 'dotted'],
  ['Inc', 'trailing'],
  ['sun', null],
  ['visit', null],
])('%s before a full stop: %s', (word, kind) => {
  expect(abbreviationKind(word)).toBe(kind);
});
