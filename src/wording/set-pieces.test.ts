import { describe, expect, it } from 'vitest';
import { encodeCorpora, findShifts, readLexicon, type WordingText } from './index.js';
import { findSetPieces } from './find-set-pieces.js';

const day = (i: number): string => new Date(Date.UTC(2018, 0, 10 + 42 * i)).toISOString().slice(0, 10);
const FRAME = [
  'The council met to review the state of the river ports.',
  'Freight on the upper river has grown at a steady rate since the autumn.',
  'Voyages to the delta were few, and prices at the locks hardly moved.',
  'The council aims at open waters and sound harbours for all its members.',
];

/** Statements of a river council, one for each guidance sentence given, all else carried over. */
const statements = (guidance: readonly string[]): WordingText[] =>
  guidance.map((sentence, i) => ({
    id: `c${String(i).padStart(2, '0')}`,
    date: day(i),
    office: 'council',
    language: 'en',
    kind: 'statement',
    title: 'Statement of the council',
    text: [...FRAME, sentence].join(' '),
  }));

const rows = (texts: readonly WordingText[], more: Parameters<typeof findShifts>[1] = {}): string[] =>
  findShifts(texts, { dispersion: 1, ...more }).map(
    ({ kind, date, formula, replacement }) =>
      `${kind} ${date}: ${formula}${replacement === null ? '' : ` → ${replacement}`}`,
  );

describe('set pieces', () => {
  const long = 'The council will keep the tolls low for a good many seasons.';
  const dated = 'The council will keep the tolls low at least until the spring of 2021.';
  const texts = statements([...Array<string>(6).fill(long), ...Array<string>(4).fill(dated)]);

  it('A sentence edited between two statements is a fact, with both wordings, dated at the first text that shows it.', () => {
    const found = rows(texts);
    expect(found.filter((row) => row.startsWith('replaced'))).toEqual([
      `replaced ${day(6)}: for a good many seasons → at least until the spring of 2021`,
    ]);
    expect(
      found.some((row) => row.startsWith(`introduced ${day(6)}`) && row.includes('spring of 2021')),
    ).toBe(true);
  });

  it('Wording of one statement alone is not a formula yet.', () => {
    const once = statements([...Array<string>(5).fill(long), dated, ...Array<string>(4).fill(long)]);
    expect(rows(once).filter((row) => row.startsWith('introduced'))).toEqual([]);
  });

  it('A statement between meetings, on another matter, does not interrupt the series.', () => {
    const other: WordingText = {
      ...(texts[3] as WordingText),
      id: 'c03x',
      date: '2018-05-20',
      text: 'Flood water broke the dyke at the eastern bend last night. Crews with sandbags are on their way. Schools there stay closed.',
    };
    const [corpus] = encodeCorpora([...texts, other]);
    if (corpus === undefined) throw new Error('no corpus');
    expect(findSetPieces(corpus).map((series) => series.length)).toEqual([10]);
    expect(rows([...texts, other]).filter((row) => row.startsWith('dropped'))).toEqual([]);
  });

  it('Speeches that share no sentences are no set piece.', () => {
    const speeches = statements(['a', 'b', 'c', 'd', 'e']).map((text, i) => ({
      ...text,
      text: `On visit number ${i} the envoy spoke of ${'bridges tunnels ferries canals quays'.split(' ')[i] ?? ''} at length.`,
    }));
    const [corpus] = encodeCorpora(speeches);
    expect(corpus === undefined ? null : findSetPieces(corpus)).toEqual([]);
  });

  it('A formula of the lexicon comes first among edits of one text.', () => {
    const two = (first: string, second: string): string => `${first} ${second}`;
    const of = statements([
      ...Array<string>(5).fill(two('The council will clear the northern channel.', 'The council will remain watchful.')),
      ...Array<string>(5).fill(two('The council will dredge the southern basin.', 'The council will remain forbearing.')),
    ]); // prettier-ignore
    const lexicon = readLexicon([
      { name: 'x', rows: { concepts: [{ id: 'watchful', en: 'remain watchful' }] } },
    ]);
    expect(findShifts(of, { dispersion: 1, lexicon })[0]?.formula).toContain('remain watchful');
  });
});
