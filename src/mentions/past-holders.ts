import { compareDates, type PersonRow } from '../gazetteer/index.js';
import type { ResolveContext } from './found.js';
import type { Phrase } from './phrase.js';

/** "President Clinton" in a text of 2021: whoever of the name has held such an office, where nobody of the name holds it. */
export function pastHolders(
  rows: readonly PersonRow[],
  offices: ReadonlySet<string>,
  owners: ReadonlySet<string>,
  { date }: ResolveContext,
): PersonRow[] {
  if (date === null) return [];
  return rows.filter((row) =>
    row.offices.some(
      (held) =>
        HEADS.has(held.office) &&
        offices.has(held.office) &&
        (owners.size === 0 || owners.has(held.of)) &&
        held.until !== undefined &&
        compareDates(date, held.until) > 0,
    ),
  );
}

export const HEADS: ReadonlySet<string> = new Set(['president', 'pm', 'monarch', 'leader']);

/** "President Bush" in a text without a date, or long after: whichever of two he is, the office is one state's. */
export function stateOfNamesakes(
  rows: readonly PersonRow[],
  phrase: Phrase,
  context: ResolveContext,
): string | null {
  const offices = new Set(phrase.offices.filter((row) => row.loose !== true).map((row) => row.id));
  if (offices.size === 0) return null;
  if (context.date !== null) {
    const past = pastHolders(rows, offices, new Set(), context);
    const held = new Set(
      past.flatMap((row) => row.offices.filter(({ office }) => offices.has(office)).map(({ of }) => of)),
    );
    return past.length > 1 && held.size === 1 ? ([...held][0] ?? null) : null;
  }
  const states = new Set(
    rows.flatMap((row) => row.offices.filter((held) => offices.has(held.office)).map((held) => held.of)),
  );
  const [state] = states;
  return states.size === 1 && state !== undefined ? state : null;
}
