import type { Span } from '../span.js';
import type {
  ActorRow, DatedName, GazetteerRows, OfficeRow, OrganisationRow, PersonRow, PlaceRow, PublisherRow, StateRow, Tenure, TitleRow,
} from './rows.js'; // prettier-ignore
import { splitWords, type Shape, type Word } from './split-words.js';

/** What a name in the index stands for, and in which way it does. */
export type NameEntry = {
  /** When the row holds. */
  readonly tenure: Tenure;
  /** When the name does, where that is less: outside it the name is somebody else's (Salisbury is no capital now). */
  readonly named: Tenure | null;
  /** As the row writes it: its capitals are asked of the text. */
  readonly name: string;
} & (
  | {
      readonly kind: 'state';
      readonly row: StateRow;
      readonly use: 'name' | 'adjective' | 'demonym' | 'capital' | 'metonym';
    }
  | { readonly kind: 'organisation'; readonly row: OrganisationRow; readonly use: 'name' | 'metonym' }
  | { readonly kind: 'head'; readonly row: OrganisationRow }
  | { readonly kind: 'actor'; readonly row: ActorRow; readonly use: 'name' | 'demonym' }
  | { readonly kind: 'office'; readonly row: OfficeRow; readonly use: 'body' | 'holder' }
  | { readonly kind: 'person'; readonly row: PersonRow }
  | { readonly kind: 'place'; readonly row: PlaceRow }
  | { readonly kind: 'publisher'; readonly row: PublisherRow }
  | { readonly kind: 'title'; readonly row: TitleRow }
  | { readonly kind: 'decoy' }
);

/** A name found in a text: words `first` up to and without `last`. */
export interface NameMatch extends Span {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly NameEntry[];
}

/** Names by their words' keys, joined by a space; and for each first word the length of its longest name. */
export interface NameIndex {
  readonly byKey: ReadonlyMap<string, NameEntry[]>;
  readonly longest: ReadonlyMap<string, number>;
}

type Payload = NameEntry extends infer E
  ? E extends NameEntry
    ? Omit<E, 'tenure' | 'named' | 'name'>
    : never
  : never;

class Builder {
  readonly byKey = new Map<string, NameEntry[]>();
  readonly longest = new Map<string, number>();

  add(names: readonly (DatedName | undefined)[], payload: Payload, tenure: Tenure = ALWAYS): void {
    for (const dated of names) {
      if (dated === undefined) continue;
      const name = typeof dated === 'string' ? dated : dated.name;
      const { key, first, length } = keyOfName(name);
      if (length === 0) continue;
      const entry: NameEntry = { ...payload, tenure, named: typeof dated === 'string' ? null : dated, name };
      const entries = this.byKey.get(key);
      if (entries === undefined) this.byKey.set(key, [entry]);
      else if (!entries.some((other) => sameUse(other, entry))) entries.push(entry);
      if ((this.longest.get(first) ?? 0) < length) this.longest.set(first, length);
    }
  }
}

const ALWAYS: Tenure = {};
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

/** A name's key; most names are plain letters, for which the way round `splitWords` is ten times as long. */
export function keyOfName(name: string): {
  readonly key: string;
  readonly first: string;
  readonly length: number;
} {
  if (PLAIN.test(name)) {
    const key = name.toLowerCase().replaceAll('-', ' ');
    let length = 1;
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) length++;
    return { key, first: length === 1 ? key : key.slice(0, key.indexOf(' ')), length };
  }
  const words = splitWords(name, { start: 0, end: name.length });
  const key = words
    .map((word, i) => (i > 0 && name[words[i - 1]?.end ?? 0] === ',' ? `, ${word.key}` : word.key))
    .join(' ');
  return { key, first: words[0]?.key ?? '', length: words.length };
}

function sameUse(a: NameEntry, b: NameEntry): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'decoy' || b.kind === 'decoy') return true;
  return (
    a.row === b.row &&
    ('use' in a ? a.use : '') === ('use' in b ? b.use : '') &&
    a.named === null &&
    b.named === null &&
    a.name === b.name
  );
}

/** Builds the index of all names of all rows. */
export function indexNames(rows: GazetteerRows): NameIndex {
  const index = new Builder();
  for (const row of rows.states) {
    index.add([row.name, ...(row.names ?? [])], { kind: 'state', row, use: 'name' }, row);
    index.add(row.adjectives ?? [], { kind: 'state', row, use: 'adjective' }, row);
    index.add(row.demonyms ?? [], { kind: 'state', row, use: 'demonym' }, row);
    index.add(row.capital ?? [], { kind: 'state', row, use: 'capital' }, row);
    index.add(row.metonyms ?? [], { kind: 'state', row, use: 'metonym' }, row);
  }
  for (const row of rows.organisations) {
    index.add([row.name, ...(row.names ?? [])], { kind: 'organisation', row, use: 'name' }, row);
    index.add(row.metonyms ?? [], { kind: 'organisation', row, use: 'metonym' }, row);
    index.add(row.heads ?? [], { kind: 'head', row }, row);
  }
  for (const row of rows.actors) {
    index.add([row.name, ...(row.names ?? [])], { kind: 'actor', row, use: 'name' }, row);
    index.add(row.demonyms ?? [], { kind: 'actor', row, use: 'demonym' }, row);
  }
  for (const row of rows.offices) {
    index.add(row.body ?? [], { kind: 'office', row, use: 'body' }, row);
    index.add(row.holder ?? [], { kind: 'office', row, use: 'holder' }, row);
  }
  for (const row of rows.people) index.add([row.name, ...(row.names ?? [])], { kind: 'person', row });
  for (const row of rows.places) index.add([row.name, ...(row.names ?? [])], { kind: 'place', row }, row);
  // an office that publishes acts under its own name ("the White House"): only the press is passed over in texts
  for (const row of rows.publishers)
    if (row.kind !== 'official') index.add([row.name, ...(row.names ?? [])], { kind: 'publisher', row });
  for (const row of rows.titles ?? []) index.add([row.title], { kind: 'title', row });
  index.add(rows.decoys ?? [], { kind: 'decoy' });
  return { byKey: index.byKey, longest: index.longest };
}

/** The longest name that begins at word `first`; null where none does. Names do not run over a full stop or comma. */
export function findNameAt(
  index: NameIndex,
  words: readonly Word[],
  first: number,
  text: string,
): NameMatch | null {
  const start = words[first];
  if (start === undefined) return null;
  const most = Math.max(index.longest.get(start.key) ?? 0, index.longest.get(start.bare) ?? 0);
  for (let length = Math.min(most, words.length - first); length > 0; length--) {
    const last = words[first + length - 1];
    if (last === undefined) continue;
    let lead = '';
    let joined = true;
    for (let i = first; i < first + length - 1 && joined; i++) {
      const word = words[i];
      const next = words[i + 1];
      if (word === undefined || next === undefined) break;
      const gap = text.slice(word.end, next.start);
      joined = GAP_WITHIN.test(gap);
      lead += gap.startsWith(',') ? `${word.key} , ` : `${word.key} `;
    }
    if (!joined) continue;
    for (const [tail, end] of [
      [last.key, last.end],
      [last.bare, last.bareEnd],
    ] as const) {
      const entries = index.byKey.get(lead + tail)?.filter((entry) => isWrittenSo(words, first, entry.name));
      if (entries !== undefined && entries.length > 0) {
        return { first, last: first + length, start: start.start, end, entries };
      }
      if (last.key === last.bare) break;
    }
  }
  return null;
}

// A comma stands within "Foreign, Commonwealth & Development Office", a full stop within "S. Korea", an
// apostrophe within "Workers' Party"; names are also broken over lines.
const GAP_WITHIN = /^(?:\.?\s{1,2}|['’]\s|\s[-–]\s|\.?[-‐‑–/]|,? ?& ?|,\s|\s?\(|\)?\s)$/u;

/** Whether the words have the capitals that the name has. */
function isWrittenSo(words: readonly Word[], first: number, name: string): boolean {
  if (name === name.toLowerCase()) return true;
  return splitWords(name, { start: 0, end: name.length }).every((wanted, i) => {
    const word = words[first + i];
    return word !== undefined && fits(word, wanted.shape);
  });
}

/** `us` is not `US`; of four letters and more, `Nato` is `NATO`. */
function fits(word: Word, shape: Shape): boolean {
  if (shape === 'lower') return true;
  if (shape === 'title' || word.bare.length >= 4) return word.shape !== 'lower';
  return word.shape === 'upper';
}
