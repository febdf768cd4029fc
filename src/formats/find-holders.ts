import type { PersonRow } from '../gazetteer/index.js';
import type { Holder } from './wording-answer.js';

/** Who took up an office between two days, in order; the one who held it on the first day comes first. */
export function findHolders(
  people: readonly PersonRow[],
  office: string,
  from: string,
  to: string,
): Holder[] {
  const [of, id] = office.split('/');
  const terms = people
    .flatMap(({ name, offices }) =>
      offices
        .filter((held) => held.of === of && held.office === id && held.from !== undefined)
        .map((held) => ({ name, from: held.from ?? '', until: held.until ?? '9999' })),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return terms
    .filter((term) => term.from <= to && term.until >= from.slice(0, term.until.length))
    .map(({ name, from: since }) => ({ name, from: since }));
}
