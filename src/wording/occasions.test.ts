import { describe, expect, it } from 'vitest';
import { encodeCorpora, findOccasionShifts, readLexicon, type WordingText } from './index.js';
import { findRhythm } from './find-rhythm.js';
import { nameOccasion } from './name-occasion.js';

/** Parties as a caller finds them; the gazetteer's own are tested in `formats/name-parties.test.ts`. */
const NAMES: Readonly<Record<string, string>> = { Sweden: 'SWE', Norway: 'NOR', 스웨덴: 'SWE', 瑞典: 'SWE', スウェーデン: 'SWE' }; // prettier-ignore
const partiesOf = (title: string): string[] => Object.entries(NAMES).flatMap(([name, id]) => (title.includes(name) ? [id] : [])); // prettier-ignore

describe('the occasion that a title names', () => {
  it.each([
    ['Readout of President Ek’s call with Prime Minister Lind of Sweden', 'en', 'leader · call · SWE'],
    ['Foreign Minister Ek meets President Lind of Sweden', 'en', 'minister · meeting · SWE'],
    [
      'Joint Statement of Prime Minister Ek and Prime Minister Lind of Sweden',
      'en',
      'leader · joint text · SWE',
    ],
    ['Statement by the Spokesperson on Sweden', 'en', 'spokesperson · statement · SWE'],
    ['New Year’s Address of the President, 2031', 'en', 'leader · New Year address'],
    ['2031年3月4日外交部发言人主持例行记者会', 'zh', 'spokesperson · press conference'],
    ['外长会见瑞典外长', 'zh', 'minister · meeting · SWE'],
    ['総理大臣とスウェーデン首相との電話会談', 'ja', 'leader · call · SWE'],
    ['外務大臣定例会見記録', 'ja', 'minister · press conference'],
    ['스웨덴 총리와의 정상회담', 'ko', 'leader · meeting · SWE'],
    ['제72주년 항만의 날 기념사', 'ko', '주년 항만의 날 기념사'],
    ['Statement of the council, 12 May 2031', 'en', 'Statement of the council'.toLowerCase()],
  ])('%s', (title, language, key) => {
    expect(nameOccasion({ id: 'x', title, office: 'ISL/mfa', language }, { partiesOf })?.key).toBe(key);
  });

  it('A spokesperson’s statement and a president’s on one state are two series: ranks do not mix.', () => {
    const of = (title: string): string | undefined => nameOccasion({ id: 'x', title, office: 'ISL', language: 'en' }, { partiesOf })?.key; // prettier-ignore
    expect(of('Statement by President Ek on Norway')).not.toBe(of('Statement by the Spokesperson on Norway'));
  });

  it('What the user set decides.', () => {
    expect(nameOccasion({ id: 'x', title: 'Remarks', office: 'ISL', language: 'en' }, { occasionOf: () => 'Herring talks' })?.key).toBe('Herring talks'); // prettier-ignore
  });
});

describe('the rhythm of a series', () => {
  it.each([
    [['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-02', '2025-01-01', '2026-01-01'], 'yearly', 7, 1],
    [['2024-01-10', '2024-02-10', '2024-03-11', '2024-04-09', '2024-05-10'], 'monthly', 5, 0],
    [['2024-03-01', '2024-03-04', '2024-03-05', '2024-03-06', '2024-03-07', '2024-03-08', '2024-03-11'], 'daily', 7, 0], // a weekend is no gap
  ] as const)('%j is %s, %i expected', (dates, name, expected, gaps) => {
    const rhythm = findRhythm(dates);
    expect([rhythm?.name, rhythm?.expected, rhythm?.gaps.length]).toEqual([name, expected, gaps]);
  }); // prettier-ignore

  it.each([
    [['2020-01-01', '2020-05-07', '2022-11-30', '2023-01-02', '2024-12-01']],
    [['2020-01-01', '2021-01-01', '2022-01-01']],
    [[]],
  ])('%j has none', (dates) => {
    expect(findRhythm(dates)).toBeNull();
  });
});

const WITH = 'Both sides want open harbours for every vessel. The minister thanked the hosts.';
const WITHOUT = 'Both sides want orderly harbours for every vessel. The minister thanked the hosts.';
const call = (year: number, state: string, text: string): WordingText => ({
  id: `${state}${year}`,
  date: `${year}-05-10`,
  office: 'ISL/mfa',
  language: 'en',
  title: `Foreign Minister Ek meets the Foreign Minister of ${state}`,
  text,
});
const lexicon = readLexicon([{ name: 'x', rows: { concepts: [{ id: 'open', en: ['open harbors'] }] } }]);

const factsOf = (texts: readonly WordingText[], more = {}): string[] => {
  const [corpus] = encodeCorpora(texts);
  if (corpus === undefined) throw new Error('no corpus');
  return findOccasionShifts(texts, corpus, { partiesOf, lexicon, ...more }).flatMap(({ occasion, shifts }) =>
    shifts.map(
      ({ formula, kind, date, inARow, elsewhere, replacement }) =>
        `${occasion}: ${formula} ${kind} ${date.slice(0, 4)}, ${inARow.before}/${inARow.since}, elsewhere ${elsewhere.uses}/${elsewhere.of}${replacement === null ? '' : ` → ${replacement}`}`,
    ),
  );
};

describe('from one occasion to the next', () => {
  const sweden = [2020, 2021, 2022, 2023].map((year) => call(year, 'Sweden', WITH));
  const norway = [2020, 2021, 2022, 2023, 2024].map((year) => call(year, 'Norway', WITH));

  it('A phrase of the last four talks with Sweden that the fifth lacks is a fact, though talks with Norway keep it.', () => {
    expect(factsOf([...sweden, call(2024, 'Sweden', WITHOUT), ...norway])).toContain(
      'minister · meeting · SWE: open harbours replaced 2024, 4/1, elsewhere 1/1 → orderly harbours',
    );
  });

  it('Beside a fact stands how often texts in any order would show it: after four with the phrase, one without it is no surprise.', () => {
    const texts = [...sweden, call(2024, 'Sweden', WITHOUT)];
    const [corpus] = encodeCorpora(texts);
    if (corpus === undefined) throw new Error('no corpus');
    const [series] = findOccasionShifts(texts, corpus, { partiesOf, lexicon });
    expect(series?.shifts.find(({ concept }) => concept === 'open')?.p).toBeCloseTo(1 / 4);
  });

  it('Talks with others that lack the phrase drop nothing from those with Sweden.', () => {
    const others = norway.map((text) => ({ ...text, text: WITHOUT }));
    expect(factsOf([...sweden, call(2024, 'Sweden', WITH), ...others]).filter((row) => row.includes('SWE: open'))).toEqual([]); // prettier-ignore
  });

  it('Fewer in a row than the user asks for are no fact.', () => {
    const texts = [...sweden, call(2024, 'Sweden', WITHOUT)];
    expect(factsOf(texts, { fewestInARow: 4 }).length).toBeGreaterThan(0);
    expect(factsOf(texts, { fewestInARow: 5 })).toEqual([]);
  });

  it('A whole series that the user named is compared, whatever the titles say.', () => {
    const texts = [...sweden, call(2024, 'Norway', WITHOUT)];
    expect(factsOf(texts, { occasionOf: () => 'Northern talks' })).toContain(
      'Northern talks: open harbours replaced 2024, 4/1, elsewhere 0/0 → orderly harbours',
    );
  });

  it('Only changes in the time asked for are told.', () => {
    const texts = [...sweden, call(2024, 'Sweden', WITHOUT)];
    expect(factsOf(texts, { between: ['2020-01-01', '2023-12-31'] })).toEqual([]);
  });
});
