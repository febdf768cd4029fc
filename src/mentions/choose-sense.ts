import { holdsOn, type Gazetteer, type NameEntry, type OfficeRow } from '../gazetteer/index.js';
import type { Layout } from './lay-out.js';
import type { Owner, Phrase } from './phrase.js';
import type { ReadContext } from './read-name.js';

/** One of the bodies that a name may stand for, with the states and bodies that a text about it names too. */
interface Sense {
  readonly owner: Owner;
  /** The state's office that the name is: "SDF" for Japan's forces. */
  readonly office: OfficeRow | null;
  readonly related: readonly string[];
  /** The name is a seat of the body: "Brussels". */
  readonly isSeat: boolean;
}

/**
 * A phrase whose name several bodies share, with the one that the document speaks of: "the SDF" beside Syria and Türkiye is
 * not Japan's, "Brussels" is the Union unless the text names NATO or Belgium more. Where nothing tells, the first wins.
 */
export function chooseSense(
  phrase: Phrase,
  layout: Layout,
  context: ReadContext,
  frequent: readonly (readonly [string, number])[],
): Phrase {
  if (phrase.owners.length !== 1 || phrase.person !== null || phrase.offices.length > 1) return phrase;
  const senses = sensesAt(layout, phrase, context);
  if (senses.length < 2) return phrase;
  const counts = new Map(frequent);
  const seat = senses.find((sense) => sense.isSeat);
  // "Brussels said" is the Union's Commission even where Belgium is named once
  const weigh = (sense: Sense): number =>
    sense.related.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0) + (sense === seat ? 1.5 : 0);
  const chosen = senses.reduce((best, sense) => (weigh(sense) > weigh(best) ? sense : best));
  if (chosen.owner.row.id === phrase.owners[0]?.row.id && chosen.office === null) return phrase;
  const office = chosen.office;
  return {
    ...phrase,
    owners: [chosen.owner],
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
  const senses = match.entries.flatMap((entry) => senseOf(entry, date, gazetteer) ?? []);
  const states = new Set(senses.map((sense) => sense.owner.row.id));
  return states.size < 2 ? [] : senses;
}

function senseOf(entry: NameEntry, date: string | null, gazetteer: Gazetteer): Sense | null {
  if (!holdsOn(entry.tenure, date) || (entry.named !== null && !holdsOn(entry.named, date))) return null;
  switch (entry.kind) {
    case 'state':
      return entry.use === 'adjective' || entry.use === 'demonym'
        ? null
        : {
            owner: { kind: 'state', row: entry.row, use: entry.use },
            office: null,
            related: [entry.row.id],
            isSeat: false,
          };
    case 'organisation':
      return {
        owner: { kind: 'organisation', row: entry.row },
        office: null,
        related: [entry.row.id, ...partsOf(entry.row.id, gazetteer)],
        isSeat: entry.use === 'metonym',
      };
    case 'actor':
      return entry.use === 'demonym'
        ? null
        : {
            owner: { kind: 'group', row: entry.row },
            office: null,
            related: [entry.row.id, ...(entry.row.in ?? [])],
            isSeat: false,
          };
    case 'office': {
      const row = entry.row.unique === true ? gazetteer.state(entry.row.state ?? '') : undefined;
      return row === undefined
        ? null
        : {
            owner: { kind: 'state', row, use: 'name' },
            office: entry.row,
            related: [row.id],
            isSeat: false,
          };
    }
    default:
      return null;
  }
}

/** The Commission and the Council are the Union's. */
function partsOf(id: string, gazetteer: Gazetteer): string[] {
  return gazetteer.rows.organisations.flatMap((row) => (row.partOf === id ? [row.id] : []));
}
