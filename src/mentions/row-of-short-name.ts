import type { PersonRow } from '../gazetteer/index.js';
import type { ResolveContext } from './found.js';
import { NO_MINISTERS } from './kinds-of-office.js';
import { personEntity } from './make-entity.js';
import type { Entity } from './mention.js';
import { HEADS, pastHolders } from './past-holders.js';
import type { Phrase } from './phrase.js';

const LEADING = new Set(['president', 'pm', 'monarch', 'crown-prince', 'leader', 'mfa', 'head']);

/**
 * A family name alone, from the tables: with its state or office; bare, only when one leader of the day is called so. In a
 * text without a date a bare name may be any leader's ever: only a rare one tells who it is.
 */
export function rowForShort(
  rows: readonly PersonRow[],
  phrase: Phrase,
  context: ResolveContext,
): PersonRow | null {
  if (rows.length === 0) return null;
  const owners = new Set(phrase.owners.map((owner) => owner.row.id));
  const offices = new Set(phrase.offices.filter((row) => row.loose !== true).map((row) => row.id));
  const isBare = owners.size === 0 && offices.size === 0;
  const current = rows.filter((row) => {
    const entity = personEntity(row, context.date, context.gazetteer);
    if (owners.size > 0 && !owners.has(entity.id ?? '')) return false;
    if (context.date === null)
      return (
        isAmong(row, owners, offices) || (isBare && rows.length === 1 && isKnownToAll(row, phrase, context))
      );
    if (phrase.former) return row.offices.some((held) => offices.has(held.office));
    if (entity.office === undefined) return false;
    if (offices.has(entity.office)) return true;
    if (offices.size > 0 && !offices.has('minister') && !offices.has('leader')) return false;
    if (owners.size > 0) return true;
    // "Mr. Kirby", "Secretary Becerra" of the state that the text speaks from
    if (entity.id === context.discourse.home && (isAddressed(phrase, entity) || isMinister(entity, offices)))
      return true;
    return LEADING.has(entity.office) && isInView(entity.id, context);
  });
  if (current.length > 0) return current.length === 1 ? (current[0] ?? null) : null;
  const past = isBare ? recentHeads(rows, phrase, context) : pastHolders(rows, offices, owners, context);
  return past.length === 1 ? (past[0] ?? null) : null;
}

/** "Mr. Kirby" is an official; members of parliament are too many for a title and a name to tell. */
function isAddressed(phrase: Phrase, entity: Entity): boolean {
  return phrase.title !== null && entity.office !== 'parliament';
}

function isMinister(entity: Entity, offices: ReadonlySet<string>): boolean {
  return offices.has('minister') && entity.office !== undefined && !NO_MINISTERS.has(entity.office);
}

/** "Trump" in a text of 2022: a rare name of somebody who led a state in view, or its opposition, in the years before. */
function recentHeads(rows: readonly PersonRow[], phrase: Phrase, context: ResolveContext): PersonRow[] {
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
function isKnownToAll(row: PersonRow, phrase: Phrase, context: ResolveContext): boolean {
  const { gazetteer } = context;
  const name = phrase.person?.name ?? '';
  if (gazetteer.isNameWord('common-family', name) || gazetteer.isNameWord('also-a-word', name)) return false;
  return row.offices.some(
    (held) => (HEADS.has(held.office) || held.office === 'opposition') && isInView(held.of, context),
  );
}

/** Whether a bare name may be a leader of the state: the text names the state, or the world does every day. */
function isInView(id: string | null, context: ResolveContext): boolean {
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

/** Whether a person ever held such an office: all that can be asked of a text without a date. */
function isAmong(row: PersonRow, owners: ReadonlySet<string>, offices: ReadonlySet<string>): boolean {
  return row.offices.some(
    (held) =>
      (owners.size === 0 || owners.has(held.of)) &&
      (offices.size === 0
        ? owners.size > 0 && LEADING.has(held.office)
        : offices.has(held.office) || offices.has('leader')),
  );
}
