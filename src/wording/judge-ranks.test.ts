import { expect, it } from 'vitest';
import { encodeCorpora, findShifts, type Shift, type WordingText } from './index.js';
import { judgePhrases } from './judge-phrases.js';

const FILL = 'orchards harbours mines theatres canals vineyards tramways granaries parks mills clinics'.split(
  ' ',
);
const day = (i: number): string => new Date(Date.UTC(2015, 0, 5 + 9 * i)).toISOString().slice(0, 10);
const text = (i: number, by: string, body: string): WordingText => ({
  id: `t${String(i).padStart(3, '0')}`,
  date: day(i),
  office: 'XXX/mfa',
  language: 'en',
  title: `Statement by the ${by}`,
  text: `It was about ${FILL[i % 11] ?? ''} and ${FILL[(7 * i + 3) % 11] ?? ''}. ${body}`,
}); // prettier-ignore

const WITH = 'We stand for a calm frontier.';
const WITHOUT = 'We stand for trade.';
const changes = (texts: readonly WordingText[]): string[] => {
  const [corpus] = encodeCorpora(texts);
  if (corpus === undefined) throw new Error('no corpus');
  return judgePhrases(corpus, ['calm frontier'], 1).map(({ kind, change }) => `${kind} ${change.ranks.join('+')}`);
}; // prettier-ignore

it('A president who speaks less often than before has not dropped a phrase, though it stands in fewer texts of the office.', () => {
  // The president says it every time, the spokesperson in one text of ten; only the mix of the two changes.
  const texts = Array.from({ length: 120 }, (_, i) => {
    const byPresident = i < 60 ? i % 6 !== 0 : i % 6 === 0;
    return text(i, byPresident ? 'President' : 'Spokesperson', byPresident || i % 10 === 3 ? WITH : WITHOUT);
  });
  expect(changes(texts)).toEqual([]);
});

it('A president who drops a phrase that spokespersons go on with: the president’s drop is told, with both counts.', () => {
  const texts = Array.from({ length: 120 }, (_, i) => text(i, i % 2 === 0 ? 'President' : 'Spokesperson', i % 2 === 0 ? (i < 60 ? WITH : WITHOUT) : i % 4 === 1 ? WITH : WITHOUT)); // prettier-ignore
  const [shift] = findShifts(texts, { watch: ['calm frontier'], dispersion: 1 }).filter(({ formula, kind }) => formula === 'calm frontier' && kind !== 'introduced'); // prettier-ignore
  const { exposure, byRank, before, since } = shift as Shift;
  expect(exposure.ranks).toEqual(['leader']);
  expect([before, since]).toEqual([{ uses: 30, of: 30 }, { uses: 0, of: 30 }]);
  expect(byRank.map(({ rank, since: now }) => `${rank} ${now.uses} of ${now.of}`)).toEqual(['leader 0 of 30', 'spokesperson 15 of 30']); // prettier-ignore
}); // prettier-ignore

it('What every rank drops is told of all together, where one alone has too few texts to tell.', () => {
  const ranks = ['President', 'Spokesperson', 'Minister of Fisheries', 'Ambassador'];
  const texts = Array.from({ length: 28 }, (_, i) => text(i, ranks[i % 4] ?? '', i < 20 && (i + (i >> 2)) % 3 !== 0 ? WITH : WITHOUT)); // prettier-ignore
  expect(changes(texts).filter((change) => change.startsWith('dropped'))).toEqual(['dropped leader+minister+official+spokesperson']); // prettier-ignore
});
