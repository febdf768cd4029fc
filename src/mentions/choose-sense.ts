import {
  holdsOn,
  type Gazetteer,
  type NameEntry,
  type OfficeRow,
  type PlaceRow,
} from '../gazetteer/index.js';
import type { Layout } from './lay-out.js';
import type { Owner, Phrase } from './phrase.js';
import type { ReadContext } from './read-name.js';

/** One of the bodies that a name may stand for, with the states and bodies that a text about it names too. */
interface Sense {
  readonly owner: Owner;
  /** The state's office that the name is: "SDF" for Japan's forces. */
  readonly office: OfficeRow | null;
  /** The place of another state that is called so: Georgia beside Alabama. */
  readonly place: PlaceRow | null;
  readonly related: readonly string[];
  /** The name is a seat of the body: "Brussels". */
  readonly isSeat: boolean;
}

/** What a document names, apart from names that several share. */
export interface Tally {
  /** States, bodies and groups by how often they are named. */
  readonly owners: ReadonlyMap<string, number>;
  /** States by how often places in them are named. */
  readonly places: ReadonlyMap<string, number>;
}

/** Counts what phrases name. */
export function tallyNames(phrases: readonly Phrase[]): Tally {
  const owners = new Map<string, number>();
  const places = new Map<string, number>();
  for (const phrase of phrases) {
    for (const owner of phrase.compound || phrase.post ? [] : phrase.owners)
      owners.set(owner.row.id, (owners.get(owner.row.id) ?? 0) + 1);
    for (const id of phrase.place?.in ?? []) places.set(id, (places.get(id) ?? 0) + 1);
  }
  return { owners, places };
}

/**
 * A phrase whose name several share, with the one that the document speaks of: "the SDF" beside Syria and Türkiye is not
 * Japan's, "Brussels" is the Union unless the text names NATO or Belgium more, "Georgia" among Texas and Ohio is no state
 * of the world. Where nothing tells, the first wins. A location (`isLocation`) is a state or place, no body.
 */
export function chooseSense(
  phrase: Phrase,
  layout: Layout,
  context: ReadContext,
  tally: Tally,
  isLocation: boolean,
): Phrase {
  if (phrase.owners.length !== 1 || phrase.person !== null || phrase.offices.length > 1) return phrase;
  const senses = sensesAt(layout, phrase, context).filter(
    (sense) => !isLocation || sense.place !== null || (sense.owner.kind === 'state' && sense.office === null),
  );
  if (senses.length < 2) return phrase;
  const seat = senses.find((sense) => sense.isSeat);
  const hasPlace = senses.some((sense) => sense.place !== null);
  const weigh = (sense: Sense): number => {
    if (sense.place !== null) return sense.related.reduce((sum, id) => sum + (tally.places.get(id) ?? 0), 0);
    const named = sense.related.reduce((sum, id) => sum + (tally.owners.get(id) ?? 0), 0);
    const near = hasPlace ? neighbours(sense.owner, context.gazetteer, tally) : 0;
    // "Brussels said" is the Union's Commission even where Belgium is named once
    return named * (hasPlace ? 3 : 1) + near + (sense === seat ? 1.5 : 0);
  };
  const chosen = senses.reduce((best, sense) => (weigh(sense) > weigh(best) ? sense : best));
  if (chosen.place !== null && phrase.offices.length === 0)
    return { ...phrase, owners: [], ownerForm: null, place: chosen.place };
  if (chosen.owner.row.id === phrase.owners[0]?.row.id && chosen.office === null) return phrase;
  const { office, owner } = chosen;
  return {
    ...phrase,
    owners: [owner],
    ...(office === null || phrase.offices.length > 0
      ? {}
      : { offices: [office], officeUse: 'body' as const }),
  };
}

/** Whether a name may stand for several: such a phrase says nothing of which one the text speaks of. */
export function isShared(phrase: Phrase, layout: Layout, context: ReadContext): boolean {
  return phrase.owners.length === 1 && sensesAt(layout, phrase, context).length > 1;
}

function sensesAt(layout: Layout, phrase: Phrase, { gazetteer, date }: ReadContext): Sense[] {
  const match = layout.nameAt[phrase.first];
  if (match === null || match === undefined || match.last > phrase.last || match.entries.length < 2)
    return [];
  const isState = match.entries.some((entry) => entry.kind === 'state' && entry.use === 'name');
  const senses = match.entries.flatMap((entry) =>
    entry.kind === 'place' && !isState ? [] : (senseOf(entry, date, gazetteer) ?? []),
  );
  const owners = new Set(senses.map((sense) => sense.owner.row.id));
  return owners.size < 2 ? [] : senses;
}

function senseOf(entry: NameEntry, date: string | null, gazetteer: Gazetteer): Sense | null {
  if (!holdsOn(entry.tenure, date) || (entry.named !== null && !holdsOn(entry.named, date))) return null;
  const plain = { office: null, place: null, isSeat: false };
  switch (entry.kind) {
    case 'state':
      return entry.use === 'adjective' || entry.use === 'demonym'
        ? null
        : { ...plain, owner: { kind: 'state', row: entry.row, use: entry.use }, related: [entry.row.id] };
    case 'organisation':
      return {
        ...plain,
        owner: { kind: 'organisation', row: entry.row },
        related: [entry.row.id, ...partsOf(entry.row.id, gazetteer)],
        isSeat: entry.use === 'metonym',
      };
    case 'actor':
      return entry.use === 'demonym'
        ? null
        : {
            ...plain,
            owner: { kind: 'group', row: entry.row },
            related: [entry.row.id, ...(entry.row.in ?? [])],
          };
    case 'office': {
      const row = entry.row.unique === true ? gazetteer.state(entry.row.state ?? '') : undefined;
      return row === undefined
        ? null
        : { ...plain, owner: { kind: 'state', row, use: 'name' }, office: entry.row, related: [row.id] };
    }
    case 'place': {
      const row = entry.row.in?.length === 1 ? gazetteer.state(entry.row.in[0] ?? '') : undefined;
      return row === undefined
        ? null
        : { ...plain, owner: { kind: 'state', row, use: 'name' }, place: entry.row, related: [row.id] };
    }
    default:
      return null;
  }
}

/** The Commission and the Council are the Union's. */
function partsOf(id: string, gazetteer: Gazetteer): string[] {
  return gazetteer.rows.organisations.flatMap((row) => (row.partOf === id ? [row.id] : []));
}

/** Half a point for each state of its region that the text names. */
function neighbours(owner: Owner, gazetteer: Gazetteer, tally: Tally): number {
  if (owner.kind !== 'state') return 0;
  const regions = new Set(owner.row.regions ?? []);
  const others = [...tally.owners.keys()].filter(
    (id) =>
      id !== owner.row.id && gazetteer.state(id)?.regions?.some((region) => regions.has(region)) === true,
  );
  return others.length / 2;
}
