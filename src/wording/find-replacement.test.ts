import { describe, expect, it } from 'vitest';
import { findShifts, type WordingText } from './index.js';

const FILL = 'orchards harbours mines theatres canals vineyards tramways granaries parks mills clinics'.split(
  ' ',
);
const texts = (lines: readonly string[], language = 'en'): WordingText[] =>
  lines.map((line, i) => ({
    id: `t${String(i).padStart(2, '0')}`,
    date: new Date(Date.UTC(2020, 0, 5 + 14 * i)).toISOString().slice(0, 10),
    office: 'ISL/mfa',
    language,
    title: 'Statement',
    text: language === 'en' ? `They spoke of ${FILL[i % 11] ?? ''} and ${FILL[(7 * i + 3) % 11] ?? ''}. ${line}` : line,
  })); // prettier-ignore
const times = (count: number, line: string): string[] => Array<string>(count).fill(line);

describe('what stands in the place of a formula is a whole phrase', () => {
  it.each([
    ['open harbours', 'Both sides want open harbours for every vessel of the league.', 'Both sides want orderly harbours for every vessel of the league.', 'orderly harbours'],
    ['two-lane passage', 'Both sides want a two-lane passage for every vessel of the league.', 'Both sides want a corridor to the bay for every vessel of the league.', 'corridor to the bay'],
  ])('%s: “%s” → “%s”: %s', (watch, before, since, replacement) => {
    const found = findShifts(texts([...times(12, before), ...times(12, since)]), { watch: [watch], dispersion: 1 });
    const gone = found.filter(({ kind, formula }) => (kind === 'dropped' || kind === 'replaced') && formula.includes(watch));
    expect(gone.map((shift) => shift.replacement)).toContain(replacement);
  }); // prettier-ignore
});

it('A Korean formula is told without the particle of its last word.', () => {
  const filler = (i: number): string => ['항구와', '과수원과', '극장과', '방앗간과'][i % 4] ?? '';
  const lines = Array.from({ length: 24 }, (_, i) => `${filler(i)} 들을 말했다. ${i < 12 ? '정부는 항만의 고요한 질서를 지킨다. 항만의 고요한 질서가 있다.' : '정부는 배를 센다.'}`); // prettier-ignore
  const found = findShifts(texts(lines, 'ko'), { watch: ['고요한 질서'], dispersion: 1 });
  expect(found.filter(({ kind }) => kind === 'dropped').map(({ formula }) => formula)).toContain('고요한 질서');
}); // prettier-ignore

it('Function characters stay where they are part of a word: 合作 is not cut to 合.', () => {
  const places = '山 海 田 林 河 湖 岛 城 村 路 桥'.split(' ');
  const lines = Array.from({ length: 30 }, (_, i) => `我们谈到${places[i % 11] ?? ''}与${places[(7 * i + 3) % 11] ?? ''}。${i < 15 ? '双方加强渔业合作，推进港口合作的工作。' : '双方清点船只。'}`); // prettier-ignore
  const formulas = findShifts(texts(lines, 'zh'), { dispersion: 1 }).map(({ formula }) => formula);
  expect(formulas.some((formula) => formula.includes('渔业合作'))).toBe(true);
  expect(formulas.filter((formula) => formula.endsWith('渔业合'))).toEqual([]);
});
