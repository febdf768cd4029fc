import type { OfficeRow } from '../gazetteer/index.js';
import type { ResolveContext } from './found.js';
import { gapBefore, type Layout } from './lay-out.js';
import { entityById, ownerEntity } from './make-entity.js';
import type { Entity, Sector } from './mention.js';
import { isPeople, type Owner, type Phrase } from './phrase.js';
import { namedAt } from './read-name.js';

/**
 * The state whose people a people's members are, with their sector: the one whose adjective stands before them ("Iraqi
 * Shiites"), or the only one where they live ("Tamil civilians" are Sri Lanka's). Null for those who are a party of their own:
 * a people of several states, its fighters and its leaders.
 */
export function stateOfPeople(
  owner: Owner,
  office: OfficeRow | null,
  phrase: Phrase,
  layout: Layout,
  context: ResolveContext,
): Entity | null {
  if (!isPeople(owner) || owner.kind !== 'group' || (office !== null && office.loose !== true)) return null;
  const state = stateBefore(phrase, layout);
  const sector = (office?.sector ?? owner.row.sector) as Sector;
  if (state !== null) return { ...ownerEntity(state), sector };
  const [home, other] = owner.row.in ?? [];
  if (home === undefined || other !== undefined || PARTY.has(sector)) return null;
  const entity = entityById(home, context.gazetteer);
  return entity === null ? null : { ...entity, sector };
}

/** Sectors of those who act for their people. */
const PARTY: ReadonlySet<Sector> = new Set<Sector>(['REB', 'SEP', 'UAF', 'MIL', 'OPP', 'GOV', 'PTY']);

/** "Iraqi Shiites": the state whose adjective stands right before. */
function stateBefore({ first }: Phrase, layout: Layout): Owner | null {
  if (first === 0 || gapBefore(layout, first) !== ' ') return null;
  for (let at = Math.max(0, first - LONGEST_ADJECTIVE); at < first; at++) {
    const named = namedAt(layout, at);
    if (named?.match.last === first && named.owner?.kind === 'state' && named.adjectival) return named.owner;
  }
  return null;
}

const LONGEST_ADJECTIVE = 3;
