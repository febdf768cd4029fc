import { expect, it } from 'vitest';
import { encodeCorpora, type WordingText } from './index.js';
import { judgeSeries } from './judge-series.js';
import { weighTexts } from './weigh-texts.js';

const text = (i: number, words: number): WordingText => ({ id: `t${i}`, date: `2020-01-${String(i + 1).padStart(2, '0')}`, office: 'XXX/mfa', language: 'en', title: 'x', text: Array.from({ length: words }, (_, k) => `w${k}`).join(' ') }); // prettier-ignore

it('A text shorter than the middle one counts as its share of it, a longer one as one.', () => {
  const [corpus] = encodeCorpora([text(0, 40), text(1, 39), text(2, 400), text(3, 19)]);
  if (corpus === undefined) throw new Error('no corpus');
  const sums = weighTexts(corpus, [0, 1, 2, 3]);
  expect([...sums].map((sum) => Math.round(10 * sum) / 10)).toEqual([0, 1, 2, 3, 3.5]);
});

it('Silence in short notes is less of a surprise than in whole texts.', () => {
  const uses = [0, 2, 3, 5, 6, 8, 9];
  const weighed = (last: number): Float64Array => Float64Array.from({ length: 21 }, (_, i) => Math.min(i, 10) + Math.max(0, i - 10) * last); // prettier-ignore
  const chance = (last: number): number => judgeSeries(uses, 20, { weighed: weighed(last) }).at(-1)?.logP ?? 0; // prettier-ignore
  expect(chance(1)).toBeLessThan(chance(0.3));
});
