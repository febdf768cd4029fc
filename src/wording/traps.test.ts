import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../loading/load-lexicon.js';
import { findConcepts } from './find-concepts.js';
import { judgePhrases } from './judge-phrases.js';
import { countFalseDrops, encodeCorpora, findShifts, readLexicon, type WordingText } from './index.js';

const day = (i: number): string => new Date(Date.UTC(2015, 0, 5 + 20 * i)).toISOString().slice(0, 10);
const FILL = 'orchards harbours mines theatres canals vineyards tramways granaries parks mills clinics'.split(
  ' ',
);

const texts = (bodies: readonly string[], more: Partial<WordingText> = {}): WordingText[] =>
  bodies.map((body, i) => ({
    id: `t${String(i).padStart(3, '0')}`,
    date: day(i),
    office: 'XXX/mfa',
    language: 'en',
    title: 'Statement',
    text: `The envoy spoke of ${FILL[i % 11] ?? ''} and ${FILL[(7 * i + 3) % 11] ?? ''}. ${body}`,
    ...more,
  }));

const verdicts = (of: readonly WordingText[], phrase: string): string[] => {
  const [corpus] = encodeCorpora(of);
  if (corpus === undefined) throw new Error('no corpus');
  return judgePhrases(corpus, [phrase], 1).map(({ kind, date }) => `${kind} ${date}`);
};
const times = (count: number, body: string): string[] => Array<string>(count).fill(body);

describe('traps of wording, continued', () => {
  it('A plan that a later report only reviews is no longer planned.', () => {
    const plan =
      'Tasks for the year\nWe will build the eastern ring line without delay, as all of the districts have asked us to.';
    const review =
      'Review of the past year\nWe said that we will build the eastern ring line without delay, and it was begun in time.\nTasks for the year\nWe will plant trees along all of the roads of the province, and repair whatever the storms broke.';
    expect(verdicts(texts([...times(8, plan), ...times(8, review)]), 'eastern ring line')).toEqual([
      `dropped ${day(8)}`,
    ]);
  });

  it('A text dated a day early moves the date by a day, and no verdict.', () => {
    const of = texts([...times(12, 'We stand for a calm frontier.'), ...times(12, 'We stand for trade.')]);
    const early = of.map((text, i) => (i === 12 ? { ...text, date: new Date(Date.parse(text.date) - 86_400_000).toISOString().slice(0, 10) } : text)); // prettier-ignore
    expect(verdicts(of, 'calm frontier')).toEqual([`dropped ${day(12)}`]);
    expect(verdicts(early, 'calm frontier')).toEqual([`dropped ${early[12]?.date ?? ''}`]);
  });

  it('Joint texts are a series of their own: that they go on without a formula does not drop it.', () => {
    const alone = texts(times(16, 'We stand for a calm frontier.'));
    const joint =
      texts(times(16, 'Both sides agreed to build a bridge.'), { title: 'Joint Statement of both sides' }) // prettier-ignore
        .map((text) => ({ ...text, id: `j${text.id}`, date: text.date.replace(/^20/, '21') }));
    expect(verdicts([...alone, ...joint.map((text, i) => ({ ...text, date: day(i + 4) }))], 'calm frontier')).toEqual([]); // prettier-ignore
  });

  it('One form of a concept that gives way to another is told, though the concept goes on.', () => {
    const lexicon = readLexicon([
      { name: 'x', rows: { concepts: [{ id: 'frontier', en: ['calm frontier', 'tranquil frontier'] }] } },
    ]);
    const of = texts([...times(14, 'We stand for a calm frontier.'), ...times(14, 'We stand for a tranquil frontier.')]); // prettier-ignore
    const kinds = findShifts(of, { lexicon, dispersion: 1 }).filter(({ concept }) => concept === 'frontier');
    expect(
      kinds
        .map(({ kind, date, formula }) => `${kind} ${date} ${formula.split(' ').slice(-2).join(' ')}`)
        .sort(),
    ).toEqual([`introduced ${day(14)} tranquil frontier`, `replaced ${day(14)} calm frontier`]);
  });

  it('A formula that went with its topic is marked as a topic no longer raised.', () => {
    const on = (i: number): string =>
      i % 4 === 0 ? 'On the islets, talks about fishing boats near the reef must go on in good faith.' : 'Fishing boats near the reef were counted.'; // prettier-ignore
    const of = texts([
      ...Array.from({ length: 40 }, (_, i) => on(i)),
      ...times(40, 'Trade fairs open in spring.'),
    ]);
    const [shift] = findShifts(of, { watch: ['must go on in good faith'], dispersion: 1 }).filter(({ kind, formula }) => kind === 'dropped' && formula.includes('good faith')); // prettier-ignore
    expect(shift?.endedTopic).not.toBeNull();
  });

  it('A change of rate alone is judged: from every second text to one in twenty.', () => {
    const often = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 'We stand for a calm frontier.' : ''));
    const seldom = Array.from({ length: 60 }, (_, i) =>
      i % 20 === 9 ? 'We stand for a calm frontier.' : '',
    );
    expect(verdicts(texts([...often, ...seldom]), 'calm frontier').map((row) => row.split(' ')[0])).toContain(
      'faded',
    );
  });
});

it('Where dates are dealt out anew, few formulas are called dropped, and the same ones every time.', () => {
  let state = 5;
  const word = (): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `w${Math.floor(60 ** (state / 4294967296))}x`;
  };
  const of = texts(Array.from({ length: 150 }, () => Array.from({ length: 30 }, word).join(' ')));
  const [first] = countFalseDrops(of, 7);
  expect(first).toEqual(countFalseDrops(of, 7)[0]);
  expect((first?.dropped ?? 0) / (first?.formulas ?? 1)).toBeLessThan(0.05);
});

describe('the lexicon that is shipped', () => {
  const { concepts, ladders } = loadLexicon();
  it('It has at least 150 concepts in each language.', () => {
    for (const language of ['en', 'zh', 'ja', 'ko'] as const)
      expect(concepts.filter(({ formulas }) => formulas[language] !== undefined).length).toBeGreaterThan(150);
  });
  it('Near-twins that a concept names are concepts.', () => {
    const ids = new Set(concepts.map(({ id }) => id));
    expect(concepts.flatMap(({ not }) => not.filter((id) => !ids.has(id)))).toEqual([]);
  });
  it.each([
    ['双方愿在人工智能领域对话。', 'zh', ['artificial-intelligence']],
    ['深入实施“人工智能+”行动。', 'zh', ['ai-plus']],
    ['维护互联网安全。', 'zh', []],
    ['The two discussed AI risks.', 'en', ['artificial-intelligence']],
    ['中方遵守中美三个联合公报。', 'zh', ['three-joint-communiques']],
    ['美方不支持“台独”。', 'zh', ['not-support-taiwan-independence']],
  ])('%s', (words, language, expected) => {
    const text = { id: 't', date: '2031-01-05', office: 'XXX', language, title: '', text: words };
    expect([...new Set(findConcepts(text, loadLexicon()).map(({ id }) => id))]).toEqual(expected);
  });
  it('Every ladder says where its order comes from.', () => {
    expect(ladders.filter(({ source, steps }) => source.length < 20 || steps.length < 2)).toEqual([]);
  });
});
