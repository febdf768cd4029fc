import { describe, expect, it } from 'vitest';
import { countSources, type Telling } from './count-sources.js';

const telling = (documentKey: string, more: Partial<Telling> = {}): Telling => ({
  documentKey,
  textHash: `text of ${documentKey}`,
  quote: `words of ${documentKey}`,
  cited: null,
  publisher: null,
  office: null,
  ...more,
});

const LONG = 'The two leaders agreed to resume cultural exchanges and to meet again within the year';

describe('many reports are not many sources', () => {
  const cases: [string, Telling[], number][] = [
    [
      'two papers are two',
      [telling('a', { publisher: 'The Post' }), telling('b', { publisher: 'The Times' })],
      2,
    ],
    [
      'two articles of one paper are one',
      [telling('a', { publisher: 'The Post' }), telling('b', { publisher: 'the post' })],
      1,
    ],
    ['two papers that cite one ministry are one', [telling('a', { publisher: 'P', cited: 'CHN' }), telling('b', { publisher: 'T', cited: 'CHN' })], 1], // prettier-ignore
    ['a ministry and a paper that cites it are one', [telling('a', { office: 'CHN/mfa', publisher: 'MFA' }), telling('b', { publisher: 'T', cited: 'CHN' })], 1], // prettier-ignore
    [
      'both sides of a meeting are two',
      [telling('a', { office: 'CHN/mfa' }), telling('b', { office: 'KOR/president' })],
      2,
    ],
    [
      'a reprint is one',
      [telling('a', { publisher: 'P', textHash: 'x' }), telling('b', { publisher: 'T', textHash: 'x' })],
      1,
    ],
    ['a sentence taken over is one', [telling('a', { publisher: 'P', quote: LONG }), telling('b', { publisher: 'T', quote: `${LONG}.` })], 1], // prettier-ignore
    ['texts without a publisher are each their own', [telling('a'), telling('b')], 2],
    ['one that joins two makes them one', [
      telling('a', { publisher: 'P' }),
      telling('b', { publisher: 'T', textHash: 'x' }),
      telling('c', { publisher: 'P', textHash: 'x' }),
    ], 1], // prettier-ignore
    ['none are none', [], 0],
  ];
  it.each(cases)('%s', (_, tellings, expected) => {
    expect(countSources(tellings)).toBe(expected);
    expect(countSources([...tellings].reverse())).toBe(expected);
  });
});
