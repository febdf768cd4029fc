import { expect, test } from 'vitest';
import { lemmaByRule } from './lemma-by-rule.js';

const KNOWN = new Set(
  'hope hop stop visit policy agree decide impose house movie large big safe veto control state lie deny welcome'.split(
    ' ',
  ),
);

test.each([
  ['hoped', 'VBD', 'hope'],
  ['stopped', 'VBD', 'stop'],
  ['visiting', 'VBG', 'visit'],
  ['policies', 'NNS', 'policy'],
  ['agreed', 'VBN', 'agree'],
  ['decided', 'VBD', 'decide'],
  ['imposing', 'VBG', 'impose'],
  ['houses', 'NNS', 'house'],
  ['movies', 'NNS', 'movie'],
  ['largest', 'JJS', 'large'],
  ['bigger', 'JJR', 'big'],
  ['vetoes', 'VBZ', 'veto'],
  ['controlled', 'VBD', 'control'],
  ['stated', 'VBD', 'state'],
  ['lied', 'VBD', 'lie'],
  ['denied', 'VBD', 'deny'],
  ['red', 'VBD', 'red'],
  ['sing', 'VB', 'sing'],
])('%s (%s) is a form of %s', (form, xpos, lemma) => {
  expect(lemmaByRule(form, xpos, (word) => KNOWN.has(word))).toBe(lemma);
});
