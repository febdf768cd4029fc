import { classifyName } from './classify-name.js';
import { bareAt, type Layout } from './lay-out.js';
import { makePhrase } from './make-phrase.js';
import type { Owner, Phrase } from './phrase.js';
import { namedAt, type ReadContext } from './read-name.js';
import { readOffice } from './read-office.js';
import { readOfficePhrase } from './read-office-phrase.js';

const HALVES = [
  ['North', 'South'],
  ['East', 'West'],
] as const;

/** The two states of a divided land, named once: "North and South Korea", "East and West German officials", "the two Koreas". */
export function readDivided(
  layout: Layout,
  i: number,
  context: ReadContext,
  ownedBy: Phrase | null,
): Phrase[] | null {
  const read = readBoth(layout, i, context) ?? readPlural(layout, i, context);
  if (read === null) return null;
  const { owners, last } = read;
  const office = readOffice(layout, last, 'adjective');
  if (office !== null)
    return readOfficePhrase(layout, i, office, { owners, last, form: 'adjective' }, ownedBy, context);
  return read.isAdjective ? null : [makePhrase(layout, i, last, { owners, ownerForm: 'name', plural: true })];
}

interface Both {
  readonly owners: readonly Owner[];
  readonly last: number;
  readonly isAdjective: boolean;
}

function readBoth(layout: Layout, i: number, context: ReadContext): Both | null {
  if (bareAt(layout, i + 1) !== 'and') return null;
  const half = HALVES.flat().find((one) => one.toLowerCase() === bareAt(layout, i));
  if (half === undefined) return null;
  const named = namedAt(layout, i + 2);
  const isHalf = HALVES.some(
    (both) =>
      both.some((one) => one === half) && both.some((one) => one.toLowerCase() === bareAt(layout, i + 2)),
  );
  if (!isHalf || named?.owner?.kind !== 'state') return null;
  const start = layout.words[i + 3]?.start ?? layout.end;
  const end = layout.words[named.match.last - 1]?.bareEnd ?? layout.end;
  const other = stateCalled(`${half} ${layout.text.slice(start, end)}`, context);
  if (other === null) return null;
  return {
    ...{ owners: [other, named.owner], last: named.match.last },
    isAdjective: named.owner.use === 'adjective',
  };
}

function readPlural(layout: Layout, i: number, context: ReadContext): Both | null {
  const counted = bareAt(layout, i) === 'the' ? i + 1 : i;
  const word = layout.words[counted + 1];
  if (!/^(?:two|both)$/.test(bareAt(layout, counted)) || layout.nameAt[counted + 1] !== null) return null;
  if (word?.shape !== 'title' || !word.bare.endsWith('s')) return null;
  const name = layout.text
    .slice(word.start, word.bareEnd)
    .replace(/ies$|s$/, (end) => (end === 's' ? '' : 'y'));
  for (const both of HALVES) {
    const owners = both.flatMap((half) => stateCalled(`${half} ${name}`, context) ?? []);
    if (owners.length === 2) return { owners, last: counted + 2, isAdjective: false };
  }
  return null;
}

function stateCalled(name: string, { gazetteer, date }: ReadContext): Owner | null {
  const entries = gazetteer.named(name);
  if (entries.length === 0) return null;
  const owner = classifyName({ first: 0, last: 1, start: 0, end: 0, entries }, date)?.owner;
  return owner?.kind === 'state' ? owner : null;
}
