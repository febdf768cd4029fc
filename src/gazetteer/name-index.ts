import type { Span } from '../span.js';
import { keyOfName } from './key-of-name.js';
import type { NameEntry } from './name-entry.js';
import { namesAt, referToNames, type NameReferences, type WrittenName } from './name-references.js';
import type { GazetteerRows } from './rows.js';
import { splitWords, type Shape, type Word } from './split-words.js';

/** A name found in a text: words `first` up to and without `last`. */
export interface NameMatch extends Span {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly NameEntry[];
}

/** Names by their words' keys, joined by a space, and how long the longest name is that begins with a word. */
export interface NameIndex {
  entries(key: string): readonly NameEntry[] | undefined;
  longest(first: string): number;
}

/** All names that begin with one word. */
interface Shelf {
  readonly byKey: ReadonlyMap<string, readonly NameEntry[]>;
  readonly longest: number;
}

/**
 * The index of all names of all rows, on shelves by their first word. A shelf is put in order when it is first asked for:
 * most never are, and loading need not wait for them.
 */
export function indexNames(rows: GazetteerRows, references: NameReferences = referToNames(rows)): NameIndex {
  const shelves = new Map<string, Shelf>();
  const shelf = (first: string): Shelf | undefined => {
    const known = shelves.get(first);
    if (known !== undefined || !Object.hasOwn(references, first)) return known;
    const made = putInOrder(namesAt(references[first] ?? '', rows));
    shelves.set(first, made);
    return made;
  };
  return {
    entries: (key) => {
      const end = key.indexOf(' ');
      return shelf(end < 0 ? key : key.slice(0, end))?.byKey.get(key);
    },
    longest: (first) => shelf(first)?.longest ?? 0,
  };
}

function putInOrder(written: readonly WrittenName[]): Shelf {
  const byKey = new Map<string, NameEntry[]>();
  let longest = 0;
  for (const { dated, payload, tenure } of written) {
    const name = typeof dated === 'string' ? dated : dated.name;
    const { key, length } = keyOfName(name);
    const named = typeof dated === 'string' ? null : dated;
    const entry: NameEntry = { ...payload, tenure, named, name, shapes: shapesOf(name) };
    const entries = byKey.get(key);
    if (entries === undefined) byKey.set(key, [entry]);
    else if (!entries.some((other) => sameUse(other, entry))) entries.push(entry);
    longest = Math.max(longest, length);
  }
  return { byKey, longest };
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

/** The longest name that begins at word `first`; null where none does. Names do not run over a full stop or comma. */
export function findNameAt(
  index: NameIndex,
  words: readonly Word[],
  first: number,
  text: string,
): NameMatch | null {
  const start = words[first];
  if (start === undefined) return null;
  const most = Math.max(index.longest(start.key), index.longest(start.bare));
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
      const entries = index.entries(lead + tail)?.filter((entry) => isWrittenSo(words, first, entry));
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

const shapesOf = (name: string): Shape[] | null =>
  name === name.toLowerCase()
    ? null
    : splitWords(name, { start: 0, end: name.length }).map(({ shape }) => shape);

/** Whether the words have the capitals that the name has. */
function isWrittenSo(words: readonly Word[], first: number, { shapes, kind }: NameEntry): boolean {
  if (shapes === null) return true;
  return shapes.every((shape, i) => {
    const word = words[first + i];
    return word !== undefined && fits(word, shape, kind === 'office');
  });
}

/** `us` is not `US`; of four letters and more, `Nato` is `NATO`; an office's letters stay so: `Kari` is not `KARI`. */
function fits(word: Word, shape: Shape, isOffice: boolean): boolean {
  if (shape === 'lower') return true;
  if (shape === 'title' || (word.bare.length >= 4 && !isOffice)) return word.shape !== 'lower';
  return word.shape === 'upper';
}
