import type { Named } from './classify-name.js';
import { isCompound } from './embedded-names.js';
import { bareAt, gapBefore, isPossessive, type Layout } from './lay-out.js';
import type { Owner, Phrase } from './phrase.js';
import { namedAt, type ReadContext } from './read-name.js';

/** One or more states or bodies that stand together and can own one office: "Hungarian and Romanian", "U.S.-Japanese". */
export interface ReadOwners {
  readonly owners: readonly Owner[];
  readonly last: number;
  readonly form: NonNullable<Phrase['ownerForm']>;
}

const LONGEST_LIST = 30;

/** The owner that begins at a word, alone. */
export function readOwner(layout: Layout, first: number): ReadOwners | null {
  const named = namedAt(layout, first);
  if (!named?.owner) return null;
  return { owners: [named.owner], last: named.match.last, form: formOf(layout, named) };
}

/** The state of a region or city that has a government or police of its own: "the Gujarat government" is India's. */
export function readPlaceOwner(layout: Layout, first: number, context: ReadContext): ReadOwners | null {
  const named = namedAt(layout, first);
  const states = named?.owner ? undefined : named?.place?.in;
  const row = states?.length === 1 ? context.gazetteer.state(states[0] ?? '') : undefined;
  if (named === null || row === undefined || named.place?.disputed === true) return null;
  return { owners: [{ kind: 'state', row, use: 'name' }], last: named.match.last, form: 'name' };
}

/** As many owners as are joined by commas, "and", hyphens; of one kind, so that "China and Russian officials" is not. */
export function readOwners(layout: Layout, first: number): ReadOwners | null {
  const one = readOwner(layout, first);
  if (one === null) return null;
  const owners = [...one.owners];
  let { last } = one;
  let pending = 0;
  while (owners.length < LONGEST_LIST) {
    const next = nextInList(layout, last);
    if (next === null) break;
    const named = namedAt(layout, next.word);
    if (!named?.owner || !sameKind(one.form, layout, named, next.hyphen)) break;
    owners.push(named.owner);
    last = named.match.last;
    pending = next.comma ? pending + 1 : 0;
  }
  // A list that ends without "and" is no list: "the Chinese, Russian officials said".
  if (pending > 0) return one;
  return { owners, last, form: owners.length > 1 ? 'adjective' : one.form };
}

/** The names of a list after "of": "of Japan, China and South Korea". */
export function readNameList(layout: Layout, first: number, context: ReadContext): ReadOwners | null {
  const start = bareAt(layout, first) === 'the' ? first + 1 : first;
  const one = readOwner(layout, start) ?? readPlaceOwner(layout, start, context);
  if (one === null || isAdjective(layout, start)) return null;
  if (isCompound(layout, start, one.last)) return null; // "of the UN-backed government"
  const owners = [...one.owners];
  let { last } = one;
  let lastSure = last;
  let sure = 1;
  while (owners.length < LONGEST_LIST) {
    const next = nextInList(layout, last);
    if (next === null || next.hyphen) break;
    const word = bareAt(layout, next.word) === 'the' ? next.word + 1 : next.word;
    const named = namedAt(layout, word);
    if (!named?.owner || isAdjective(layout, word)) break;
    owners.push(named.owner);
    last = named.match.last;
    if (!next.comma || layout.part === 'headline') {
      lastSure = last;
      sure = owners.length;
    }
  }
  return { owners: owners.slice(0, sure), last: lastSure, form: 'of' };
}

/** An adjective alone is in no list of names: "of Russian and Chinese origin". */
function isAdjective(layout: Layout, word: number): boolean {
  const owner = namedAt(layout, word)?.owner;
  return owner?.kind === 'state' && (owner.use === 'adjective' || owner.use === 'demonym');
}

function formOf(layout: Layout, named: Named): NonNullable<Phrase['ownerForm']> {
  if (isPossessive(layout, named.match.last - 1)) return 'possessive';
  const { owner } = named;
  if (owner?.kind === 'state' && (owner.use === 'adjective' || owner.use === 'demonym')) return 'adjective';
  return named.adjectival || owner?.kind !== 'state' ? 'adjective' : 'name';
}

function sameKind(form: string, layout: Layout, named: Named, hyphen: boolean): boolean {
  if (hyphen) return true;
  // "his Japanese and U.S. counterparts"
  const isUs = /^u\.?[sk]\.?$/.test(layout.words[named.match.last - 1]?.bare ?? '');
  return form === 'adjective' && (isUs || formOf(layout, named) === form);
}

function nextInList(layout: Layout, word: number): { word: number; comma: boolean; hyphen: boolean } | null {
  if (isPossessive(layout, word - 1)) return null;
  const gap = gapBefore(layout, word);
  if (/^\.?[-‐‑–/]$/u.test(gap)) return { word, comma: false, hyphen: true };
  if (/^,\s$/.test(gap)) {
    return bareAt(layout, word) === 'and'
      ? { word: word + 1, comma: false, hyphen: false }
      : { word, comma: true, hyphen: false };
  }
  if (/^\s$/.test(gap) && bareAt(layout, word) === 'and')
    return { word: word + 1, comma: false, hyphen: false };
  return null;
}
