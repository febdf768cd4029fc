import { describe, expect, it } from 'vitest';
import { findMove, findStep, laddersOf } from './find-step.js';
import { encodeCorpora, findShifts, readLexicon, type WordingText } from './index.js';

const { ladders } = readLexicon([
  {
    name: 'x',
    rows: {
      ladders: [
        { id: 'en', office: 'ISL/mfa', language: 'en', steps: ['concerned', 'deeply concerned', 'gravely concerned', 'condemn', 'strongly condemn'], source: 'usage of the spokesperson' },
        { id: 'zh', office: 'ISL/mfa', language: 'zh', steps: ['表示关切', '严重关切', '强烈谴责'], source: 'usage of the spokesperson' },
        { id: 'ko', office: 'ISL/mfa', language: 'ko', steps: ['우려', '심각한 우려', '규탄'], source: 'usage of the spokesperson' },
        { id: 'ja', office: 'ISL/mfa', language: 'ja', steps: ['懸念', '深刻な懸念', '非難'], source: 'usage of the spokesperson' },
      ],
    },
  },
]); // prettier-ignore

describe('a move on an office’s own scale', () => {
  it.each([
    ['en', 'is deeply concerned about the nets', 'is gravely concerned about the nets', 'strengthened'],
    ['en', 'We strongly condemn this', 'We condemn this', 'weakened'],
    ['zh', '中方表示严重关切', '中方表示关切', 'weakened'],
    ['ja', '懸念を表明する', '深刻な懸念を表明する', 'strengthened'],
    ['ko', '심각한 우려를 표한다', '강력히 규탄한다', null], // 규탄한다 is a verb of its own, with no stem on the scale
    ['en', 'deeply concerned', 'deeply concerned indeed', null],
    ['en', 'deeply concerned', 'delighted', null],
  ])('%s: “%s” → “%s” is %s', (language, from, to, direction) => {
    expect(findMove(from, to, laddersOf(ladders, 'ISL/mfa', language))?.direction ?? null).toBe(direction);
  });

  it('The longest step that stands in the words is the one meant.', () => {
    expect(ladders[0] === undefined ? null : findStep('We strongly condemn it', ladders[0])?.step).toBe(4);
  });

  it('Another office has no scale here, though its words are the same.', () => {
    expect(laddersOf(ladders, 'NOR/mfa', 'en')).toEqual([]);
    expect(laddersOf(ladders, 'ISL/mfa · joint texts', 'en')).toEqual([]);
  });
});

it('A wording that gives way to a stronger step of the office’s own ladder is told as stronger, with ladder and source; not so for another office.', () => {
  const fill = 'orchards harbours mines theatres canals vineyards tramways granaries parks mills clinics'.split(' '); // prettier-ignore
  const texts = (office: string): WordingText[] =>
    Array.from({ length: 24 }, (_, i) => ({
      id: `t${String(i).padStart(2, '0')}`,
      date: new Date(Date.UTC(2020, 0, 5 + 14 * i)).toISOString().slice(0, 10),
      office,
      language: 'en',
      title: 'Statement',
      text: `The envoy spoke of ${fill[i % 11] ?? ''} and ${fill[(7 * i + 3) % 11] ?? ''}. The ministry is ${i < 12 ? 'deeply' : 'gravely'} concerned by the loss of nets in the northern bay.`,
    }));
  const told = (office: string) =>
    findShifts(texts(office), { lexicon: { concepts: [], ladders }, dispersion: 1 }).flatMap(({ ladder, degree, kind }) =>
      ladder === null ? [] : [`${kind} ${degree ?? ''} ${ladder.from} → ${ladder.to} (${ladder.source})`],
    ); // prettier-ignore
  expect(encodeCorpora(texts('ISL/mfa'))).toHaveLength(1);
  expect(told('ISL/mfa')).toContain(
    'replaced strengthened deeply concerned → gravely concerned (usage of the spokesperson)',
  );
  expect(told('NOR/mfa')).toEqual([]);
});
