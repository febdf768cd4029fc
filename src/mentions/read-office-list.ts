import type { NameEntry, OfficeRow } from '../gazetteer/index.js';
import { bareAt, gapBefore, isPossessive, type Layout } from './lay-out.js';
import { makePhrase } from './make-phrase.js';
import type { Phrase } from './phrase.js';
import type { ReadContext } from './read-name.js';

/** One word for several offices, and the words for one. */
const SEVERAL: Readonly<Record<string, string>> = {
  departments: 'department',
  ministries: 'ministry',
  secretaries: 'secretary',
  ministers: 'minister',
};

const MOST_ITEMS = 20;
const LONGEST_ITEM = 5;

interface Item {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly OfficeEntry[];
}

type OfficeEntry = Extract<NameEntry, { kind: 'office' }>;

/** "the Departments of Defense, Energy, and Transportation": each of the offices is a phrase of its own; null where no list begins. */
export function readOfficeList(layout: Layout, first: number, context: ReadContext): Phrase[] | null {
  const before = readBefore(layout, first, context);
  if (before !== null) return before;
  const several = bareAt(layout, first);
  const one = Object.hasOwn(SEVERAL, several) ? SEVERAL[several] : undefined;
  const joint = bareAt(layout, first + 1);
  if (one === undefined || !/^(?:of|for)$/.test(joint)) return null;
  const items: Item[] = [];
  for (let at = first + 2; items.length < MOST_ITEMS;) {
    const item = readItem(layout, at, `${one} ${joint}`, context);
    if (item === null) break;
    items.push(item);
    const next = isPossessive(layout, item.last - 1) ? null : afterJoint(layout, item.last);
    if (next === null) break;
    at = next;
  }
  return items.length < 2
    ? null
    : items.map((item, i) => toPhrase(layout, i === 0 ? first : item.first, item));
}

/** "the State and Justice Departments": the word for the offices comes last. */
function readBefore(layout: Layout, first: number, { gazetteer }: ReadContext): Phrase[] | null {
  const last = endOfPair(layout, first);
  const one = last === null ? undefined : SEVERAL[bareAt(layout, last)];
  const joint = first + 1;
  if (last === null || one === undefined) return null;
  const officesOf = (from: number, to: number): OfficeEntry[] => {
    const words = layout.words.slice(from, to).map((word) => word.bare);
    return gazetteer
      .named([...words, one].join(' '))
      .filter((entry): entry is OfficeEntry => entry.kind === 'office');
  };
  const [a, b] = [officesOf(first, joint), officesOf(joint + 1, last)];
  if (a.length === 0 || b.length === 0) return null;
  return [
    toPhrase(layout, first, { first, last: joint, entries: a }),
    toPhrase(layout, joint + 1, { first: joint + 1, last: last + 1, entries: b }),
  ];
}

/** Where the word for several offices stands after "X and Y" or "X and Y Z"; null where it does not. */
function endOfPair(layout: Layout, first: number): number | null {
  if (layout.words[first]?.shape !== 'title' || bareAt(layout, first + 1) !== 'and') return null;
  for (const last of [first + 3, first + 4])
    if (layout.words[last]?.shape === 'title' && Object.hasOwn(SEVERAL, bareAt(layout, last))) return last;
  return null;
}

/** The longest words at a place that name an office of the kind: "Housing and Urban Development". */
function readItem(layout: Layout, first: number, kind: string, { gazetteer }: ReadContext): Item | null {
  const from = bareAt(layout, first) === 'the' ? first + 1 : first;
  for (let last = Math.min(from + LONGEST_ITEM, layout.words.length); last > from; last--) {
    if (layout.words[from]?.shape === 'lower') return null;
    const words = layout.words.slice(from, last).map((word) => word.bare);
    const entries = gazetteer
      .named(`${kind} ${words.join(' ')}`)
      .filter((entry): entry is OfficeEntry => entry.kind === 'office');
    if (entries.length > 0) return { first: from, last, entries };
  }
  return null;
}

function afterJoint(layout: Layout, at: number): number | null {
  const gap = gapBefore(layout, at);
  if (bareAt(layout, at) === 'and' && /^,?\s$/.test(gap)) return at + 1;
  return /^,\s$/.test(gap) ? at : null;
}

function toPhrase(layout: Layout, first: number, { last, entries }: Item): Phrase {
  const offices: readonly OfficeRow[] = entries.map((entry) => entry.row);
  return makePhrase(layout, first, last, {
    offices,
    officeUse: entries[0]?.use ?? 'body',
    definite: true,
    anaphor: 'office',
  });
}
