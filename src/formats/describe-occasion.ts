import type { OccasionShift, OccasionShifts } from '../wording/find-occasion-shifts.js';
import { formatDate } from './format-date.js';
import { ofTexts, percent } from './judge-wording.js';

/** How many texts of an occasion are held, of how many by its own rhythm. */
export function describeRhythm({ texts, rhythm }: Pick<OccasionShifts, 'texts' | 'rhythm'>): string {
  const span = `${formatDate(texts[0]?.publishedOn ?? null)} to ${formatDate(texts.at(-1)?.publishedOn ?? null)}`;
  const held = `${texts.length} texts compared, ${span}`;
  if (rhythm === null) return `${held}; of how many published is not known: it has no rhythm of its own`;
  if (rhythm.gaps.length === 0) return `${held}; none is missing by its ${rhythm.name} rhythm`;
  const gaps = rhythm.gaps.slice(0, 3).map(({ after, before, missing }) => `${missing} between ${formatDate(after)} and ${formatDate(before)}`); // prettier-ignore
  const more = rhythm.gaps.length > gaps.length ? ', and others' : '';
  return `${held}; its ${rhythm.name} rhythm leads one to expect ${rhythm.expected} in all: missing are ${gaps.join(', ')}${more}`;
}

/** "in each of the 3 before, in none of the 2 since": what can be cited, with what holds elsewhere. */
export function describeFact(shift: OccasionShift): string {
  const { inARow, before, since, kind, elsewhere } = shift;
  const row = (count: number, one: string, each: string): string => (count === 1 ? one : each);
  const facts =
    kind === 'dropped' || kind === 'replaced'
      ? `in the ${row(inARow.before, 'text', `${inARow.before} texts`)} before, in none of the ${inARow.since} since`
      : `in none of the ${inARow.before} before, in ${row(inARow.since, 'the one', `all ${inARow.since}`)} since`;
  const all = before.of > inARow.before ? `; ${ofTexts(before)} of all before, ${ofTexts(since)} since` : '';
  const beside = elsewhere.of === 0 ? '' : `; elsewhere in the office’s texts since: ${ofTexts(elsewhere)}`;
  const chance = shift.p === null ? '' : `; chance in any order of the texts ${percent(shift.p)}`;
  return `${facts}${all}${beside}${chance}`;
}
