import { keyOfName } from './key-of-name.js';
import type { NameEntry } from './name-entry.js';
import type { DatedName, GazetteerRows, Tenure } from './rows.js';

/** What an entry says beside the name itself. */
export type Payload = NameEntry extends infer E
  ? E extends NameEntry
    ? Omit<E, 'tenure' | 'named' | 'name' | 'shapes'>
    : never
  : never;

/** A name as its row writes it, with what it stands for. */
export interface WrittenName {
  readonly dated: DatedName;
  readonly payload: Payload;
  readonly tenure: Tenure;
}

/** A field of names: which table has it, the names of a row, and what they stand for there. */
interface Source {
  /** How many rows the table has. */
  readonly size: (rows: GazetteerRows) => number;
  readonly names: (rows: GazetteerRows, at: number) => readonly DatedName[];
  readonly written: (rows: GazetteerRows, at: number) => Omit<WrittenName, 'dated'> | null;
}

const ALWAYS: Tenure = {};

function source<Row>(
  table: (rows: GazetteerRows) => readonly Row[],
  names: (row: Row) => readonly DatedName[],
  payload: (row: Row) => Payload,
  tenure: (row: Row) => Tenure = () => ALWAYS,
): Source {
  return {
    size: (rows) => table(rows).length,
    names: (rows, at) => {
      const row = table(rows)[at];
      return row === undefined ? [] : names(row);
    },
    written: (rows, at) => {
      const row = table(rows)[at];
      return row === undefined ? null : { payload: payload(row), tenure: tenure(row) };
    },
  };
}

const named = (row: {
  readonly name: string;
  readonly names?: readonly DatedName[];
}): readonly DatedName[] => (row.names === undefined ? [row.name] : [row.name, ...row.names]);
const NONE: readonly DatedName[] = [];

/** Every field of names, in the order in which their entries are found. */
const SOURCES: readonly Source[] = [
  source((rows) => rows.states, named, (row) => ({ kind: 'state', row, use: 'name' }), (row) => row),
  source((rows) => rows.states, (row) => row.adjectives ?? NONE, (row) => ({ kind: 'state', row, use: 'adjective' }), (row) => row),
  source((rows) => rows.states, (row) => row.demonyms ?? NONE, (row) => ({ kind: 'state', row, use: 'demonym' }), (row) => row),
  source((rows) => rows.states, (row) => row.capital ?? NONE, (row) => ({ kind: 'state', row, use: 'capital' }), (row) => row),
  source((rows) => rows.states, (row) => row.metonyms ?? NONE, (row) => ({ kind: 'state', row, use: 'metonym' }), (row) => row),
  source((rows) => rows.organisations, named, (row) => ({ kind: 'organisation', row, use: 'name' }), (row) => row),
  source((rows) => rows.organisations, (row) => row.metonyms ?? NONE, (row) => ({ kind: 'organisation', row, use: 'metonym' }), (row) => row),
  source((rows) => rows.organisations, (row) => row.heads ?? NONE, (row) => ({ kind: 'head', row }), (row) => row),
  source((rows) => rows.actors, named, (row) => ({ kind: 'actor', row, use: 'name' }), (row) => row),
  source((rows) => rows.actors, (row) => row.demonyms ?? NONE, (row) => ({ kind: 'actor', row, use: 'demonym' }), (row) => row),
  source((rows) => rows.offices, (row) => row.body ?? NONE, (row) => ({ kind: 'office', row, use: 'body' }), (row) => row),
  source((rows) => rows.offices, (row) => row.holder ?? NONE, (row) => ({ kind: 'office', row, use: 'holder' }), (row) => row),
  source((rows) => rows.people, named, (row) => ({ kind: 'person', row })),
  source((rows) => rows.places, named, (row) => ({ kind: 'place', row }), (row) => row),
  // an office that publishes acts under its own name ("the White House"): only the press is passed over in texts
  source((rows) => rows.publishers, (row) => (row.kind === 'official' ? NONE : named(row)), (row) => ({ kind: 'publisher', row })),
  source((rows) => rows.titles ?? [], (row) => [row.title], (row) => ({ kind: 'title', row })),
  source((rows) => rows.decoys ?? [], (name) => [name], () => ({ kind: 'decoy' })),
]; // prettier-ignore

/**
 * Where the names stand that begin with a word: `{new: "0.31.0 12.7.2"}`, the number of the field of names, of the row in
 * its table, and of the name in the row. The build writes it beside the rows.
 */
export type NameReferences = Readonly<Record<string, string>>;

export function referToNames(rows: GazetteerRows): NameReferences {
  const table = new Map<string, string>();
  for (const [field, { size, names }] of SOURCES.entries())
    for (let at = 0, end = size(rows); at < end; at++)
      for (const [place, dated] of names(rows, at).entries()) {
        const { first } = keyOfName(typeof dated === 'string' ? dated : dated.name);
        if (first === '') continue;
        const there = table.get(first);
        const reference = `${field}.${at}.${place}`;
        table.set(first, there === undefined ? reference : `${there} ${reference}`);
      }
  return Object.fromEntries(table);
}

/** The names that references stand for. */
export function namesAt(references: string, rows: GazetteerRows): WrittenName[] {
  return references.split(' ').map((reference) => {
    const [field = 0, at = 0, place = 0] = reference.split('.').map(Number);
    const dated = SOURCES[field]?.names(rows, at)[place];
    const written = SOURCES[field]?.written(rows, at);
    if (dated === undefined || !written)
      throw new Error(`the compiled gazetteer has no name ${reference}: build it again`);
    return { ...written, dated };
  });
}
