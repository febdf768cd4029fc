import { holdsOn, type Gazetteer, type OrganisationRow } from '../gazetteer/index.js';
import { bareAt, type Layout } from './lay-out.js';
import type { Phrase } from './phrase.js';
import type { ResolveContext } from './found.js';
import { unique } from './view.js';

/** What words say of a state that they do not name: "the oil-rich Gulf emirate", "the former colonial power", "the junta". */
export interface Description {
  readonly regions: readonly string[];
  /** Words of `geography.yaml`. */
  readonly is: readonly string[];
  /** It ruled another of whom the text speaks, or was ruled by one. */
  readonly past: 'ruler' | 'colony' | null;
}

/** Those whom a text calls by their rule: soldiers who govern. */
const RULE: ReadonlySet<string> = new Set(['junta', 'regime', 'putschists']);

export function describe(phrase: Phrase, layout: Layout, { gazetteer }: ResolveContext): Description {
  const noun = bareAt(layout, phrase.last - 1);
  const text = plain(phrase.words);
  const has = (word: string): boolean => text.includes(plain(word));
  const { regions, words } = knownWords(gazetteer);
  const named = regions.filter(has);
  const longest = Math.max(0, ...named.map((region) => region.length));
  return {
    regions: named.filter((region) => region.length === longest),
    is: unique([...words.filter(has), ...(RULE.has(noun) ? ['junta'] : [])]),
    past: /\bcolonial\b/.test(text) ? 'ruler' : noun === 'colony' ? 'colony' : null,
  };
}

export const tellsAny = ({ regions, is, past }: Description): boolean =>
  regions.length > 0 || is.length > 0 || past !== null;

/** Whether a state is all that the words say, on the day of the text. */
export function fitsDescription(
  id: string,
  { regions, is, past }: Description,
  context: ResolveContext,
): boolean {
  const { gazetteer, discourse, date } = context;
  const row = gazetteer.geography(id);
  if (regions.length > 0 && !regions.some((one) => gazetteer.state(id)?.regions?.includes(one) === true))
    return false;
  const isCalled = (word: string): boolean =>
    row?.is.some((name) => (typeof name === 'string' ? name === word : name.name === word && holdsOn(name, date))) ===
    true; // prettier-ignore
  if (!is.every(isCalled)) return false;
  if (past === null) return true;
  const others = discourse.frequent.map(([one]) => one).filter((one) => one !== id);
  return past === 'colony'
    ? others.some((one) => row?.colonyOf?.includes(one) === true)
    : others.some((one) => gazetteer.geography(one)?.colonyOf?.includes(id) === true);
}

/** Nouns that stand for a body of some kind: "the nuclear watchdog" is no bank. */
const OF_KIND: Readonly<Record<string, readonly OrganisationRow['kind'][]>> = {
  court: ['court'],
  tribunal: ['court'],
  lender: ['bank', 'agency', 'intergovernmental'],
  watchdog: ['agency', 'intergovernmental', 'ngo'],
  bloc: ['intergovernmental', 'grouping'],
  alliance: ['intergovernmental', 'grouping'],
  grouping: ['intergovernmental', 'grouping'],
  cartel: ['intergovernmental', 'grouping'],
};

/** Whether a body may be called by the noun; groups without a row may be called by any. */
export function fitsBody(id: string | null, noun: string, gazetteer: Gazetteer): boolean {
  const kinds = OF_KIND[noun];
  const row = id === null ? undefined : gazetteer.organisation(id);
  return kinds === undefined || row === undefined || kinds.includes(row.kind);
}

const plain = (words: string): string => ` ${words.toLowerCase().replace(/-/g, ' ')} `;

/** All words by which any state is described; found once for a gazetteer. */
function knownWords(gazetteer: Gazetteer): { readonly regions: string[]; readonly words: string[] } {
  const known = KNOWN.get(gazetteer);
  if (known !== undefined) return known;
  const { states, geography = [] } = gazetteer.rows;
  const made = {
    regions: unique(states.flatMap((row) => row.regions ?? [])),
    words: unique(
      geography.flatMap(({ is }) => is.map((name) => (typeof name === 'string' ? name : name.name))),
    ),
  };
  KNOWN.set(gazetteer, made);
  return made;
}

const KNOWN = new WeakMap<Gazetteer, { readonly regions: string[]; readonly words: string[] }>();
