import { compareDates, type PersonRow } from '../gazetteer/index.js';
import type { Phrase } from './phrase.js';
import type { ResolveContext } from './resolve-phrase.js';

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

/** "Trump" in a text of 2022: a rare name of somebody who led a state in view, or its opposition, in the years before. */
export function recentHeads(
  rows: readonly PersonRow[],
  phrase: Phrase,
  context: ResolveContext,
): PersonRow[] {
  const year = Number(context.date?.slice(0, 4));
  if (!(year > 0)) return [];
  return rows.filter(
    (row) =>
      isKnownToAll(row, phrase, context) &&
      row.offices.some(
        ({ office, from, until }) =>
          (HEADS.has(office) || office === 'opposition') &&
          Number(from?.slice(0, 4) ?? year) <= year &&
          Number(until?.slice(0, 4) ?? year) >= year - RECENT_YEARS,
      ),
  );
}

const RECENT_YEARS = 6;

/** "Putin said" says who it is without a date, "Smith said" does not: a rare name of a head of state or government. */
export function isKnownToAll(row: PersonRow, phrase: Phrase, context: ResolveContext): boolean {
  const { gazetteer } = context;
  const name = phrase.person?.name ?? '';
  if (gazetteer.isNameWord('common-family', name) || gazetteer.isNameWord('also-a-word', name)) return false;
  return row.offices.some(
    (held) => (HEADS.has(held.office) || held.office === 'opposition') && isInView(held.of, context),
  );
}

const HEADS: ReadonlySet<string> = new Set(['president', 'pm', 'monarch', 'leader']);

/** Whether a bare name may be a leader of the state: the text names the state, or the world does every day. */
export function isInView(id: string | null, context: ResolveContext): boolean {
  if (id === null || id === context.discourse.home) return id !== null;
  if (context.discourse.frequent.some(([named]) => named === id)) return true;
  return context.gazetteer.state(id) === undefined || IN_THE_NEWS.has(id);
}

const IN_THE_NEWS: ReadonlySet<string> = new Set([
  'AFG', 'ARG', 'AUS', 'AUT', 'BLR', 'BRA', 'CAN', 'CHN', 'COL', 'CUB', 'DEU', 'EGY', 'ESP', 'FRA', 'GBR', 'GRC', 'HUN',
  'IDN', 'IND', 'IRN', 'IRQ', 'ISR', 'ITA', 'JOR', 'JPN', 'KOR', 'LBN', 'LBY', 'MEX', 'MMR', 'MYS', 'NGA', 'NLD', 'PAK',
  'PHL', 'POL', 'PRK', 'PSE', 'RUS', 'SAU', 'SRB', 'SUN', 'SYR', 'THA', 'TUR', 'TWN', 'UKR', 'USA', 'VEN', 'VNM', 'YUG',
  'ZAF', 'ZWE',
]); // prettier-ignore

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
