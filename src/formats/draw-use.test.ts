import { expect, it } from 'vitest';
import { drawUse, type DrawnUse } from './draw-use.js';

const use: DrawnUse = {
  id: 'u',
  alt: 'Two periods and a gap',
  by: 'year',
  periods: [
    { period: '2018', share: { uses: 3, of: 4 }, held: 5, uses: 6, expected: null, isGap: false },
    { period: '2019', share: { uses: 0, of: 0 }, held: 0, uses: 0, expected: null, isGap: true },
    { period: '2020', share: { uses: 0, of: 2 }, held: 2, uses: 0, expected: null, isGap: false },
  ],
  spells: [],
  inNoPeriod: 0,
  uses: [{ date: '2018-07-01', href: '#u-q0' }],
  holders: [{ name: 'Ann <Berg>', from: '2019-07-01' }],
};

/** Parts of a picture, one a line, without what is fixed. */
const parts = (svg: string, pattern: RegExp): string[] => [...svg.matchAll(pattern)].map(([part]) => part);

it('a period is a link with its counts: a bar up for the rate, a box down for what it is of', () => {
  const svg = drawUse(use, 356);
  expect(parts(svg, /<a href="#u-p\d"[^>]*>/g)).toEqual([
    '<a href="#u-p0" aria-label="2018: 3 of 4 comparable texts (75 %)">',
    '<a href="#u-p2" aria-label="2020: 0 of 2 comparable texts (0 %)">',
  ]);
  expect(parts(svg, /<rect class="(?:bar|held)"[^>]*>/g)).toMatchInlineSnapshot(`
    [
      "<rect class="bar" x="60" y="61.5" width="72" height="97.5">",
      "<rect class="held" x="60" y="159" width="72" height="44"/>",
      "<rect class="bar" x="260" y="159" width="72" height="0">",
      "<rect class="held" x="260" y="159" width="72" height="22"/>",
    ]
  `);
});

it('a period without texts is hatched and says why, and has no bar', () => {
  expect(drawUse(use, 356)).toMatch(/fill="url\(#u-gap\)"><title>2019: no texts held<\/title>/);
});

it('an office-holder is a dashed line on the day, with a name made safe', () => {
  const svg = drawUse(use, 356);
  expect(parts(svg, /<line class="holder"[^>]*>/g)).toHaveLength(1);
  expect(svg).toContain('Ann &#60;Berg&#62;');
});

it('everything stays within the picture, narrow or wide', () => {
  for (const width of [356, 880])
    for (const [, x] of drawUse(use, width).matchAll(/ x="(-?[\d.]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(width);
    }
});

it('a date of which the year alone is known is a tick in its middle, and a spell reaches to its end', () => {
  const svg = drawUse({ ...use, uses: [{ date: '2018', href: '#u-q0' }, { date: '2018-12-31', href: '#u-q1' }], spells: [{ from: '2018', to: '2018', share: { uses: 3, of: 4 } }] }, 356); // prettier-ignore
  const ticks = [...svg.matchAll(/<line class="tick" x1="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(ticks).toEqual([95.9, 145.7]);
  expect(parts(svg, /<rect class="bar" x="46" y="[\d.]+" width="99.7"/g)).toHaveLength(1);
});

it('where texts are in no period, none is said to be without any', () => {
  expect(drawUse({ ...use, inNoPeriod: 2 }, 356)).toMatch(/2019: no text known to be of it/);
});
